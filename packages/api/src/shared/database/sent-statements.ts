// SPDX-License-Identifier: EUPL-1.2
import { sqlState } from './faults.ts';

/** The statements of one transaction that were sent, and for which nobody waits one by one. */
export class SentStatements {
  #sent: Promise<unknown>[] = [];
  #first: { readonly error: unknown } | undefined;

  add(statement: Promise<unknown>): void {
    statement.catch((error: unknown) => {
      this.#first ??= { error };
    });
    this.#sent.push(statement);
  }

  /** Waits until all that was sent is done; throws what failed first. */
  async done(): Promise<void> {
    const sent = this.#sent;
    this.#sent = [];
    await Promise.all(sent);
  }

  /** What made the transaction fail, when this error only says that it had failed. */
  causeOf(error: unknown): unknown {
    return sqlState(error) === ABORTED && this.#first ? this.#first.error : error;
  }
}

const ABORTED = '25P02';

const names = new Map<string, string>();

/** The name under which a text of the code is prepared: a connection knows it by that. */
export function nameOfText(sql: string): string {
  const name = names.get(sql) ?? `text-${names.size + 1}`;
  names.set(sql, name);
  return name;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Reads, TenantContext, TenantDb } from './in-tenant.ts';

/**
 * The reads of what an act gives back: in its own transaction, behind all that it writes, in the trip of its COMMIT (docs/adr/0024).
 * Once that was sent, whatever is asked for waits until it was carried out, and is read as any read is; so is a read that needs more
 * than one trip, from its beginning.
 */
export class ReadsOfAct implements Reads {
  readonly before: Promise<void>;
  /** What failed of what was read, and the act with it. */
  fault: unknown;
  readonly #db: TenantDb;
  readonly #after: Reads;
  #open = true;
  #ended: (how: { error: unknown } | null) => void = () => undefined;

  /** @param after how this request reads otherwise */
  constructor(db: TenantDb, after: Reads) {
    this.#db = this.#whileOpen(db);
    this.#after = after;
    this.before = new Promise((resolve, reject) => {
      this.#ended = (failed) => (failed ? reject(failed.error) : resolve());
    });
    // Who waits for it hears of it; mostly nobody does.
    this.before.catch(() => undefined);
  }

  async read<T>(ctx: TenantContext, work: (db: TenantDb) => Promise<T>): Promise<T> {
    if (this.#open)
      try {
        return await work(this.#db);
      } catch (error) {
        if (!(error instanceof Closed)) throw error;
      }
    await this.before;
    return this.#after.read(ctx, work);
  }

  /** From now on nothing more is sent in the transaction. */
  close(): void {
    this.#open = false;
  }

  /** The act was committed, or failed. */
  end(failed: { error: unknown } | null): void {
    this.close();
    this.#ended(failed);
  }

  #whileOpen(db: TenantDb): TenantDb {
    const open = () => {
      // Behind the COMMIT a statement would find no tenant, and so no rows.
      if (!this.#open) throw new Closed();
    };
    const failed = (error: unknown) => {
      this.fault ??= error;
      throw error;
    };
    const only: Partial<TenantDb> = {
      shared: true,
      query: async (...args) => {
        open();
        return (await db.query(...args).catch(failed)) as never;
      },
      execute: async (...args) => {
        open();
        return db.execute(...args).catch(failed);
      },
      // Sends later than it is called.
      get manager(): never {
        throw new Closed();
      },
    };
    return Object.create(db, Object.getOwnPropertyDescriptors(only));
  }
}

class Closed extends Error {}

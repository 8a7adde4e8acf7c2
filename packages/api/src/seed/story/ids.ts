// SPDX-License-Identifier: EUPL-1.2

type Kind =
  | 'account'
  | 'district'
  | 'neighbourhood'
  | 'party'
  | 'trajectory'
  | 'phase'
  | 'phaseIssue'
  | 'issue'
  | 'exploration'
  | 'reading'
  | 'wijkplatform'
  | 'adviceRequest'
  | 'followUp'
  | 'information'
  | 'draft'
  | 'advice';

/** The ids of what was made, by the keys of the data. */
export class Ids {
  private readonly known = new Map<string, string>();

  set(kind: Kind, key: string, id: string): void {
    this.known.set(`${kind} ${key}`, id);
  }

  get(kind: Kind, key: string): string {
    const id = this.known.get(`${kind} ${key}`);
    if (id === undefined) throw new Error(`The demonstration data name no ${kind} "${key}"`);
    return id;
  }

  all(kind: Kind, keys: readonly string[] = []): string[] {
    return keys.map((key) => this.get(kind, key));
  }
}

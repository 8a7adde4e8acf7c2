// SPDX-License-Identifier: EUPL-1.2
import type { CompassVersionView } from './compass.graphql.ts';

/** A version as it is read: its definition still a text. */
export type ReadVersion = Omit<CompassVersionView, 'definition'> & { definition: string };

interface Known {
  readonly definition: CompassVersionView['definition'];
  readonly keys: string[];
}

/**
 * Published versions never change (C1), so what was read once stays true. Municipalities are many, and most of them adopt the
 * same compass: a definition, which is what takes memory, is held once for all versions with the same text. As many different
 * ones are remembered as may be; with the first of them its versions are forgotten.
 */
export class KnownVersions {
  readonly #views = new Map<string, CompassVersionView>();
  readonly #definitions = new Map<string, Known>();
  readonly #most: number;

  constructor(most = 500) {
    this.#most = most;
  }

  /** A version that was read before, if it was. */
  get(tenantId: string, id: string): CompassVersionView | undefined {
    return this.#views.get(keyOf(tenantId, id));
  }

  /** The version as it is shown, which is remembered from now on. */
  remember(tenantId: string, read: ReadVersion): CompassVersionView {
    const known = this.#definitions.get(read.definition) ?? this.#hold(read.definition);
    const key = keyOf(tenantId, read.id);
    const view = { ...read, definition: known.definition };
    if (!this.#views.has(key)) known.keys.push(key);
    this.#views.set(key, view);
    return view;
  }

  #hold(text: string): Known {
    const [first] = this.#definitions;
    if (first !== undefined && this.#definitions.size >= this.#most) {
      for (const key of first[1].keys) this.#views.delete(key);
      this.#definitions.delete(first[0]);
    }
    const known = { definition: JSON.parse(text), keys: [] };
    this.#definitions.set(text, known);
    return known;
  }
}

const keyOf = (tenantId: string, id: string) => `${tenantId} ${id}`;

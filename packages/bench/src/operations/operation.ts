// SPDX-License-Identifier: EUPL-1.2

/** One thing that is asked for: a municipality by its number, and what of it. */
export interface Wish {
  readonly tenant: number;
  /** The number of the trajectory or advice in the generator; 0 where the municipality is all that is asked. */
  readonly n: number;
}

/** A request as a side gets it, to `/graphql/:municipality`. */
export interface GraphqlBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer that can be compared: an object with the product's names. */
export type Answer = Record<string, unknown>;

/** The same operation on the three sides. */
export interface Operation {
  readonly key: string;
  readonly title: string;
  /** What the wishes name. */
  readonly of: 'trajectory' | 'tenant' | 'open-advice';
  /** The web client's operation. */
  readonly product: GraphqlBodyOf;
  /** What the limit gets; its statement stands in limit.ts. */
  readonly limit: (wish: Wish) => Readonly<Record<string, unknown>>;
  readonly peer: GraphqlBodyOf;
  /** The peer's answer in the product's words. */
  readonly fromPeer: (data: never, wish: Wish) => Answer;
}

export type GraphqlBodyOf = (wish: Wish) => GraphqlBody;

/** The number of a case, by the generator's rule. */
export const yearOf = (n: number): number => 2022 + (n % 5);
export const seqOf = (n: number): number => 1 + Math.floor((n - 1) / 5);
export const numberOf = (n: number): string => `${yearOf(n)}-${String(seqOf(n)).padStart(3, '0')}`;

/** How many trajectories the list asks for (quality.md, section 4). */
export const LIST = 50;
export const LANGUAGE = 'nl';

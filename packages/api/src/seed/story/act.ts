// SPDX-License-Identifier: EUPL-1.2
import type { Settled } from '../../shared/idempotency/index.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import type { Ids } from './ids.ts';

/** What an act has when its turn comes. */
export interface Doing {
  /** Of the person who does it, at the moment at which it happens. */
  readonly ctx: RequestContext;
  /** The act's own idempotency key: done before, it gives the same again. */
  readonly once: { readonly idempotencyKey: string };
  readonly ids: Ids;
  /** The date of a day of the story. */
  readonly date: (day: number) => string;
}

/** One thing that somebody did, by the use case of its name. */
export interface Act {
  /** Never changes, and there is one of it in the municipality: the idempotency key is made of it. */
  readonly key: string;
  readonly day: number;
  /** The key of the person. */
  readonly by: string;
  /** Somebody may do something else from now on, beside what is on a trajectory. */
  readonly changesRoles?: true;
  readonly run: (doing: Doing) => Promise<void>;
}

/** What an act gave; a refusal means that the data do not fit the rules. */
export async function done<Result>(settling: Promise<Settled<Result, object>>): Promise<Result> {
  const settled = await settling;
  if (settled.ok) return settled.result;
  throw new Error(`refused: ${JSON.stringify(settled.refusals)}`);
}

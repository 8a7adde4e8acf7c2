// SPDX-License-Identifier: EUPL-1.2
import type { Settled } from '../../shared/idempotency/index.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import type { FileStory } from './affair.ts';
import type { Ids } from './ids.ts';

/** What an act has when its turn comes. */
export interface Doing {
  /** Of the person who does it, at the moment at which it happens. */
  readonly ctx: RequestContext;
  /** The act's own idempotency key: done before, it gives the same again. */
  readonly once: { readonly idempotencyKey: string };
  readonly ids: Ids;
  /** Uploads a file of theirs; gives its id. */
  readonly upload: (content: Buffer) => Promise<string>;
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

/** Uploads the files that go along with an act; gives them as it names them. */
export async function uploaded({ upload }: Doing, files: readonly FileStory[] = []) {
  const named: { file: string; name: string }[] = [];
  for (const { name, content } of files) named.push({ file: await upload(content), name });
  return named;
}

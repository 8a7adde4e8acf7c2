// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import type { Size } from '../data/size.ts';
import { advices } from '../operations/advices.ts';
import { answer } from '../operations/answer.ts';
import { list } from '../operations/list.ts';
import { type GraphqlBody, LANGUAGE, numberOf, type Wish } from '../operations/operation.ts';
import { overview } from '../operations/overview.ts';
import { page } from '../operations/page.ts';
import { webOperation } from '../operations/web.ts';
import { chance, drawOpenAdvices, drawTrajectories } from '../operations/wishes.ts';

/** Something that is asked in the course of a day, and of a hundred requests how many are this. */
export interface Kind {
  readonly title: string;
  readonly share: number;
  /** Asked by an official; else by the public. */
  readonly official: boolean;
  readonly body: (wish: Wish) => GraphqlBody;
}

const ofWeb = (name: string, variables: (n: number) => object) => (wish: Wish) => ({
  query: webOperation(name),
  variables: variables(wish.n) as GraphqlBody['variables'],
});

/** Reads and writes as a municipality might see them; nobody measured one yet, so the shares are an assumption. */
export const kinds: readonly Kind[] = [
  { title: 'page of a trajectory', share: 25, official: true, body: page.product },
  { title: 'its advices', share: 15, official: true, body: advices.product },
  {
    ...{ title: 'public page of an advice', share: 25, official: false },
    // Of trajectory n the first advice has number 2n - 1.
    body: ofWeb('AdvicePage', (n) => ({ number: numberOf(2 * n - 1), language: LANGUAGE, before: null })),
  },
  {
    ...{ title: 'public register of advices', share: 10, official: false },
    body: ofWeb('AdviceRegister', () => ({ first: 20, after: null, filter: {}, sort: 'NEWEST' })),
  },
  { title: 'list of 50 trajectories', share: 10, official: true, body: list.product },
  {
    ...{ title: 'inbox', share: 5, official: true },
    body: ofWeb('AdviceInbox', () => ({ first: 20, after: null, filter: {} })),
  },
  { title: 'overview', share: 5, official: true, body: overview.product },
  { title: 'answering an advice', share: 5, official: true, body: answer.product },
];

/** One request of the day. */
export interface Ask {
  readonly kind: Kind;
  readonly slug: string;
  readonly body: string;
}

/** Requests without end, in an order that is the same for the same seed. An advice is answered once; when none is left, pages are read. */
export async function aDay(client: pg.Client, size: Size, seed: number): Promise<() => Ask> {
  const next = chance(seed);
  const open = await drawOpenAdvices(client, 500_000, seed);
  const wishes = drawTrajectories(size, 20_000, next);
  const [instead] = kinds as [Kind];
  const lots = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
  return () => {
    const drawn = lots[Math.floor(next() * lots.length)] ?? instead;
    const once = drawn.body === answer.product ? open.pop() : undefined;
    const kind = drawn.body === answer.product && once === undefined ? instead : drawn;
    const wish = once ?? wishes[Math.floor(next() * wishes.length)] ?? { tenant: 0, n: 1 };
    return { kind, slug: `gemeente-${wish.tenant}`, body: JSON.stringify(kind.body(wish)) };
  };
}

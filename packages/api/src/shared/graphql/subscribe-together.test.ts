// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type ExecutionResult, parse } from 'graphql';
import type { EventFeed } from '../events/index.ts';
import { createQueue } from '../events/queue.ts';
import type { RequestContext, Viewer } from '../request/context.ts';
import { hearingOf } from './hearing.ts';
import { nextWhile } from './next-while.ts';
import { subscribeTogether } from './subscribe-together.ts';

const schema = buildSchema('type Query { a: Int } type Subscription { changed(of: String): String }');
const document = parse('subscription ($of: String) { changed(of: $of) }');
const nobody = { tenantRoles: [], trajectoryRoles: [], platformRoles: [] };
const thePublic: Viewer = { personId: null, signedIn: false, actor: nobody };
const somebody = (personId: string): Viewer => ({ personId, signedIn: true, actor: nobody });

/** Some who follow, and how often it was worked out what they are told. */
function aTown() {
  const feed = {} as EventFeed;
  const all: ReturnType<typeof createQueue<number>>[] = [];
  let worked = 0;
  const join = async (viewer: Viewer, of = 'all', may = () => true) => {
    const events = createQueue<number>(() => undefined);
    all.push(events);
    const ctx = { viewer, loaders: new Map() } as unknown as RequestContext;
    const numbers: AsyncIterableIterator<number> = {
      async next() {
        const event = await nextWhile(events, async () => may());
        if (event === null) return { done: true, value: undefined };
        ctx.hearing = hearingOf(feed, 'utrecht', event);
        return { done: false, value: event };
      },
      [Symbol.asyncIterator]: () => numbers,
    };
    const rootValue = { changed: () => numbers };
    const answers = await subscribeTogether({
      ...{ schema, document, rootValue, contextValue: ctx, variableValues: { of } },
      subscribeFieldResolver: () => numbers,
      fieldResolver: async (event, args) => {
        worked += 1;
        return `${event} of ${args.of} for ${ctx.viewer.personId}`;
      },
    });
    if (!('next' in answers)) throw new Error(JSON.stringify(answers));
    return async () => {
      const { value } = await answers.next();
      return (value as ExecutionResult | undefined)?.data?.changed ?? null;
    };
  };
  const happen = (event: number) => {
    for (const each of all) each.push(event);
  };
  return { join, happen, worked: () => worked };
}

describe('who hear of the same event', () => {
  it('are told the same by one execution when they are the public and ask the same', async () => {
    const town = aTown();
    const all = await Promise.all(Array.from({ length: 50 }, () => town.join(thePublic)));
    const other = await town.join(thePublic, 'another');
    town.happen(1);
    expect(new Set(await Promise.all(all.map((next) => next())))).toEqual(new Set(['1 of all for null']));
    expect(await other()).toBe('1 of another for null');
    expect(town.worked()).toBe(2);
  });

  it('are told what is theirs when they are signed in: never what somebody else may see', async () => {
    const town = aTown();
    const [public_, noor, omar, noorAgain] = await Promise.all([
      ...[town.join(thePublic), town.join(somebody('noor')), town.join(somebody('omar'))],
      town.join(somebody('noor')),
    ]);
    town.happen(1);
    expect(await Promise.all([public_?.(), noor?.(), omar?.(), noorAgain?.()])).toEqual([
      ...['1 of all for null', '1 of all for noor', '1 of all for omar', '1 of all for noor'],
    ]);
    expect(town.worked()).toBe(3);
  });

  it('hear nothing of it when they may no longer, also when others of their group do', async () => {
    const town = aTown();
    let may = true;
    const stays = await town.join(somebody('noor'));
    const leaves = await town.join(somebody('noor'), 'all', () => may);
    town.happen(1);
    expect(await Promise.all([stays(), leaves()])).toEqual(['1 of all for noor', '1 of all for noor']);
    may = false;
    town.happen(2);
    expect(await Promise.all([stays(), leaves()])).toEqual(['2 of all for noor', null]);
  });

  it('are told what is so now when they come to it later: nothing of an event is kept', async () => {
    const town = aTown();
    const [early, late] = [await town.join(thePublic), await town.join(thePublic)];
    town.happen(1);
    await early();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await late();
    expect(town.worked()).toBe(2);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { Client, createRequest, gql, type Operation, type OperationResult } from 'urql';
import { filter, makeSubject, merge, pipe, subscribe } from 'wonka';
import { normalisedCache } from './cache.ts';
import { notOlder } from './not-older.ts';

const query = gql`query Reading { reading { id version } }`;
const mutation = gql`mutation Agree($n: Int) { agree(n: $n) { __typename ... on AnswerAgreed { reading { id version } } } }`;
const subscription = gql`subscription Changed { readingChanged { id version } }`;

const reading = (version: number) => ({ __typename: 'CompassReading', id: 'r', version });

/** A client whose server answers when the test says so, with the version that the server had when it read. */
const table = () => {
  const all: Operation[] = [];
  const unanswered: Operation[] = [];
  const { source, next } = makeSubject<OperationResult>();
  const client = new Client({
    url: 'http://none',
    preferGetMethod: false,
    exchanges: [
      normalisedCache(),
      notOlder,
      () => (operations$) => {
        pipe(
          operations$,
          filter(({ kind }) => kind !== 'teardown'),
          subscribe((operation) => {
            all.push(operation);
            unanswered.push(operation);
          }),
        );
        return merge([source]);
      },
    ],
  });
  const seen: number[] = [];
  const watch = () => {
    pipe(
      client.executeQuery(createRequest(query, {}), { requestPolicy: 'cache-and-network' }),
      subscribe(({ data }) => {
        if (data) seen.push(data.reading.version);
      }),
    );
    return later();
  };
  const act = (n: number) => {
    void client.mutation(mutation, { n }).toPromise();
    return later();
  };
  const follow = () => {
    pipe(
      client.executeSubscription(createRequest(subscription, {})),
      subscribe(() => undefined),
    );
    return later();
  };
  /** The operations of a kind that were sent, in that order. */
  const sent = (kind: Operation['kind']) => all.filter((operation) => operation.kind === kind);
  const answer = (operation: Operation | undefined, version: number) => {
    if (!operation) throw new Error('It was never sent.');
    if (unanswered.includes(operation)) unanswered.splice(unanswered.indexOf(operation), 1);
    const data = {
      query: { __typename: 'Query', reading: reading(version) },
      mutation: {
        __typename: 'Mutation',
        agree: { __typename: 'AnswerAgreed', reading: reading(version) },
      },
      subscription: { __typename: 'Subscription', readingChanged: reading(version) },
      teardown: undefined,
    }[operation.kind];
    next({ operation, data, stale: false, hasNext: operation.kind === 'subscription' });
    return later();
  };
  /** What is still asked is answered as things stand; nothing that was shown went back. */
  const settle = async (version: number) => {
    for (const open of unanswered.filter(({ kind }) => kind === 'query')) await answer(open, version);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(version);
  };
  const begun = async () => {
    await watch();
    await answer(sent('query')[0], 1);
  };
  return { watch, act, follow, sent, answer, begun, seen, settle, shown: () => seen.at(-1) };
};
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('an answer that was read before a change and comes after it', () => {
  const comesLast = (what: string, walk: () => Promise<void>) => it(`changes nothing: ${what}`, walk);

  comesLast('a query sent before an act', async () => {
    const { watch, act, sent, answer, begun, settle } = table();
    await begun();
    await watch();
    await act(1);
    await answer(sent('mutation')[0], 2);
    await answer(sent('query')[1], 1);
    await settle(2);
  });

  comesLast('a query sent after an act, read before it was done', async () => {
    const { watch, act, sent, answer, begun, settle } = table();
    await begun();
    await act(1);
    await watch();
    await answer(sent('mutation')[0], 2);
    await answer(sent('query')[1], 1);
    await settle(2);
  });

  comesLast('a query that was on its way when news came', async () => {
    const { watch, follow, sent, answer, begun, settle } = table();
    await begun();
    await follow();
    await watch();
    await answer(sent('subscription')[0], 2);
    await answer(sent('query')[1], 1);
    await settle(2);
  });

  comesLast('news of the act before, after the answer to the next one', async () => {
    const { act, follow, sent, answer, begun, settle } = table();
    await begun();
    await follow();
    await act(1);
    await answer(sent('mutation')[0], 2);
    await act(2);
    await answer(sent('mutation')[1], 3);
    await answer(sent('subscription')[0], 2);
    await settle(3);
  });

  comesLast('the first of two queries that were both on their way', async () => {
    const { watch, act, sent, answer, begun, settle } = table();
    await begun();
    await watch();
    await act(1);
    await answer(sent('mutation')[0], 2);
    await watch();
    await answer(sent('query')[2], 2);
    await answer(sent('query')[1], 1);
    await settle(2);
  });

  comesLast('a query sent after an act was answered, while one from before it is on its way', async () => {
    const { watch, act, sent, answer, begun, settle } = table();
    await begun();
    await watch();
    await act(1);
    await answer(sent('mutation')[0], 2);
    await watch();
    await answer(sent('query')[1], 1);
    await settle(2);
  });

  it('is asked for again once, and taken when the server stays with it', async () => {
    const { watch, act, sent, answer, begun, shown } = table();
    await begun();
    await act(1);
    await answer(sent('mutation')[0], 3);
    await watch();
    await answer(sent('query')[1], 2);
    expect(sent('query')).toHaveLength(3);
    await answer(sent('query')[2], 2);
    expect([shown(), sent('query').length]).toEqual([2, 3]);
  });
});

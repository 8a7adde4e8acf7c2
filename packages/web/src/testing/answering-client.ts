// SPDX-License-Identifier: EUPL-1.2
import { Client, CombinedError, type Exchange, makeErrorResult, makeResult, type Operation } from 'urql';
import { filter, fromPromise, mergeMap, pipe } from 'wonka';

export type Answering = (
  variables: Record<string, unknown> & { input?: { idempotencyKey: string; question: string } },
  kind: Operation['kind'],
) => Promise<{ data?: Record<string, unknown>; lost?: boolean }>;

const answering =
  (answer: Answering): Exchange =>
  () =>
  (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind !== 'teardown'),
      mergeMap((operation) =>
        fromPromise(
          answer(operation.variables ?? {}, operation.kind).then(({ data, lost }) =>
            lost || !data
              ? makeErrorResult(operation, new CombinedError({ networkError: new Error('Failed to fetch') }))
              : makeResult(operation, { data }),
          ),
        ),
      ),
    );

/** The client of the product, whose far end answers as the test says. */
export const answeringClient = (answer: Answering): Client =>
  new Client({ url: '/graphql/utrecht', preferGetMethod: false, exchanges: [answering(answer)] });

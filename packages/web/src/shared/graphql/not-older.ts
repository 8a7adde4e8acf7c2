// SPDX-License-Identifier: EUPL-1.2
import type { Exchange, Operation, OperationResult } from 'urql';
import { filter, makeSubject, merge, pipe } from 'wonka';

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What counts the changes of an object; both only rise. */
const counters = ['version', 'revision'] as const;

/** What an answer is about: its root fields, and of an act what it changed. */
const subjectsOf = ({ operation, data }: OperationResult): Fields[] => {
  const roots = Object.values(isObject(data) ? data : {}).filter(isObject);
  return operation.kind === 'mutation'
    ? roots.flatMap((root) => Object.values(root).filter(isObject))
    : roots;
};

const countsIn = (subject: Fields): [string, number][] =>
  counters.flatMap((counter) => {
    const count = subject[counter];
    const key = `${subject.__typename}:${subject.id}:${counter}`;
    return typeof subject.id === 'string' && typeof count === 'number' ? [[key, count]] : [];
  });

/**
 * Keeps an answer from bringing back what has passed: one that the server read before a change, and that comes after it. The cache
 * orders what queries and acts bring by when they were sent; of news, and of a query that is sent twice, it cannot know. News that is old is
 * dropped; an old answer to a query is asked for again, once.
 */
export const notOlder: Exchange =
  ({ forward }) =>
  (operations$) => {
    const known = new Map<string, number>();
    const askedAgain = new Set<number>();
    const { source: again$, next: again } = makeSubject<Operation>();
    return pipe(
      forward(merge([operations$, again$])),
      filter((result) => {
        const { operation } = result;
        const counts = subjectsOf(result).flatMap(countsIn);
        const isOld = counts.some(([key, count]) => count < (known.get(key) ?? 0));
        if (isOld && operation.kind === 'subscription') return false;
        if (isOld && operation.kind === 'query' && !askedAgain.has(operation.key)) {
          askedAgain.add(operation.key);
          again(operation);
          return false;
        }
        askedAgain.delete(operation.key);
        for (const [key, count] of counts) known.set(key, Math.max(count, known.get(key) ?? 0));
        return true;
      }),
    );
  };

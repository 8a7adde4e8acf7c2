// SPDX-License-Identifier: EUPL-1.2
import { type CombinedError, type Exchange, makeOperation, type Operation, type OperationResult } from 'urql';
import { filter, makeSubject, map, merge, pipe } from 'wonka';

/** The id that the build gave an operation; undefined where no build did. */
export const documentIdOf = ({ query }: Pick<Operation, 'query'>): string | undefined =>
  (query as { documentId?: string }).documentId;

/** Whether the server says that it knows no document by the id that it was given. */
export const isUnknownDocument = (errors: CombinedError['graphQLErrors'] | undefined): boolean =>
  errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND';

const isFetched = ({ kind }: Operation): boolean => kind === 'query' || kind === 'mutation';

/** As it goes out: nothing but its id. What the cache needs of it travels along. */
const shortened = (operation: Operation, documentId: string): Operation => {
  const query = { kind: 'Document', definitions: [], documentId } as unknown as Operation['query'];
  return makeOperation(
    operation.kind,
    { ...operation, query },
    { ...operation.context, whole: operation.query },
  );
};

const restored = (result: OperationResult): OperationResult => {
  const { operation } = result;
  const { whole, ...context } = operation.context;
  if (whole === undefined) return result;
  return { ...result, operation: makeOperation(operation.kind, { ...operation, query: whole }, context) };
};

/**
 * Sends of an operation the id alone. A server of another version than this page may not know it (a page that was open while a new
 * version came): then its text is sent, at once and from then on.
 */
export const byId: Exchange =
  ({ forward }) =>
  (operations$) => {
    const unknown = new Set<string>();
    const { source: again$, next: again } = makeSubject<Operation>();
    return pipe(
      merge([operations$, again$]),
      map((operation) => {
        const id = documentIdOf(operation);
        return id === undefined || unknown.has(id) || !isFetched(operation)
          ? operation
          : shortened(operation, id);
      }),
      forward,
      map(restored),
      filter(({ operation, error }) => {
        const id = documentIdOf(operation);
        if (id === undefined || unknown.has(id) || !isUnknownDocument(error?.graphQLErrors)) return true;
        unknown.add(id);
        again(operation);
        return false;
      }),
    );
  };

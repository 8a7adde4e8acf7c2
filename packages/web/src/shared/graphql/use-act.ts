// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useRef, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { type Problem, problemOf } from './problem.ts';

type WithKey = { input: { idempotencyKey: string } };
type Body<Variables extends WithKey> = Omit<Variables['input'], 'idempotencyKey'>;

export interface Act<Data, Variables extends WithKey> {
  /** Sends the mutation; gives its data, or undefined when it failed (then `problem` says why). */
  act: (body: Body<Variables>) => Promise<Data | undefined>;
  busy: boolean;
  problem: Problem | undefined;
}

/**
 * A mutation with its idempotency key. The same input keeps the same key until it has been answered, so that pressing
 * twice, or again after a lost connection, is done once.
 */
export const useAct = <Data, Variables extends WithKey>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> => {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef({ body: '', key: '' });

  const act = useCallback(
    async (body: Body<Variables>): Promise<Data | undefined> => {
      const written = JSON.stringify(body);
      if (attempt.current.body !== written) attempt.current = { body: written, key: crypto.randomUUID() };
      setBusy(true);
      const variables = { input: { ...body, idempotencyKey: attempt.current.key } } as Variables;
      const result = await client.mutation(document, variables).toPromise();
      setBusy(false);
      setProblem(result.error && problemOf(result.error));
      if (result.error) return undefined;
      attempt.current = { body: '', key: '' };
      return result.data;
    },
    [client, document],
  );
  return { act, busy, problem };
};

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  Client,
  CombinedError,
  type Operation,
  type OperationResult,
  Provider,
  gql as parse,
  type TypedDocumentNode,
} from 'urql';
import { map, pipe } from 'wonka';
import { useAct } from './use-act.ts';

type Variables = { input: { idempotencyKey: string; reason: string } };
const document: TypedDocumentNode<{ done: string }, Variables> = parse`
  mutation Done($input: Input!) {
    done(input: $input)
  }
`;

/** A client whose connection is lost as often as said, and which keeps what was sent. */
const shaky = (losses: number) => {
  const sent: Variables['input'][] = [];
  const answer = (operation: Operation): OperationResult => {
    sent.push((operation.variables as Variables).input);
    const lost = sent.length <= losses;
    return {
      operation,
      stale: false,
      hasNext: false,
      ...(lost
        ? { data: undefined, error: new CombinedError({ networkError: new Error('lost') }) }
        : { data: { done: 'yes' } }),
    };
  };
  const client = new Client({
    url: 'http://none',
    preferGetMethod: false,
    exchanges: [() => (operations$) => pipe(operations$, map(answer))],
  });
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>;
  return { sent, wrapper };
};

describe('an act', () => {
  it('that is sent again after a lost connection keeps its key, so that it is done once', async () => {
    const { sent, wrapper } = shaky(1);
    const { result } = renderHook(() => useAct(document), { wrapper });
    await act(() => result.current.act({ reason: 'omdat' }));
    expect(result.current.problem).toEqual({ kind: 'offline' });
    const data = await act(() => result.current.act({ reason: 'omdat' }));
    expect(data).toEqual({ done: 'yes' });
    expect(result.current.problem).toBeUndefined();
    expect(sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      sent[0]?.idempotencyKey,
      sent[0]?.idempotencyKey,
    ]);
  });

  it('with other contents, or after it has been answered, is a new one', async () => {
    const { sent, wrapper } = shaky(1);
    const { result } = renderHook(() => useAct(document), { wrapper });
    await act(() => result.current.act({ reason: 'omdat' }));
    await act(() => result.current.act({ reason: 'toch anders' }));
    await act(() => result.current.act({ reason: 'toch anders' }));
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
  });
});

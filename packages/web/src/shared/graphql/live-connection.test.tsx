// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, jest } from '@jest/globals';
import type { Sink, SubscribePayload } from 'graphql-ws';
import type { Operation } from 'urql';

const sent: SubscribePayload[] = [];
/** A server that knows one document by its id. */
jest.unstable_mockModule('graphql-ws', () => ({
  createClient: () => ({
    subscribe: (payload: SubscribePayload, sink: Sink) => {
      sent.push(payload);
      const id = payload.extensions?.documentId;
      if (id === undefined || id === 'known') sink.next({ data: { now: 'there' } });
      else sink.error([{ message: 'unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
      return () => undefined;
    },
  }),
}));
const { liveConnection } = await import('./live-connection.ts');

const follow = async (documentId?: string) => {
  sent.length = 0;
  const request = {
    query: 'subscription Now { now }',
    variables: { id: '7' },
    operationName: undefined,
    extensions: undefined,
  };
  const operation = { query: { documentId } } as unknown as Operation;
  return new Promise((next, error) => {
    liveConnection('/graphql/utrecht')(request, operation).subscribe({
      next,
      error,
      complete: () => undefined,
    });
  });
};

describe('a subscription', () => {
  const variables = { id: '7' };
  const whole = { query: 'subscription Now { now }', variables };
  it('with an id is asked for by that', async () => {
    expect(await follow('known')).toEqual({ data: { now: 'there' } });
    expect(sent).toEqual([{ query: '', extensions: { documentId: 'known' }, variables }]);
  });

  it('that the server does not know by its id is asked for by its text', async () => {
    expect(await follow('of-an-older-page')).toEqual({ data: { now: 'there' } });
    expect(sent[1]).toEqual(whole);
  });

  it('without an id is asked for by its text', async () => {
    expect(await follow()).toEqual({ data: { now: 'there' } });
    expect(sent).toEqual([whole]);
  });
});

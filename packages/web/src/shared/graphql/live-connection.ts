// SPDX-License-Identifier: EUPL-1.2
import type { Client as LiveClient, SubscribePayload } from 'graphql-ws';
import type { SubscriptionForwarder } from 'urql';
import { documentIdOf, isUnknownDocument } from './by-id.ts';

const socketUrl = (path: string): string => location.origin.replace(/^http/, 'ws') + path;

/**
 * Subscriptions over graphql-ws, on the same path as the queries. Its code and its connection are fetched with the first
 * subscription only; a lost connection is taken up again by itself.
 */
export const liveConnection = (path: string): SubscriptionForwarder => {
  let connecting: Promise<LiveClient> | undefined;
  const connect = (): Promise<LiveClient> => {
    connecting ??= import('graphql-ws').then(({ createClient }) =>
      createClient({ url: socketUrl(path), lazy: true, retryAttempts: 1000, shouldRetry: () => true }),
    );
    return connecting;
  };
  return (request, operation) => ({
    subscribe: (sink) => {
      let stop = (): void => undefined;
      let stopped = false;
      const id = documentIdOf(operation);
      const variables = request.variables as Record<string, unknown>;
      const whole = { query: request.query ?? '', variables };
      const follow = (client: LiveClient, payload: SubscribePayload): void => {
        stop = client.subscribe(payload, {
          next: (result) => sink.next(result as never),
          error: (fault) => {
            // A server of another version than this page is told the text, as in by-id.ts.
            if (payload !== whole && Array.isArray(fault) && isUnknownDocument(fault)) follow(client, whole);
            else sink.error(fault);
          },
          complete: () => sink.complete(),
        });
      };
      void connect().then((client) => {
        if (stopped) return;
        follow(client, id === undefined ? whole : { query: '', extensions: { documentId: id }, variables });
      });
      return {
        unsubscribe: () => {
          stopped = true;
          stop();
        },
      };
    },
  });
};

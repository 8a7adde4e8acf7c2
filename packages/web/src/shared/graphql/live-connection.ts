// SPDX-License-Identifier: EUPL-1.2
import type { Client as LiveClient } from 'graphql-ws';
import type { SubscriptionForwarder } from 'urql';

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
  return (request) => ({
    subscribe: (sink) => {
      let stop = (): void => undefined;
      let stopped = false;
      void connect().then((client) => {
        if (stopped) return;
        stop = client.subscribe(
          { query: request.query ?? '', variables: request.variables as Record<string, unknown> },
          {
            next: (result) => sink.next(result as never),
            error: (fault) => sink.error(fault),
            complete: () => sink.complete(),
          },
        );
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

// SPDX-License-Identifier: EUPL-1.2
import { Client, fetchExchange, type SSRExchange, ssrExchange, subscriptionExchange } from 'urql';
import { byId } from './by-id.ts';
import { normalisedCache } from './cache.ts';
import { liveConnection } from './live-connection.ts';
import { notOlder } from './not-older.ts';

export interface ClientOptions {
  /** The tenant, from the path; absent on the page that lists municipalities. */
  municipality?: string | undefined;
  /** Origin of the API: empty in the browser, the process's own address on the server. */
  origin?: string;
  /** On the server: the visitor's cookie, so that the page is theirs. */
  cookie?: string | undefined;
  ssr?: SSRExchange;
}

const isServer = typeof window === 'undefined';

/** One client, one tenant: the address carries the municipality, and nothing is cached across. */
export const createGraphqlClient = ({ municipality, origin = '', cookie, ssr }: ClientOptions): Client => {
  const path = municipality === undefined ? '/graphql' : `/graphql/${encodeURIComponent(municipality)}`;
  return new Client({
    url: origin + path,
    suspense: isServer,
    preferGetMethod: false,
    fetchOptions: cookie === undefined ? {} : { headers: { cookie } },
    exchanges: [
      normalisedCache(),
      notOlder,
      ssr ?? ssrExchange({ isClient: true }),
      byId,
      fetchExchange,
      ...(isServer ? [] : [subscriptionExchange({ forwardSubscription: liveConnection(path) })]),
    ],
  });
};

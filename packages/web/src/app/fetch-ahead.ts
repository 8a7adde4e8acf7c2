// SPDX-License-Identifier: EUPL-1.2
import type { Client } from 'urql';
import { placeOf } from '../shared/graphql/index.ts';
import { matchRoute, type RouteName } from '../shared/routes/index.ts';
import type { LazyScreen } from './lazy-screen.ts';

/** How long an answer that was fetched ahead counts as of now, in milliseconds. */
const fresh = 5000;

interface Means {
  screenOf: (name: RouteName) => LazyScreen;
  clientOf: (municipality: string | undefined) => Client;
  now?: () => number;
}

export interface FetchAhead {
  /** Somebody is about to open this address: fetches its screen's code and what that asks, at most once in a moment. */
  intend: (address: string) => void;
  /** Somebody opens it: what was fetched ahead a while ago is asked anew, and stands there until that has come. */
  open: (address: string) => void;
}

/** Who pays for what they fetch, or has little of it, fetches nothing that they may not look at. */
const saves = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

/** Fetches what stands behind a link before it is followed. What fails is silent: whoever opens the page hears of it there. */
export const fetchAhead = ({ screenOf, clientOf, now = Date.now }: Means): FetchAhead => {
  const fetchedAt = new Map<string, number>();

  const fetchNow = async (address: string, isAnew: boolean): Promise<void> => {
    const { pathname, search } = new URL(address, location.origin);
    const match = matchRoute(pathname);
    if (!match) return;
    const { asks } = await screenOf(match.name).load();
    if (!asks) return;
    const variables = asks.variablesAt(placeOf(match, match.language, search.slice(1)));
    const requestPolicy = isAnew ? 'network-only' : 'cache-first';
    await clientOf(match.params.municipality).query(asks.query, variables, { requestPolicy }).toPromise();
  };
  const unlessJustFetched = (address: string): void => {
    const before = fetchedAt.get(address);
    if (before !== undefined && now() - before < fresh) return;
    fetchedAt.set(address, now());
    fetchNow(address, before !== undefined).catch(() => fetchedAt.delete(address));
  };
  return {
    intend: (address) => {
      if (!saves()) unlessJustFetched(address);
    },
    open: (address) => {
      if (fetchedAt.has(address)) unlessJustFetched(address);
      // From here on it is a page that was seen, which keeps itself up to date.
      fetchedAt.delete(address);
    },
  };
};

// SPDX-License-Identifier: EUPL-1.2
import '../shared/theme/index.css';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type Client, ssrExchange } from 'urql';
import { createGraphqlClient } from '../shared/graphql/index.ts';
import { matchRoute } from '../shared/routes/index.ts';
import { markNavigation } from '../shared/ui/index.ts';
import { App } from './App.tsx';
import { readBoot } from './boot.ts';
import type { FetchAhead } from './fetch-ahead.ts';
import { followLinks } from './follow-links.ts';
import { fetchList, list, screensAhead } from './screens-ahead.ts';

const boot = readBoot();
const clients = new Map<string, Client>();
const first = matchRoute(location.pathname);
const screenOf = screensAhead(first?.name, boot);

const clientOf = (municipality: string | undefined): Client => {
  const key = municipality ?? '';
  const client =
    clients.get(key) ??
    createGraphqlClient({
      municipality,
      ...(key === (first?.params.municipality ?? '') && {
        ssr: ssrExchange({ isClient: true, initialState: boot.data }),
      }),
    });
  clients.set(key, client);
  return client;
};

const screenAt = (address: string) => {
  const name = matchRoute(new URL(address, location.origin).pathname)?.name;
  return name && screenOf(name);
};

let fetchAhead: Promise<FetchAhead> | undefined;
const ahead = (what: keyof FetchAhead, address: string): void => {
  fetchAhead ??= list().then((listed) => listed.fetchAhead({ screenOf, clientOf }));
  fetchAhead.then(
    (those) => those[what](address),
    () => undefined,
  );
};
const { follow } = followLinks();

/** The next screen's code comes first, then the page changes: no empty page in between. */
const goTo = (navigate: (to: string, options?: object) => void, to: string, options?: object) => {
  ahead('open', to);
  return follow(
    () => screenAt(to)?.load(),
    (isThere) => {
      if (!isThere) return location.assign(to);
      const samePage = new URL(to, location.origin).pathname === location.pathname;
      if (!samePage) markNavigation();
      navigate(to, options);
      if (!samePage) scrollTo(0, 0);
    },
  );
};

await screenAt(location.href)?.load();
startTransition(() => {
  hydrateRoot(
    document,
    <App
      assets={boot.assets}
      publicUrl={boot.publicUrl}
      today={boot.today}
      screenOf={screenOf}
      clientOf={clientOf}
      intend={(address) => ahead('intend', address)}
      routing={{ aroundNav: (navigate, to, options) => void goTo(navigate, to, options) }}
    />,
  );
});
fetchList();

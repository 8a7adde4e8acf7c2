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
import { fetchList, screensAhead } from './screens-ahead.ts';

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

/** The next screen's code comes first, then the page changes: no empty page in between. */
const goTo = async (navigate: (to: string, options?: object) => void, to: string, options?: object) => {
  await screenAt(to)
    ?.load()
    .catch(() => location.assign(to));
  const samePage = new URL(to, location.origin).pathname === location.pathname;
  if (!samePage) markNavigation();
  navigate(to, options);
  if (!samePage) scrollTo(0, 0);
};

const ahead = (event: Event): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (link instanceof HTMLAnchorElement)
    void screenAt(link.href)
      ?.load()
      .catch(() => undefined);
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
      routing={{ aroundNav: (navigate, to, options) => void goTo(navigate, to, options) }}
    />,
  );
});
addEventListener('pointerover', ahead, { passive: true });
addEventListener('focusin', ahead);
fetchList();

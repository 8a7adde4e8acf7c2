// SPDX-License-Identifier: EUPL-1.2
import { createElement, Suspense, useMemo, useSyncExternalStore } from 'react';
import { type Client, Provider } from 'urql';
import { Router, useLocation } from 'wouter';
import { ProblemPage } from '../shared/graphql/index.ts';
import { matchRoute, type RouteName, RouteProvider } from '../shared/routes/index.ts';
import { type Language, LanguageProvider } from '../shared/texts/index.ts';
import { IntentProvider, Skeleton } from '../shared/ui/index.ts';
import { type Assets, Document, type Sheets } from './Document.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Layout } from './layout/Layout.tsx';
import type { LazyScreen } from './lazy-screen.ts';
import { NeedsScript } from './NeedsScript.tsx';

const nothing = (): void => undefined;
const never = (): (() => void) => () => undefined;

/** True in the browser once the page is its own; false on the server and while the server's page is taken over. */
const useInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const Screen = ({ screen }: { screen: LazyScreen | undefined }) => {
  const inBrowser = useInBrowser();
  if (!screen) return <ProblemPage problem={{ kind: 'notFound' }} />;
  if (!screen.onServer && !inBrowser) return <NeedsScript />;
  return createElement(screen.take());
};

export interface AppProps {
  assets: Assets;
  sheets?: Sheets;
  publicUrl: string;
  /** The civil day on which the page was made. */
  today: string;
  nonce?: string | undefined;
  /** The screen behind a route. */
  screenOf: (name: RouteName) => LazyScreen;
  /** The GraphQL client of a municipality; undefined stands for the page without one. */
  clientOf: (municipality: string | undefined) => Client;
  /** Is told that a link is about to be followed. */
  intend?: (address: string) => void;
}

const Pages = ({
  assets,
  sheets,
  publicUrl,
  today,
  nonce,
  screenOf,
  clientOf,
  intend = nothing,
}: AppProps) => {
  const [path] = useLocation();
  const match = useMemo(() => matchRoute(path), [path]);
  const language: Language = match?.language ?? (path.startsWith('/en') ? 'en' : 'nl');
  const municipality = match?.params.municipality;
  return (
    <LanguageProvider value={language}>
      <RouteProvider value={match}>
        <Provider value={clientOf(municipality)}>
          <Document assets={assets} sheets={sheets} nonce={nonce}>
            <IntentProvider value={intend}>
              <Layout publicUrl={publicUrl} today={today} nonce={nonce}>
                <ErrorBoundary key={path}>
                  <Suspense fallback={<Skeleton />}>
                    <Screen screen={match && screenOf(match.name)} />
                  </Suspense>
                </ErrorBoundary>
              </Layout>
            </IntentProvider>
          </Document>
        </Provider>
      </RouteProvider>
    </LanguageProvider>
  );
};

export interface RoutingProps {
  ssrPath?: string;
  ssrSearch?: string;
  ssrContext?: { statusCode?: number; redirectTo?: string };
  aroundNav?: (navigate: (to: string, options?: object) => void, to: string, options?: object) => void;
}

/** The product: one document, whose screen follows the address. The same on the server and in the browser. */
export const App = ({ routing, ...app }: AppProps & { routing: RoutingProps }) => (
  <Router {...routing}>
    <Pages {...app} />
  </Router>
);

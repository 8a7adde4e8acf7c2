// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useMemo } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../shared/graphql/index.ts';
import { useRouteMatch } from '../../shared/routes/index.ts';
import { type Viewer, ViewerProvider } from '../../shared/session/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { SiteProvider } from '../../shared/ui/index.ts';
import { appTexts } from '../texts.ts';
import { Accent } from './Accent.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { layoutQuery } from './layout-query.ts';

export interface LayoutProps {
  publicUrl: string;
  today: string;
  nonce: string | undefined;
  children: ReactNode;
}

const useLayoutData = () => {
  const inMunicipality = useRouteMatch()?.params.municipality !== undefined;
  const [{ data }] = useQuery({ query: layoutQuery, pause: !inMunicipality });
  return inMunicipality ? data : undefined;
};

type SignedIn = NonNullable<ResultOf<typeof layoutQuery>['viewer']>;
const viewerOf = ({ id, person, tenantRoles }: SignedIn): Viewer => ({ id, name: person.name, tenantRoles });

/** What is around every screen: skip link, header with municipality and menu, the screen, footer. */
export const Layout = ({ publicUrl, today, nonce, children }: LayoutProps) => {
  const t = useText(appTexts);
  const data = useLayoutData();
  const municipality = data?.municipality;
  const name = municipality?.name;
  // The same objects while they say the same, also when an answer is read anew: whatever of the server's page has no code yet would be
  // taken off it, and put back later, when something that it may read is another.
  const site = useMemo(() => ({ publicUrl, today, municipality: name }), [publicUrl, today, name]);
  const signedIn = data?.viewer && JSON.stringify(viewerOf(data.viewer));
  const viewer = useMemo(() => (signedIn ? (JSON.parse(signedIn) as Viewer) : undefined), [signedIn]);
  return (
    <SiteProvider value={site}>
      <ViewerProvider value={viewer}>
        <Accent accent={municipality?.accent} nonce={nonce} />
        <div className="ss-shell">
          <a className="ss-skip" href="#main">
            {t('app.skip')}
          </a>
          <Header name={name} />
          <main id="main" className="ss-shell__main" tabIndex={-1}>
            <div className="ss-wrap">{children}</div>
          </main>
          <Footer />
        </div>
      </ViewerProvider>
    </SiteProvider>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useMemo } from 'react';
import { useQuery } from 'urql';
import { useRouteMatch } from '../../shared/routes/index.ts';
import { ViewerProvider } from '../../shared/session/index.ts';
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

/** What is around every screen: skip link, header with municipality and menu, the screen, footer. */
export const Layout = ({ publicUrl, today, nonce, children }: LayoutProps) => {
  const t = useText(appTexts);
  const data = useLayoutData();
  const municipality = data?.municipality;
  const name = municipality?.name;
  const signedIn = data?.viewer;
  // The same objects while they say the same: a part of the server's page whose code has not come yet would be taken off it, and put
  // back later, whenever something that it may read is another.
  const site = useMemo(() => ({ publicUrl, today, municipality: name }), [publicUrl, today, name]);
  const viewer = useMemo(
    () =>
      signedIn
        ? { id: signedIn.id, name: signedIn.person.name, tenantRoles: signedIn.tenantRoles }
        : undefined,
    [signedIn],
  );
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

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
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
  const viewer = data?.viewer
    ? { id: data.viewer.id, name: data.viewer.person.name, tenantRoles: data.viewer.tenantRoles }
    : undefined;
  return (
    <SiteProvider value={{ publicUrl, today, municipality: municipality?.name }}>
      <ViewerProvider value={viewer}>
        <Accent accent={municipality?.accent} nonce={nonce} />
        <div className="ss-shell">
          <a className="ss-skip" href="#main">
            {t('app.skip')}
          </a>
          <Header name={municipality?.name} />
          <main id="main" className="ss-shell__main" tabIndex={-1}>
            <div className="ss-wrap">{children}</div>
          </main>
          <Footer />
        </div>
      </ViewerProvider>
    </SiteProvider>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useClient, useQuery } from 'urql';
import { Loaded, ProblemPage } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { NeedsSignIn } from '../../../shared/session/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { type Crumb, Page, Told } from '../../../shared/ui/index.ts';
import { manageTexts } from './manage.texts.ts';
import { type ManagedTrajectory, managedQuery } from './managed-query.ts';

export interface Managing {
  trajectory: ManagedTrajectory;
  timeZone: string;
  viewerId: string;
  /** Reads the trajectory anew after an act, so that every screen shows what stands now. */
  refresh: () => Promise<unknown>;
}

export interface ManagePageProps {
  title: string | ((managing: Managing) => string);
  /** Whether the viewer may be here; who may not finds no such page. */
  may: (trajectory: ManagedTrajectory) => boolean;
  kicker?: (managing: Managing) => string;
  lead?: string;
  head?: (managing: Managing) => ReactNode;
  aside?: (managing: Managing) => ReactNode;
  /** Pages between the trajectory and this one. */
  crumbs?: (managing: Managing) => readonly Crumb[];
  children: (managing: Managing) => ReactNode;
}

/** A page on which somebody runs a trajectory: loads it, asks to sign in, shows where one is and what was just done. */
export const ManagePage = ({ title, may, kicker, lead, head, aside, crumbs, children }: ManagePageProps) => {
  const t = useText(manageTexts);
  const to = useHref();
  const language = useLanguage();
  const number = useParam('number');
  const client = useClient();
  const variables = { number, language };
  const [result] = useQuery({ query: managedQuery, variables, requestPolicy: 'cache-and-network' });
  const refresh = () => client.query(managedQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { trajectory, viewer }) => {
        if (!viewer) return <NeedsSignIn />;
        if (!trajectory || !may(trajectory)) return <ProblemPage problem={{ kind: 'notFound' }} />;
        const managing = { trajectory, timeZone: municipality.timeZone, viewerId: viewer.id, refresh };
        return (
          <Page
            title={typeof title === 'string' ? title : title(managing)}
            kicker={kicker?.(managing) ?? t('manage.kicker', { number, title: trajectory.title })}
            {...(lead && { lead })}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: trajectory.title, href: to('trajectory') },
              ...(crumbs?.(managing) ?? []),
            ]}
            head={head?.(managing)}
            aside={aside?.(managing)}
          >
            <Told />
            {children(managing)}
          </Page>
        );
      }}
    </Loaded>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Page } from '../../../shared/ui/index.ts';
import type { Table } from './AtTable.tsx';
import { CompassMap } from './CompassMap.tsx';
import { LiveNews } from './LiveNews.tsx';
import { PathStrip } from './PathStrip.tsx';
import { SavingState } from './SavingState.tsx';
import type { Walk } from './walk.ts';
import { readingTexts } from './wizard-words.ts';

export interface TablePageProps {
  table: Table;
  walk: Walk;
  title: string;
  kicker?: string;
  lead?: string | undefined;
  /** The question that this page asks. */
  here?: string;
  children: ReactNode;
}

/** A page of the wizard: where we are on the path, the page itself, and the small map beside it. */
export const TablePage = ({ table, walk, title, kicker, lead, here, children }: TablePageProps) => {
  const t = useText(readingTexts);
  const to = useHref();
  const { trajectory, reading } = table;
  return (
    <Page
      title={title}
      breadcrumbs={[
        { label: trajectory.title, href: to('trajectory') },
        { label: t('reading.issue', { ordinal: reading.phaseIssue.issue.ordinal }), href: to('issue') },
        { label: t('reading.name', { ordinal: reading.ordinal }), href: to('reading') },
      ]}
      kicker={kicker}
      lead={lead}
      aside={<CompassMap walk={walk} {...(here !== undefined && { here })} />}
    >
      <PathStrip walk={walk} {...(here !== undefined && { here })} />
      <LiveNews reading={reading} />
      <SavingState table={table} />
      <div className="ss-stack ss-stack--large">{children}</div>
    </Page>
  );
};

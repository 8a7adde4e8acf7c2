// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useHref, useParam } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { findPhaseIssue } from '../find-phase-issue.ts';
import { ManagePage, type Managing } from '../ManagePage.tsx';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhase, ManagedPhaseIssue } from '../managed-query.ts';

export interface AtIssue {
  managing: Managing;
  phase: ManagedPhase;
  phaseIssue: ManagedPhaseIssue;
}

interface IssuePageProps {
  title: string;
  lead?: string;
  may: (phaseIssue: ManagedPhaseIssue) => boolean;
  children: (at: AtIssue) => ReactNode;
}

/** A page about one issue in one phase; the question stands above its heading. */
export const IssuePage = ({ title, lead, may, children }: IssuePageProps) => {
  const m = useText(manageTexts);
  const to = useHref();
  const issue = useParam('issue');
  const search = useSearch();
  const found = ({ trajectory }: Managing) => findPhaseIssue(trajectory, issue, search);
  return (
    <ManagePage
      title={title}
      {...(lead && { lead })}
      may={(trajectory) => {
        const here = findPhaseIssue(trajectory, issue, search);
        return here !== undefined && may(here.phaseIssue);
      }}
      kicker={(managing) => found(managing)?.phaseIssue.issue.question ?? ''}
      crumbs={(managing) => {
        const phase = found(managing)?.phase;
        return phase
          ? [
              {
                label: m('manage.phase', { ordinal: phase.ordinal, title: phase.title }),
                href: to('phase', { phase: String(phase.ordinal) }),
              },
            ]
          : [];
      }}
    >
      {(managing) => {
        const here = found(managing);
        return here && children({ managing, ...here });
      }}
    </ManagePage>
  );
};

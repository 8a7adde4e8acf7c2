// SPDX-License-Identifier: EUPL-1.2
import { civilDayOf, dateInWords } from '../../../../shared/formats/index.ts';
import { useIssuePlace } from '../../../../shared/issue-steps/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import { Details, Heading, Link, Paragraph, StatusBadge } from '../../../../shared/ui/index.ts';
import { isMet, isMetByNaming } from '../is-met.ts';
import type { Obligation } from '../managed-query.ts';
import { FulfilForm } from './FulfilForm.tsx';
import type { AtIssue } from './IssuePage.tsx';
import { ownerTexts } from './owners.texts.ts';

interface ObligationItemProps {
  at: AtIssue;
  obligation: Obligation;
  onDone: (code: string) => Promise<void>;
}

const Account = ({ obligation, timeZone }: { obligation: Obligation; timeZone: string }) => {
  const t = useText(ownerTexts);
  const language = useLanguage();
  if (obligation.fulfilledAt === null || obligation.account === null) return null;
  const date = dateInWords(civilDayOf(obligation.fulfilledAt, timeZone), language);
  return (
    <div>
      <blockquote className="ss-quote">{obligation.account}</blockquote>
      <Paragraph small subtle>
        {t('obligation.metOn', { date })} {obligation.acceptedByBoth && t('obligation.bothAccepted')}
      </Paragraph>
    </div>
  );
};

/** One obligation: whether it was met and how, and the form that records it (C7). */
export const ObligationItem = ({ at, obligation, onDone }: ObligationItemProps) => {
  const { managing, phase, phaseIssue } = at;
  const t = useText(ownerTexts);
  const place = useIssuePlace();
  const isDone = isMet(obligation, phaseIssue);
  const isByNaming = isMetByNaming(obligation);
  const mayRecord = phase.status !== 'closed';
  return (
    <li className="ss-stack" id={obligation.code}>
      <div className="ss-state">
        <Heading level={2} looks={4}>
          {obligation.text}
        </Heading>
        <StatusBadge tone={isDone ? 'positive' : 'warning'}>
          {t(isDone ? 'obligation.met' : 'obligation.open')}
        </StatusBadge>
      </div>
      <Account obligation={obligation} timeZone={managing.timeZone} />
      {isByNaming && (
        <Paragraph>
          {t('obligation.byNaming')}{' '}
          <Link href={place('ownership', { issue: phaseIssue.issue.ordinal, phase: phase.ordinal })}>
            {t('obligation.name')}
          </Link>
        </Paragraph>
      )}
      {!isByNaming && mayRecord && (
        <Details summary={t(isDone ? 'obligation.again' : 'obligation.record')}>
          <FulfilForm at={at} obligation={obligation} onDone={onDone} />
        </Details>
      )}
    </li>
  );
};

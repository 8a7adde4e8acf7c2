// SPDX-License-Identifier: EUPL-1.2
import { readingAddress, useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Link, later, Paragraph, Section, StatusBadge } from '../../../shared/ui/index.ts';
import { ChosenForm } from './ChosenForm.tsx';
import { Earlier } from './Earlier.tsx';
import type { PublicPhaseIssue } from './issue-query.ts';
import { NextStep } from './NextStep.tsx';
import { Obligations } from './Obligations.tsx';
import { PublicExploration } from './PublicExploration.tsx';
import { Steps } from './Steps.tsx';
import { choiceNow, lastOutcome, openReading } from './steps.ts';
import { issueTexts } from './texts.ts';

const ReadAgain = later(() => import('./ReadAgain.tsx'));

export interface InPhaseProps {
  phaseIssue: PublicPhaseIssue;
  timeZone: string;
  /** Where the issue stands now: its signs are in the page's head already. */
  isCurrent: boolean;
}

const Outcome = ({ phaseIssue }: { phaseIssue: PublicPhaseIssue }) => {
  const t = useText(issueTexts);
  const to = useHref();
  const reading = lastOutcome(phaseIssue);
  if (!reading) return null;
  const again =
    phaseIssue.viewerMayStartReading && phaseIssue.phase.status !== 'closed' && !openReading(phaseIssue);
  return (
    <Section title={t('issue.reading')} level={3}>
      <Paragraph>{t('issue.reading.outcome', { form: reading.outcome?.name ?? '' })}</Paragraph>
      <Link
        href={to('readingOutcome', {
          reading: readingAddress({ phase: phaseIssue.phase.ordinal, reading: reading.ordinal }),
        })}
      >
        {t('issue.reading.path')}
      </Link>
      {again && <ReadAgain phaseIssue={phaseIssue} />}
    </Section>
  );
};

const Chosen = ({ phaseIssue, timeZone, isCurrent }: InPhaseProps) => {
  const t = useText(issueTexts);
  const to = useHref();
  const phase = String(phaseIssue.phase.ordinal);
  const open = phaseIssue.phase.status !== 'closed';
  const choice = choiceNow(phaseIssue);
  if (!choice) return null;
  return (
    <>
      <Section title={t('issue.chosen')} level={3}>
        <ChosenForm
          choice={choice}
          ownership={phaseIssue.ownerships.at(-1)}
          timeZone={timeZone}
          withSigns={!isCurrent}
        />
        {open && phaseIssue.viewerMayRecordOwnership && (
          <Link href={to('ownership', {}, { phase })}>{t('issue.owners.change')}</Link>
        )}
      </Section>
      {phaseIssue.obligations.length > 0 && (
        <Section title={t('issue.obligations')} level={3}>
          <Obligations phaseIssue={phaseIssue} timeZone={timeZone} />
          {open && phaseIssue.viewerMayFulfilObligation && (
            <Link href={to('obligations', {}, { phase })}>{t('issue.obligation.fulfil')}</Link>
          )}
        </Section>
      )}
    </>
  );
};

/** An issue in one phase: where it stands, what to do, and everything that was said and chosen. */
export const InPhase = (props: InPhaseProps) => {
  const t = useText(issueTexts);
  const { phaseIssue, timeZone } = props;
  const { phase, exploration, readings } = phaseIssue;
  return (
    <div className="ss-stack ss-stack--large ss-issue__phase" id={`phase-${phase.ordinal}`}>
      <div className="ss-stack">
        <div className="ss-timeline__head">
          <h2 className="utrecht-heading-2">
            {t('issue.phase', { ordinal: phase.ordinal, title: phase.title })}
          </h2>
          <StatusBadge tone={phase.status === 'running' ? 'accent' : 'neutral'}>
            {t(`issue.phase.${phase.status}`)}
          </StatusBadge>
        </div>
        <Steps phaseIssue={phaseIssue} timeZone={timeZone} />
      </div>
      <NextStep phaseIssue={phaseIssue} />
      <div className="ss-page__columns">
        <div className="ss-stack ss-stack--large">
          <Chosen {...props} />
          {exploration?.status === 'completed' && (
            <Section title={t('issue.exploration')} level={3}>
              <PublicExploration exploration={exploration} />
            </Section>
          )}
        </div>
        <div className="ss-stack ss-stack--large">
          <Outcome phaseIssue={phaseIssue} />
          {readings.length > 0 && (
            <Section title={t('issue.earlier')} level={3}>
              <Earlier phaseIssue={phaseIssue} timeZone={timeZone} />
            </Section>
          )}
        </div>
      </div>
    </div>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { nextStep, useIssuePlace } from '../../../../shared/issue-steps/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Heading, Link, OwnershipSign, Panel, Say } from '../../../../shared/ui/index.ts';
import { isMet } from '../is-met.ts';
import { manageTexts } from '../manage.texts.ts';
import type { ManagedPhaseIssue } from '../managed-query.ts';
import { phaseTexts } from './phases.texts.ts';

type State = 'none' | 'busy' | 'done';

const statesOf = ({ exploration, reading, choice }: ManagedPhaseIssue): Record<string, State> => ({
  explore: exploration?.status === 'completed' ? 'done' : exploration ? 'busy' : 'none',
  compass: reading?.status === 'completed' ? 'done' : reading?.status === 'open' ? 'busy' : 'none',
  form: choice ? 'done' : 'none',
});

/** One issue in a phase: where each of its steps stands, every step being the link to where it is done. */
export const IssueInPhase = ({ phase, issue }: { phase: number; issue: ManagedPhaseIssue }) => {
  const t = useText(phaseTexts);
  const m = useText(manageTexts);
  const place = useIssuePlace();
  const { choice, ownership, obligations } = issue;
  const at = { issue: issue.issue.ordinal, phase, reading: issue.reading?.ordinal };
  const states = statesOf(issue);
  const met = obligations.filter((obligation) => isMet(obligation, issue)).length;
  const owners = ownership?.owners.flatMap(({ party }) => (party.name === null ? [] : [party.name])) ?? [];
  const read = nextStep(issue) === 'finishReading' ? 'finishReading' : 'issue';
  const steps = [
    { place: 'explore', label: t('phase.issue.explore'), state: t(`phase.step.${states.explore ?? 'none'}`) },
    { place: read, label: t('phase.issue.compass'), state: t(`phase.step.${states.compass ?? 'none'}`) },
    { place: 'chooseForm', label: t('phase.issue.form'), state: t(`phase.step.${states.form ?? 'none'}`) },
    ...(choice
      ? ([
          {
            place: 'ownership',
            label: t('phase.issue.ownership'),
            state: t(owners.length > 0 ? 'phase.step.done' : 'phase.step.none'),
          },
          {
            place: 'obligations',
            label: t('phase.issue.obligations'),
            state: t('phase.step.count', { done: met, all: obligations.length }),
          },
        ] as const)
      : []),
  ] as const;
  return (
    <Panel>
      <div className="ss-stack">
        <div>
          <div className="ss-page__kicker">{m('manage.issue', { ordinal: issue.issue.ordinal })}</div>
          <Heading level={3}>{issue.issue.question}</Heading>
        </div>
        {choice && (
          <div className="ss-signs">
            <Say compact say={choice.form.say} form={choice.form.name} />
            <OwnershipSign
              compact
              ownership={ownership?.ownership ?? choice.form.ownership}
              owners={owners}
            />
          </div>
        )}
        <ul className="ss-steps" aria-label={issue.issue.question}>
          {steps.map((step) => (
            <li key={step.place}>
              <Link href={place(step.place, at)}>{step.label}</Link>
              <span className="ss-small ss-subtle">{step.state}</span>
            </li>
          ))}
        </ul>
        {issue.viewerMayRewordIssue && issue.reading?.status !== 'completed' && (
          <Link href={place('wording', at)}>{t('phase.issue.wording')}</Link>
        )}
      </div>
    </Panel>
  );
};

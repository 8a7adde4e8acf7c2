// SPDX-License-Identifier: EUPL-1.2
import { nextStep, useIssuePlace } from '../../../../shared/issue-steps/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { Link, Notice } from '../../../../shared/ui/index.ts';
import { isMetByNaming } from '../is-met.ts';
import type { ManagedPhase, ManagedPhaseIssue, Obstacle } from '../managed-query.ts';
import { phaseTexts } from './phases.texts.ts';

/** What is in the way, and where it is solved. */
const useExplained = (phase: ManagedPhase) => {
  const t = useText(phaseTexts);
  const place = useIssuePlace();
  const to = useHref();
  const placeOf = (code: string, issue: ManagedPhaseIssue, byNaming: boolean) => {
    if (code === 'FORM_NOT_CHOSEN') return 'chooseForm';
    if (code === 'READING_OPEN') return 'finishReading';
    if (code === 'OBLIGATION_OPEN') return byNaming ? 'nameOwners' : 'fulfil';
    const step = nextStep(issue);
    return step === 'none' ? 'read' : step;
  };
  return ({ code, obligation, advice, phaseIssue }: Obstacle) => {
    const key = phaseTexts.keys.find((known) => known === `phase.obstacle.${code}`) ?? 'phase.obstacle.other';
    const issue = phase.phaseIssues.find(({ id }) => id === phaseIssue?.id);
    const owed = issue?.obligations.find((each) => each.code === obligation);
    const text = t(key, { obligation: owed?.text ?? '', advice: advice ?? '' });
    if (advice)
      return {
        issue,
        text,
        solve: { href: to('advice', { number: advice }), label: t('phase.solve.answer') },
      };
    if (!issue) return { issue, text, solve: { href: '#question', label: t('phase.solve.addIssue') } };
    const step = placeOf(code, issue, owed !== undefined && isMetByNaming(owed));
    const at = { issue: issue.issue.ordinal, phase: phase.ordinal, reading: issue.reading?.ordinal };
    const where = step === 'nameOwners' ? 'ownership' : step === 'fulfil' ? 'obligations' : step;
    const href = place(where, at) + (step === 'fulfil' && obligation ? `#${obligation}` : '');
    return { issue, text, solve: { href, label: t(`phase.solve.${step}`) } };
  };
};

/** Why a phase cannot start (C5) or close (C7, T4) yet: per issue, each with a link to where it is solved. */
export const Obstacles = ({ phase }: { phase: ManagedPhase }) => {
  const t = useText(phaseTexts);
  const explained = useExplained(phase);
  const title = t(phase.status === 'planned' ? 'phase.start.cannot' : 'phase.close.cannot');
  return (
    <Notice kind="warning" title={title}>
      <ul className="ss-obstacles">
        {phase.obstacles.map((obstacle) => {
          const { issue, text, solve } = explained(obstacle);
          return (
            <li key={`${obstacle.code}${obstacle.obligation}${obstacle.advice}${issue?.id}`}>
              {issue && <strong className="ss-obstacles__issue">{issue.issue.question}</strong>}
              <span>{text} </span>
              <Link href={solve.href}>{solve.label}</Link>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};

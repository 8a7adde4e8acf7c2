// SPDX-License-Identifier: EUPL-1.2
import { type IssuePlace, useIssuePlace } from '../../shared/issue-steps/index.ts';
import { type RouteName, useHref } from '../../shared/routes/index.ts';
import type { AdviceTask, AnyTask, Task } from './work-query.ts';
import { isOfAdvice } from './work-query.ts';

const places: Record<Task['kind'], IssuePlace | 'phase' | 'question' | 'advice'> = {
  RAISE_ISSUE: 'question',
  EXPLORE: 'explore',
  READ_COMPASS: 'read',
  READ_AGAIN: 'read',
  COMPLETE_READING: 'finishReading',
  CHOOSE_FORM: 'chooseForm',
  NAME_OWNERS: 'ownership',
  START_PHASE: 'phase',
  FULFIL_OBLIGATION: 'obligations',
  CLOSE_PHASE: 'phase',
  AWAIT_ANSWER: 'advice',
};

const advicePlaces = {
  ASSIGN_HANDLER: 'handleAdvice',
  ANSWER_ADVICE: 'answerAdvice',
  ANSWER_AGAIN: 'answerAdvice',
  DECIDE_CONTEST: 'decideContest',
  DISCLOSE_RESPONSE: 'handleAdvice',
  SETTLE_COMMITMENT: 'handleAdvice',
  ANSWER_SUSPENSION: 'platformAdvice',
  ANSWER_PROPOSAL: 'adviceRequest',
  DECIDE_REQUEST: 'adviceRequest',
  WRITE_ADVICE: 'adviceRequest',
  SUBMIT_DRAFT: 'adviceDraft',
  GIVE_INFORMATION: 'informationRequests',
} as const satisfies Record<AdviceTask['kind'], RouteName>;

/** The very place where a task of the advice right is done. */
const useAdvicePlace = () => {
  const to = useHref();
  return ({ kind, number, subject, wijkplatform: { code } }: AdviceTask): string => {
    if (kind === 'SUBMIT_DRAFT') return to('adviceDraft', { code, draft: subject, step: 'onderwerp' });
    if (kind === 'GIVE_INFORMATION') return to('informationRequests', {}, { verzoek: number ?? '' });
    if (number !== null) return to(advicePlaces[kind], { number });
    // An agreement without a request has no number.
    return to('followUp', { id: subject });
  };
};

/** The very place where a task is done. */
export const useTaskPlace = (): ((task: AnyTask) => string) => {
  const to = useHref();
  const issuePlace = useIssuePlace();
  const advicePlace = useAdvicePlace();
  return (task) => {
    if (isOfAdvice(task)) return advicePlace(task);
    const { kind, trajectory, phase, phaseIssue, obligation, awaits } = task;
    const { number } = trajectory;
    const place = places[kind];
    if (place === 'advice') return to('advice', { number: awaits ?? '' });
    if (!phase) return to('trajectory', { number });
    const ofPhase = to('phase', { number, phase: String(phase.ordinal) });
    if (place === 'phase' || !phaseIssue) return place === 'question' ? `${ofPhase}#question` : ofPhase;
    if (place === 'question') return `${ofPhase}#question`;
    const { issue, reading } = phaseIssue;
    const at = { number, issue: issue.ordinal, phase: phase.ordinal, reading: reading?.ordinal };
    return issuePlace(place, at) + (obligation ? `#${obligation}` : '');
  };
};

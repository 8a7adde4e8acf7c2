// SPDX-License-Identifier: EUPL-1.2
import { type IssuePlace, useIssuePlace } from '../../shared/issue-steps/index.ts';
import { useHref } from '../../shared/routes/index.ts';
import type { Task } from './work-query.ts';

const places: Record<Task['kind'], IssuePlace | 'phase' | 'question'> = {
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
};

/** The very place where a task is done. */
export const useTaskPlace = (): ((task: Task) => string) => {
  const to = useHref();
  const issuePlace = useIssuePlace();
  return ({ kind, trajectory: { number }, phase, phaseIssue, obligation }) => {
    const place = places[kind];
    if (!phase) return to('trajectory', { number });
    const ofPhase = to('phase', { number, phase: String(phase.ordinal) });
    if (place === 'phase' || !phaseIssue) return place === 'question' ? `${ofPhase}#question` : ofPhase;
    if (place === 'question') return `${ofPhase}#question`;
    const { issue, reading } = phaseIssue;
    const at = { number, issue: issue.ordinal, phase: phase.ordinal, reading: reading?.ordinal };
    return issuePlace(place, at) + (obligation ? `#${obligation}` : '');
  };
};

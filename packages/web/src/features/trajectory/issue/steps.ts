// SPDX-License-Identifier: EUPL-1.2
import { owningSides } from '@samenspel/domain/trajectory';
import type { PublicChoice, PublicObligation, PublicPhaseIssue, PublicReading } from './issue-query.ts';

/** The four steps that an issue takes in every phase (C6, C3, C4, T3 with C7). */
export const stepNames = ['explore', 'read', 'choose', 'own'] as const;
export type StepName = (typeof stepNames)[number];

export interface Step {
  name: StepName;
  state: 'past' | 'now' | 'coming';
  /** The moment at which it was done. */
  doneAt?: string;
}

export const choiceNow = ({ choice, choices }: PublicPhaseIssue): PublicChoice | undefined =>
  choices.find(({ id }) => id === choice?.id) ?? undefined;

export const openReading = ({ readings }: PublicPhaseIssue): PublicReading | undefined =>
  readings.find(({ status }) => status === 'open');

/** The last reading that led to an outcome: the one that a choice rests on. */
export const lastOutcome = ({ readings }: PublicPhaseIssue): PublicReading | undefined =>
  readings.filter(({ status }) => status === 'completed').at(-1);

/** The sides of the chosen form's ownership that have no named owner yet. */
export const sidesWithoutOwner = (issue: PublicPhaseIssue): ('municipality' | 'residents')[] => {
  const choice = choiceNow(issue);
  const owners = issue.ownerships.at(-1)?.owners ?? [];
  return choice
    ? owningSides(choice.form.ownership).filter((side) => !owners.some((owner) => owner.side === side))
    : [];
};

export const isMet = (obligation: PublicObligation, issue: PublicPhaseIssue): boolean => {
  const missing = sidesWithoutOwner(issue);
  switch (obligation.proof) {
    case 'residents_owner_named':
      return !missing.includes('residents');
    case 'both_owners_named':
      return missing.length === 0;
    case 'accepted_by_both':
      return obligation.acceptedByBoth;
    default:
      return obligation.fulfilledAt !== null;
  }
};

export const openObligations = (issue: PublicPhaseIssue): PublicObligation[] =>
  issue.obligations.filter((obligation) => !isMet(obligation, issue));

/** Where an issue stands in a phase: what was done and when, what is now, what comes. */
export const stepsOf = (issue: PublicPhaseIssue): Step[] => {
  const { exploration } = issue;
  const outcome = lastOutcome(issue);
  const choice = choiceNow(issue);
  const isChosen = choice !== undefined && choice.reading.id === outcome?.id;
  const owned = isChosen && sidesWithoutOwner(issue).length === 0;
  const done: Record<StepName, string | null | undefined | false> = {
    explore: exploration?.status === 'completed' && (exploration.completedAt ?? 'done'),
    read: openReading(issue) ? false : outcome?.completedAt,
    choose: isChosen && choice.chosenAt,
    own: owned && openObligations(issue).length === 0 && (issue.ownerships.at(-1)?.since ?? 'done'),
  };
  const now = stepNames.find((name) => !done[name]);
  return stepNames.map((name) => {
    const doneAt = done[name];
    if (!doneAt) return { name, state: name === now ? 'now' : 'coming' };
    return { name, state: 'past', ...(doneAt !== 'done' && { doneAt }) };
  });
};

/** What the policy asks next for this issue in this phase. */
export type NextAct =
  | 'startExploration'
  | 'goOnExploring'
  | 'goOnReading'
  | 'startReading'
  | 'chooseForm'
  | 'nameOwners'
  | 'startPhase'
  | 'fulfilObligations'
  | 'nothing';

export const nextActOf = (issue: PublicPhaseIssue): NextAct => {
  if (issue.phase.status === 'closed') return 'nothing';
  if (openReading(issue)) return 'goOnReading';
  if (issue.exploration?.status === 'draft') return 'goOnExploring';
  if (!issue.exploration) return 'startExploration';
  const outcome = lastOutcome(issue);
  if (!outcome) return 'startReading';
  if (choiceNow(issue)?.reading.id !== outcome.id) return 'chooseForm';
  if (sidesWithoutOwner(issue).length > 0) return 'nameOwners';
  // What a form obliges to is done while the phase runs (C7).
  if (issue.phase.status === 'planned') return 'startPhase';
  return openObligations(issue).length > 0 ? 'fulfilObligations' : 'nothing';
};

/** Whether this viewer may do it; others see what happens now. */
export const mayDo = (issue: PublicPhaseIssue, act: NextAct): boolean => {
  switch (act) {
    case 'startExploration':
    case 'goOnExploring':
      return issue.viewerMayExplore;
    case 'startReading':
      return issue.viewerMayStartReading;
    case 'goOnReading':
      return issue.readings.some((reading) => reading.viewerMayAgreeAnswer || reading.viewerMayGiveAnswer);
    case 'chooseForm':
      return issue.viewerMayChooseForm;
    case 'nameOwners':
      return issue.viewerMayRecordOwnership;
    case 'startPhase':
      return issue.phase.viewerMayStartPhase;
    case 'fulfilObligations':
      return issue.viewerMayFulfilObligation;
    case 'nothing':
      return false;
  }
};

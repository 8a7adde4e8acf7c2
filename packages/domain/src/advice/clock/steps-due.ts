// SPDX-License-Identifier: EUPL-1.2
import { addDays, type CivilDate } from '../../kernel/index.ts';
import type { AdviceRules, EscalatesTo } from '../rules/advice-rules.ts';
import { type ClockKind, type ClockState, clockStanding } from './clock.ts';

/** Whom a step reaches: as escalated, or the owner of a commitment, or the platform's members. */
export type StepReaches = EscalatesTo | 'owner' | 'platform';

/** A step whose day has come (A8): reminder_1, overdue, escalation_1 and so on. */
export interface StepDue {
  step: string;
  to: StepReaches;
  /** The due date that it is taken for. */
  due: CivilDate;
  /** The day on which it came; who looks late takes it later. */
  on: CivilDate;
}

/** Who is reminded, and told first that it is overdue. Nobody handles an advice that waits for a handler: its lead assigns one. */
const firstToHear: Record<ClockKind, StepReaches> = {
  handler: 'lead',
  answer: 'handler',
  review: 'overseer',
  commitment: 'owner',
  information: 'handler',
  advise: 'platform',
};

/**
 * The steps of a clock whose day has come and that were not taken yet (A8); each is taken once, also when the due date moves.
 * A reminder that falls on or before the first day, or that is no use any more because the due date passed, never comes. A
 * platform's own term brings reminders only: its members are volunteers.
 */
export function stepsDue(
  clock: ClockState,
  { reminders, escalation }: Pick<AdviceRules, 'reminders' | 'escalation'>,
  today: CivilDate,
): StepDue[] {
  const { dueOn: due, kind, taken } = clock;
  const startedOn = clock.events[0]?.on;
  if (due === null || startedOn === undefined || clockStanding(clock) !== 'running') return [];
  const first = firstToHear[kind];
  const steps: StepDue[] = [];
  if (today <= due) {
    for (const [i, days] of reminders.entries()) {
      const on = addDays(due, -days);
      if (on > startedOn) steps.push({ step: `reminder_${i + 1}`, to: first, due, on });
    }
  } else if (kind !== 'advise') {
    steps.push({ step: 'overdue', to: first, due, on: addDays(due, 1) });
    for (const [i, { afterDays, to }] of escalation.entries()) {
      steps.push({ step: `escalation_${i + 1}`, to, due, on: addDays(due, afterDays) });
    }
  }
  return steps.filter(({ step, on }) => on <= today && !taken.includes(step));
}

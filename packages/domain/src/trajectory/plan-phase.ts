// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  checkText,
  event,
  type Outcome,
  type PhaseId,
  type Refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkDates, checkRunning, dateRefusalCodes } from './checks.ts';
import type { PhasePlanned } from './events.ts';
import type { Trajectory } from './trajectory.ts';

/** What is said of a phase when it is planned or changed. */
export interface PhasePlan {
  phaseId: PhaseId;
  title: string;
  goal: string;
  startsOn?: CivilDate | undefined;
  endsOn?: CivilDate | undefined;
}

export const planPhaseRefusalCodes = [...textRefusalCodes, ...dateRefusalCodes, 'TRAJECTORY_CLOSED'] as const;
export type PlanPhaseRefusalCode = (typeof planPhaseRefusalCodes)[number];

/** Plans a phase after the ones there are; phases may overlap in time (T4). */
export function planPhase(
  trajectory: Trajectory,
  command: PhasePlan,
): Outcome<PhasePlanned, Refusal<PlanPhaseRefusalCode>> {
  const { phaseId, startsOn, endsOn } = command;
  const ordinal = 1 + Math.max(0, ...trajectory.phases.map((phase) => phase.ordinal));
  return unlessRefused([...checkRunning(trajectory), ...checkPlan(command)], () => [
    event(
      'PhasePlanned',
      { phaseId, ordinal, startsOn, endsOn },
      { title: tidyText(command.title), goal: tidyText(command.goal) },
    ),
  ]);
}

/** A phase has a title and a goal, and dates in their order if it has dates. */
export function checkPlan(plan: PhasePlan): Refusal<Exclude<PlanPhaseRefusalCode, 'TRAJECTORY_CLOSED'>>[] {
  return [
    ...checkText(plan.title, { at: 'title', max: textLimits.title, rule: 'T4' }),
    ...checkText(plan.goal, { at: 'goal', max: textLimits.reason, rule: 'T4' }),
    ...checkDates(plan, 'T4'),
  ];
}

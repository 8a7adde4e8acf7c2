// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { PhaseChanged } from './events.ts';
import { findPhase } from './lookup.ts';
import { checkPlan, type PhasePlan, planPhaseRefusalCodes } from './plan-phase.ts';
import type { Trajectory } from './trajectory.ts';

export interface ChangePhase extends PhasePlan {
  /** The revision that the writer saw; left out: whatever stands is overwritten. */
  expectedRevision?: number | undefined;
}

export const changePhaseRefusalCodes = [
  ...planPhaseRefusalCodes,
  'PHASE_UNKNOWN',
  'PHASE_CLOSED',
  'EDITED_MEANWHILE',
] as const;
export type ChangePhaseRefusalCode = (typeof changePhaseRefusalCodes)[number];

/** Changes a phase's title, goal or dates, until it is closed (T4). */
export function changePhase(
  trajectory: Trajectory,
  command: ChangePhase,
): Outcome<PhaseChanged, Refusal<ChangePhaseRefusalCode>> {
  const { phaseId, startsOn, endsOn, expectedRevision } = command;
  const phase = findPhase(trajectory, phaseId);
  if (!phase) return refused(refusal('PHASE_UNKNOWN', 'T4', { at: 'phaseId' }));
  const title = tidyText(command.title);
  const goal = tidyText(command.goal);
  const { revision } = phase;
  const same = [phase.title, phase.goal, phase.startsOn, phase.endsOn];
  if ([title, goal, startsOn, endsOn].every((value, i) => value === same[i])) return accepted();
  const refusals: Refusal<ChangePhaseRefusalCode>[] = [...checkRunning(trajectory), ...checkPlan(command)];
  if (phase.status === 'closed') refusals.push(refusal('PHASE_CLOSED', 'T4', { at: 'phaseId' }));
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    refusals.push(refusal('EDITED_MEANWHILE', 'T4', { at: 'expectedRevision', details: { revision } }));
  }
  return unlessRefused(refusals, () => [
    event('PhaseChanged', { phaseId, startsOn, endsOn, revision: revision + 1 }, { title, goal }),
  ]);
}

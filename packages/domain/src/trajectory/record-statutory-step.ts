// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  checkText,
  event,
  type Outcome,
  type PhaseId,
  type Refusal,
  refusal,
  refused,
  type StatutoryStepId,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkDates, checkRunning, dateRefusalCodes } from './checks.ts';
import type { StatutoryStepRecorded } from './events.ts';
import { findPhase } from './lookup.ts';
import type { StatutoryKind, Trajectory } from './trajectory.ts';

export interface RecordStatutoryStep {
  phaseId: PhaseId;
  stepId: StatutoryStepId;
  kind: StatutoryKind;
  name: string;
  startsOn: CivilDate;
  endsOn?: CivilDate | undefined;
}

export const recordStatutoryStepRefusalCodes = [
  ...textRefusalCodes,
  ...dateRefusalCodes,
  'TRAJECTORY_CLOSED',
  'PHASE_UNKNOWN',
] as const;
export type RecordStatutoryStepRefusalCode = (typeof recordStatutoryStepRefusalCodes)[number];

/** T6: records a legal consultation or duty with its dates; with the id of one that stands, corrects it. */
export function recordStatutoryStep(
  trajectory: Trajectory,
  command: RecordStatutoryStep,
): Outcome<StatutoryStepRecorded, Refusal<RecordStatutoryStepRefusalCode>> {
  const { phaseId, stepId, kind, startsOn, endsOn } = command;
  if (!findPhase(trajectory, phaseId)) return refused(refusal('PHASE_UNKNOWN', 'T4', { at: 'phaseId' }));
  const refusals = [
    ...checkRunning(trajectory),
    ...checkText(command.name, { at: 'name', max: textLimits.title, rule: 'T6' }),
    ...checkDates(command, 'T6'),
  ];
  return unlessRefused(refusals, () => [
    event(
      'StatutoryStepRecorded',
      { phaseId, stepId, kind, startsOn, endsOn },
      { name: tidyText(command.name) },
    ),
  ]);
}

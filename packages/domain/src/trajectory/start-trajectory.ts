// SPDX-License-Identifier: EUPL-1.2
import {
  type CaseNumber,
  event,
  type Instant,
  isBlank,
  type Outcome,
  type PersonId,
  type Refusal,
  refusal,
  type TrajectoryId,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkDescription, type Description, descriptionRefusalCodes } from './checks.ts';
import type { TrajectoryStarted } from './events.ts';
import type { StartedAs } from './trajectory.ts';

export interface StartTrajectory extends Description {
  trajectoryId: TrajectoryId;
  number: CaseNumber;
  startedAs: StartedAs;
  leadId: PersonId;
}

export const startTrajectoryRefusalCodes = [...descriptionRefusalCodes, 'LEAD_MISSING'] as const;
export type StartTrajectoryRefusalCode = (typeof startTrajectoryRefusalCodes)[number];

/** Starts a trajectory, with its one lead from the first moment (T1, T5). */
export function startTrajectory(
  command: StartTrajectory,
  now: Instant,
): Outcome<TrajectoryStarted, Refusal<StartTrajectoryRefusalCode>> {
  const { trajectoryId, number, startedAs, policyField, area, unitId, leadId, title, subject } = command;
  const refusals: Refusal<StartTrajectoryRefusalCode>[] = checkDescription(command);
  if (isBlank(leadId)) refusals.push(refusal('LEAD_MISSING', 'T1', { at: 'leadId' }));
  return unlessRefused(refusals, () => [
    event(
      'TrajectoryStarted',
      { trajectoryId, ...number, startedAs, policyField, area, unitId, leadId, startedAt: now },
      { title: tidyText(title), subject: tidyText(subject) },
    ),
  ]);
}

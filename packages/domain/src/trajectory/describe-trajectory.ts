// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  type Outcome,
  type Refusal,
  refusal,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkDescription, checkRunning, type Description, descriptionRefusalCodes } from './checks.ts';
import type { TrajectoryDescribed } from './events.ts';
import type { Trajectory } from './trajectory.ts';

export interface DescribeTrajectory extends Description {
  /** The revision that the writer saw; left out: whatever stands is overwritten. */
  expectedRevision?: number | undefined;
}

export const describeTrajectoryRefusalCodes = [
  ...descriptionRefusalCodes,
  'TRAJECTORY_CLOSED',
  'EDITED_MEANWHILE',
] as const;
export type DescribeTrajectoryRefusalCode = (typeof describeTrajectoryRefusalCodes)[number];

/** Changes what a trajectory says about itself (T1). */
export function describeTrajectory(
  trajectory: Trajectory,
  command: DescribeTrajectory,
): Outcome<TrajectoryDescribed, Refusal<DescribeTrajectoryRefusalCode>> {
  const title = tidyText(command.title);
  const subject = tidyText(command.subject);
  const { policyField, area, unitId, expectedRevision } = command;
  const described = JSON.stringify([title, subject, policyField, inOrder(area), unitId]);
  const t = trajectory;
  if (described === JSON.stringify([t.title, t.subject, t.policyField, inOrder(t.area), t.unitId]))
    return accepted();
  const refusals: Refusal<DescribeTrajectoryRefusalCode>[] = [
    ...checkRunning(t),
    ...checkDescription(command),
  ];
  if (expectedRevision !== undefined && expectedRevision !== t.revision) {
    refusals.push(
      refusal('EDITED_MEANWHILE', 'T1', { at: 'expectedRevision', details: { revision: t.revision } }),
    );
  }
  return unlessRefused(refusals, () => [
    event('TrajectoryDescribed', { policyField, area, unitId, revision: t.revision + 1 }, { title, subject }),
  ]);
}

function inOrder({ cityWide, districtIds, neighbourhoodIds }: Trajectory['area']) {
  return [cityWide, [...districtIds].sort(), [...neighbourhoodIds].sort()];
}

// SPDX-License-Identifier: EUPL-1.2
import type { ManagedTrajectory } from './managed-query.ts';

/** Whether the viewer may do anything at all to run this trajectory. */
export const mayRun = (trajectory: ManagedTrajectory): boolean =>
  trajectory.viewerMayPlanPhase ||
  trajectory.viewerMayCloseTrajectory ||
  trajectory.viewerMayRaiseIssue ||
  trajectory.phases.some(({ phaseIssues }) => phaseIssues.some((issue) => issue.viewerMayFulfilObligation));

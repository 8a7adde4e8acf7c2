// SPDX-License-Identifier: EUPL-1.2
import { useParam } from '../../../../shared/routes/index.ts';
import type { ManagedPhase, ManagedTrajectory } from '../managed-query.ts';

/** The phase that the address names by its ordinal. */
export const usePhaseHere = (): ((trajectory: ManagedTrajectory) => ManagedPhase | undefined) => {
  const ordinal = useParam('phase');
  return ({ phases }) => phases.find((phase) => String(phase.ordinal) === ordinal);
};

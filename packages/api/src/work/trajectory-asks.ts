// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import { type Ask, asksOf } from '@samenspel/domain/trajectory';
import { trajectoryState } from '../trajectory/trajectory.state.ts';
import type { TrajectoryView } from '../trajectory/trajectory.view.ts';

/** What the policy asks of this person on a trajectory: the lead answers for it, and some of it whoever has a role for it may do. */
export function trajectoryAsks(trajectory: TrajectoryView, personId: string, today: CivilDate): Ask[] {
  const held = trajectory.roles.filter(({ party, until }) => party.id === personId && until === null);
  return asksOf(trajectoryState(trajectory), trajectory.openAdvices, today).filter(
    (ask) => ask.leadId === personId || held.some(({ role }) => ask.roles.includes(role.code)),
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { Trajectory } from '@samenspel/domain/trajectory';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { TrajectoryRow } from './trajectory.row.ts';
import { stateForCommand } from './trajectory.store.ts';
import type { TrajectoryView } from './trajectory.view.ts';
import { trajectoryState } from './trajectory-state.ts';

/** What a command names: the trajectory, or something of it. */
export type OfTrajectory =
  | { trajectory: string }
  | { phase: string }
  | { issue: string }
  | { phaseIssue: string }
  | { exploration: string }
  | { reading: string };

/** A trajectory that nobody else changes until the transaction ends. */
export interface LockedTrajectory {
  trajectory: Trajectory;
  /** The same as rows, where a command needs texts that the state leaves out. */
  view: TrajectoryView;
  /** When the act happens: never before what happened last, also for who waited for the lock. */
  now: string;
}

const ofTrajectory = {
  trajectory: 't.id = :id',
  phase: 't.id = (SELECT x.trajectory_id FROM phase x WHERE x.tenant_id = :tenant AND x.id = :id)',
  issue: 't.id = (SELECT x.trajectory_id FROM issue x WHERE x.tenant_id = :tenant AND x.id = :id)',
  phaseIssue: 't.id = (SELECT x.trajectory_id FROM phase_issue x WHERE x.tenant_id = :tenant AND x.id = :id)',
  exploration: `t.id = (SELECT x.trajectory_id FROM exploration e JOIN phase_issue x ON x.tenant_id = e.tenant_id
    AND x.id = e.phase_issue_id WHERE e.tenant_id = :tenant AND e.id = :id)`,
  reading: `t.id = (SELECT x.trajectory_id FROM reading r JOIN phase_issue x ON x.tenant_id = r.tenant_id
    AND x.id = r.phase_issue_id WHERE r.tenant_id = :tenant AND r.id = :id)`,
} as const;

/** Locks the trajectory and loads its state; what is not of this municipality is not found. */
export async function lockTrajectory(db: TenantDb, of: OfTrajectory): Promise<LockedTrajectory> {
  const [[kind, id] = []] = Object.entries(of) as [keyof typeof ofTrajectory, string][];
  if (!kind || !id) throw new NotFound();
  const locked = await db.manager
    .createQueryBuilder(TrajectoryRow, 't')
    .select('t.id', 'id')
    .where('t.tenant_id = :tenant')
    .andWhere(ofTrajectory[kind])
    .setParameters({ tenant: db.tenantId, id })
    .setLock('pessimistic_write')
    .getRawOne<{ id: string }>();
  const view = locked && (await stateForCommand(db, locked.id));
  if (!view) throw new NotFound();
  const [, now = db.now] = [new Date(view.changedAt).toISOString(), db.now].sort();
  return { view, trajectory: trajectoryState(view), now };
}

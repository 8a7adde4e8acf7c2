// SPDX-License-Identifier: EUPL-1.2
import type { Act, Subject } from '@samenspel/domain/access';
import type { Advice } from '@samenspel/domain/advice';
import type { Moment } from '@samenspel/domain/kernel';
import { permitOnAdvice, type RolesOnTrajectory } from '../access/permit.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { momentAfter } from '../shared/request/moment.ts';
import { adviceForCommand } from './advice.store.ts';
import { adviceState } from './advice-state.ts';
import { lockRules, type RulesNow } from './rules/rules.store.ts';

/** What a command names: the advice, or a commitment of it. */
export type OfAdvice = { advice: string } | { commitment: string };

/** An advice that nobody else changes until the transaction ends. */
export interface LockedAdvice {
  advice: Advice;
  settings: RulesNow;
  moment: Moment;
  /** Lets the act through when the matrix allows it, and gives the role in which it is done. */
  permit(act: Act, more?: Pick<Subject, 'ownerId'>): string;
}

const find = `SELECT a.id, a.trajectory_id AS "trajectoryId" FROM advice a WHERE a.tenant_id = $1 AND a.id = `;
const named = {
  advice: `${find} $2`,
  commitment: `${find} (SELECT co.advice_id FROM commitment co WHERE co.tenant_id = $1 AND co.id = $2)`,
} as const;

/**
 * Locks the advice and loads its state; what is not of this municipality is not found. The order of locks is the same for
 * every act: the calendar, the trajectory, the advice, so that no two of them wait for each other.
 */
export async function lockAdvice(ctx: RequestContext, db: TenantDb, of: OfAdvice): Promise<LockedAdvice> {
  const [kind, id] =
    'commitment' in of ? (['commitment', of.commitment] as const) : (['advice', of.advice] as const);
  const [row] = await db.query<{ id: string; trajectoryId: string | null }>(named[kind], [db.tenantId, id]);
  if (!row) throw new NotFound();
  const settings = await lockRules(db);
  // The trajectory of an advice never changes, so it can be locked before the advice is.
  const trajectory = row.trajectoryId === null ? undefined : await holdTrajectory(db, row.trajectoryId);
  await db.query('SELECT id FROM advice WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [db.tenantId, row.id]);
  const view = await adviceForCommand(db, row.id);
  if (!view) throw new NotFound();
  const advice = adviceState(view);
  const facts = { wijkplatformId: advice.wijkplatformId, handlerId: advice.handlerId, trajectory };
  return {
    ...{ advice, settings, moment: momentAfter(ctx, view.changedAt) },
    permit: (act, more = {}) => permitOnAdvice(ctx, act, { ...facts, ...more }),
  };
}

/** Who works on the trajectory, and nobody else does from now on until the transaction ends: who lost a role may not any more. */
async function holdTrajectory(db: TenantDb, id: string): Promise<RolesOnTrajectory | undefined> {
  const [row] = await db.query<{ leadId: string }>(
    'SELECT lead_id AS "leadId" FROM trajectory WHERE tenant_id = $1 AND id = $2 FOR SHARE',
    [db.tenantId, id],
  );
  if (!row) return undefined;
  const roles = await db.query<RolesOnTrajectory['roles'][number]>(
    `SELECT id, party_id AS "partyId", role, since FROM trajectory_role
     WHERE tenant_id = $1 AND trajectory_id = $2 AND party_id = $3 AND until IS NULL`,
    [db.tenantId, id, db.actor?.personId ?? null],
  );
  return { id, leadId: row.leadId, roles };
}

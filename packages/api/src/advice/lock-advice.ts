// SPDX-License-Identifier: EUPL-1.2
import type { Act, Subject } from '@samenspel/domain/access';
import type { Advice } from '@samenspel/domain/advice';
import type { Moment } from '@samenspel/domain/kernel';
import { permitOnAdvice, type RolesOnTrajectory } from '../access/permit.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { type PartSet, statementsOf } from '../shared/graphql/parts.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { momentAfter } from '../shared/request/moment.ts';
import { adviceParts, decidedOn, type Has } from './advice.parts.ts';
import { adviceDocument, everythingVisible } from './advice-document.sql.ts';
import { adviceState } from './advice-state.ts';
import { type AdviceDocument, linkAdvice } from './link-advice.ts';
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

// The advice of a commitment never changes, nor does the trajectory of an advice: so each is found before it is locked.
const ofCommitment = (tenant: string, id: string) =>
  `(SELECT co.advice_id FROM commitment co WHERE co.tenant_id = ${tenant} AND co.id = ${id})`;

/** Whoever works on the trajectory stays who they are from now on: who lost a role may not any more. */
const holdTrajectory = (id: string) => `SELECT FROM trajectory t WHERE t.tenant_id = $1
  AND t.id = (SELECT a.trajectory_id FROM advice a WHERE a.tenant_id = $1 AND a.id = ${id}) FOR SHARE`;

const holdAdvice = (id: string) => `SELECT FROM advice a WHERE a.tenant_id = $1 AND a.id = ${id} FOR UPDATE`;

/** What is decided on of the advice `a`, and the roles that $4 has on its trajectory. */
const held = (id: string) => (has: Has) =>
  `
  SELECT ${adviceDocument(has)} AS view, (SELECT coalesce(json_agg(json_build_object(
      'id', tr.id, 'partyId', tr.party_id, 'role', tr.role, 'since', tr.since)), '[]'::json)
    FROM trajectory_role tr WHERE tr.tenant_id = a.tenant_id AND tr.trajectory_id = a.trajectory_id
      AND tr.party_id = $4 AND tr.until IS NULL) AS roles
  FROM advice a ${everythingVisible} WHERE a.tenant_id = $2 AND a.id = ${id}`;

const statements = {
  advice: {
    trajectory: holdTrajectory('$2'),
    advice: holdAdvice('$2'),
    held: statementsOf('held-advice', adviceParts, held('$3')),
  },
  commitment: {
    trajectory: holdTrajectory(ofCommitment('$1', '$2')),
    advice: holdAdvice(ofCommitment('$1', '$2')),
    held: statementsOf('held-commitment', adviceParts, held(ofCommitment('$2', '$3'))),
  },
} as const;

/**
 * Locks the advice and loads its state; what is not of this municipality is not found. The order of locks is the same for
 * every act: the calendar, the trajectory, the advice, so that no two of them wait for each other. It is one trip: what is
 * read is read by statements that come behind the locks, and see what stood when those were had.
 *
 * @param parts what is decided on, which is all that there is of the advice
 */
export async function lockAdvice(
  ctx: RequestContext,
  db: TenantDb,
  of: OfAdvice,
  parts: PartSet = decidedOn,
): Promise<LockedAdvice> {
  const [kind, named] =
    'commitment' in of ? (['commitment', of.commitment] as const) : (['advice', of.advice] as const);
  const { actor, tenantId } = db;
  const { trajectory, advice: row, held } = statements[kind];
  const { sql, options } = held(parts);
  const [settings, , , [found]] = await Promise.all([
    lockRules(db),
    db.query(trajectory, [tenantId, named], { name: `hold-trajectory-of-${kind}` }),
    db.query(row, [tenantId, named], { name: `hold-advice-of-${kind}` }),
    db.query<Held>(sql, [true, tenantId, named, actor?.personId ?? null], options),
  ]);
  if (!found) throw new NotFound();
  const { roles } = found;
  const view = linkAdvice(found.view);
  const { trajectoryId: id, leadId, changedAt } = view;
  const advice = adviceState(view);
  const on = id === null || leadId === null ? undefined : { id, leadId, roles };
  const facts = { wijkplatformId: advice.wijkplatformId, handlerId: advice.handlerId, trajectory: on };
  return {
    ...{ advice, settings, moment: momentAfter(ctx, changedAt) },
    permit: (act, more = {}) => permitOnAdvice(ctx, act, { ...facts, ...more }),
  };
}

interface Held {
  view: AdviceDocument;
  roles: RolesOnTrajectory['roles'];
}

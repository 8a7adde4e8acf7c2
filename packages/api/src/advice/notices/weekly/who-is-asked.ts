// SPDX-License-Identifier: EUPL-1.2
import type { TenantRole } from '@samenspel/domain/access';
import { type AdviceAsk, type AskedOf, isOverseen } from '@samenspel/domain/work';
import type { TenantDb } from '../../../shared/database/index.ts';

/** Who has a role in the municipality, and who of the officials chose to hear of what has no lead. */
export interface Holders {
  readonly of: Readonly<Partial<Record<TenantRole, readonly string[]>>>;
  readonly inbox: readonly string[];
}

/** Everybody with a role in the whole municipality. */
export async function holdersOf(db: TenantDb): Promise<Holders> {
  const rows = await db.query<{ role: TenantRole; id: string; inbox: boolean }>(
    `SELECT g.role, g.person_id AS id, coalesce(c.wanted, false) AS inbox FROM role_grant g
     LEFT JOIN mail_preference c ON c.tenant_id = g.tenant_id AND c.person_id = g.person_id AND c.kind = 'advice_inbox'
     WHERE g.tenant_id = $1 AND g.ended_at IS NULL ORDER BY g.person_id`,
    [db.tenantId],
  );
  const of: Partial<Record<TenantRole, string[]>> = {};
  for (const { role, id } of rows) of[role] = [...(of[role] ?? []), id];
  return { of, inbox: rows.flatMap(({ role, id, inbox }) => (role === 'staff' && inbox ? [id] : [])) };
}

/**
 * Whom the mail of the week tells of an ask: who answers for it, and who may do it too on its trajectory is told by the screen.
 * What is of all officials would be of nobody: those who chose to hear of it are told, else the overseers.
 */
export function toldOf({ owner }: Pick<AdviceAsk, 'owner'>, { of, inbox }: Holders): readonly string[] {
  if ('personId' in owner) return [owner.personId];
  if (!('tenantRole' in owner)) return [];
  if (owner.tenantRole !== 'staff') return of[owner.tenantRole] ?? [];
  return [inbox, of.overseer, of.administrator].find((some) => some && some.length > 0) ?? [];
}

/** Whether the overseers are told besides: what is late or has no term, and is not asked of a platform (A5, K1). */
export const overseersSee = (ask: AdviceAsk): boolean => isOverseen(ask) && !isOfPlatform(ask.owner);

const isOfPlatform = (owner: AskedOf): boolean => 'wijkplatformId' in owner;

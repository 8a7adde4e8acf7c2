// SPDX-License-Identifier: EUPL-1.2
import type { InTenantOptions, TenantDb } from './in-tenant.ts';

const setForMember = `
  SELECT m.role, set_platform(m.wijkplatform_id) FROM wijkplatform_member m
  WHERE m.tenant_id = $1 AND m.wijkplatform_id = $2 AND m.person_id = $3 AND m.ended_at IS NULL`;

/** How what `actForPlatform` opens is read: what one read opens must not be open to another. */
export const ownAffairs: InTenantOptions = { readOnly: true, alone: true };

const opened = new WeakSet<TenantDb>();

/** Whether a platform's own affairs are open in this transaction. */
export const opensOwnAffairs = (db: TenantDb): boolean => opened.has(db);

/**
 * Opens a platform's own affairs, its drafts and notes, to the rest of this transaction, when whoever acts is a member of
 * it now (P4). Gives their role in it; undefined when they are no member, and then nothing of it exists for them.
 */
export async function actForPlatform(
  db: TenantDb,
  wijkplatformId: string,
): Promise<'coordinator' | 'member' | undefined> {
  if (!db.actor) return undefined;
  if (db.shared) throw new Error("A platform's own affairs are read in a transaction of their own");
  opened.add(db);
  const [member] = await db.query<{ role: 'coordinator' | 'member' }>(
    setForMember,
    [db.tenantId, wijkplatformId, db.actor.personId],
    { name: 'act-for-platform' },
  );
  return member?.role;
}

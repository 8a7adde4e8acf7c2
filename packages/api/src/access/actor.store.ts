// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type TenantRole, thePublic } from '@samenspel/domain/access';
import type { TenantDb } from '../shared/database/index.ts';
import type { Viewer } from '../shared/request/context.ts';

/** Who is not signed in. */
export const anonymous: Viewer = { personId: null, signedIn: false, actor: thePublic };

const actorOfAccount = `
  SELECT pa.person_id AS "personId",
    coalesce((SELECT json_agg(g.role) FROM role_grant g
      WHERE g.tenant_id = pa.tenant_id AND g.person_id = pa.person_id AND g.ended_at IS NULL), '[]') AS "tenantRoles",
    coalesce((SELECT json_agg(r) FROM (
      SELECT t.id AS "trajectoryId", 'project_lead' AS role FROM trajectory t
        WHERE t.tenant_id = pa.tenant_id AND t.lead_id = pa.person_id
      UNION ALL
      SELECT tr.trajectory_id, tr.role FROM trajectory_role tr
        WHERE tr.tenant_id = pa.tenant_id AND tr.party_id = pa.person_id AND tr.until IS NULL) r), '[]') AS "trajectoryRoles",
    coalesce((SELECT json_agg(json_build_object('wijkplatformId', m.wijkplatform_id, 'role', m.role))
      FROM wijkplatform_member m
      WHERE m.tenant_id = pa.tenant_id AND m.person_id = pa.person_id AND m.ended_at IS NULL), '[]') AS "platformRoles"
  FROM person_account pa JOIN person p ON p.tenant_id = pa.tenant_id AND p.id = pa.person_id
  WHERE pa.tenant_id = $1 AND pa.account_id = $2 AND p.erased_at IS NULL`;

/** Who an account is in this municipality. Roles come from our own tables, never from a token. */
export async function viewerOfAccount(db: TenantDb, accountId: string): Promise<Viewer> {
  const [row] = await db.query<{
    personId: string;
    tenantRoles: TenantRole[];
    trajectoryRoles: Actor['trajectoryRoles'];
    platformRoles: Actor['platformRoles'];
  }>(actorOfAccount, [db.tenantId, accountId], { name: 'actor-of-account' });
  if (!row) return { personId: null, signedIn: true, actor: thePublic };
  return { personId: row.personId, signedIn: true, actor: row };
}

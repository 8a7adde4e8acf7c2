// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type TenantRole, thePublic } from '@samenspel/domain/access';
import type { TenantDb } from '../shared/database/index.ts';
import {
  type Carried,
  carriedParams,
  type FoundSession,
  type IdentityContext,
  sessionBeside,
} from '../shared/identity/index.ts';
import type { Viewer } from '../shared/request/context.ts';

/** Who is not signed in. */
export const anonymous: Viewer = { personId: null, signedIn: false, actor: thePublic };

const roles = (person: string, tenant: string) => `
    coalesce((SELECT json_agg(g.role) FROM role_grant g
      WHERE g.tenant_id = ${tenant} AND g.person_id = ${person} AND g.ended_at IS NULL), '[]') AS "tenantRoles",
    coalesce((SELECT json_agg(r) FROM (
      SELECT t.id AS "trajectoryId", 'project_lead' AS role FROM trajectory t
        WHERE t.tenant_id = ${tenant} AND t.lead_id = ${person}
      UNION ALL
      SELECT tr.trajectory_id, tr.role FROM trajectory_role tr
        WHERE tr.tenant_id = ${tenant} AND tr.party_id = ${person} AND tr.until IS NULL) r), '[]') AS "trajectoryRoles",
    coalesce((SELECT json_agg(json_build_object('wijkplatformId', m.wijkplatform_id, 'role', m.role))
      FROM wijkplatform_member m
      WHERE m.tenant_id = ${tenant} AND m.person_id = ${person} AND m.ended_at IS NULL), '[]') AS "platformRoles"`;
const ofAccounts = `SELECT pa.person_id AS "personId", ${roles('pa.person_id', 'pa.tenant_id')}, pa.account_id AS account
  FROM person_account pa JOIN person p ON p.tenant_id = pa.tenant_id AND p.id = pa.person_id
  WHERE pa.tenant_id = $1 AND p.erased_at IS NULL AND pa.account_id`;
const actorOfAccount = `${ofAccounts} = $2`;
const actorsOfAccounts = `${ofAccounts} = ANY ($2::uuid[])`;
const actorOfSession = sessionBeside(
  'w.*',
  `LEFT JOIN LATERAL (SELECT pa.person_id AS "personId", ${roles('pa.person_id', 'pa.tenant_id')}
    FROM person_account pa JOIN person p ON p.tenant_id = pa.tenant_id AND p.id = pa.person_id
    WHERE pa.tenant_id = $6 AND pa.account_id = s.account_id AND p.erased_at IS NULL) w ON true`,
);
const actorOf = `SELECT p.id AS "personId", ${roles('p.id', 'p.tenant_id')}
  FROM person p WHERE p.tenant_id = $1 AND p.id = $2 AND p.erased_at IS NULL`;

interface Held {
  personId: string;
  tenantRoles: TenantRole[];
  trajectoryRoles: Actor['trajectoryRoles'];
  platformRoles: Actor['platformRoles'];
}

/** Who a person is here, for what is done for them while they are not there, such as their mail. */
export async function actorOfPerson(db: TenantDb, personId: string): Promise<Actor> {
  const [row] = await db.query<Held>(actorOf, [db.tenantId, personId], { name: 'actor-of-person' });
  return row ?? thePublic;
}

/** Who an account is in this municipality. Roles come from our own tables, never from a token. */
export async function viewerOfAccount(db: TenantDb, accountId: string): Promise<Viewer> {
  const [row] = await db.query<Held & { account: string }>(actorOfAccount, [db.tenantId, accountId], {
    name: 'actor-of-account',
  });
  return viewerOf(row);
}

/** The same for many at once, in their order. */
export async function viewersOfAccounts(db: TenantDb, accountIds: readonly string[]): Promise<Viewer[]> {
  const rows = await db.query<Held & { account: string }>(actorsOfAccounts, [db.tenantId, accountIds], {
    name: 'actors-of-accounts',
  });
  const found = new Map(rows.map((row) => [row.account, row]));
  return accountIds.map((id) => viewerOf(found.get(id)));
}

function viewerOf(row: (Held & { account: string }) | undefined): Viewer {
  if (!row) return stranger;
  const { account: _, ...actor } = row;
  return { personId: row.personId, signedIn: true, actor };
}

/** Who has no person here. */
const stranger: Viewer = { personId: null, signedIn: true, actor: thePublic };

/** Who a session belongs to in a municipality. */
export interface FoundViewer {
  readonly viewer: Viewer;
  readonly session: FoundSession;
  /** All that the database told of it but when it was seen: the same text, the same viewer. */
  readonly told: string;
}

/**
 * Who the living session that is carried belongs to in this municipality, with the session, found in one statement; null when there
 * is none such.
 */
export async function viewerOfSession(
  db: TenantDb,
  ctx: IdentityContext,
  carried: Carried,
): Promise<FoundViewer | null> {
  const params = [...carriedParams(ctx, carried), db.tenantId];
  const [row] = await db.query<FoundSession & (Held | { personId: null })>(actorOfSession, params, {
    name: 'actor-of-session',
  });
  if (!row) return null;
  const { seen, ...told } = row;
  const { sessionId, ...held } = told;
  const viewer = held.personId === null ? stranger : { personId: held.personId, signedIn: true, actor: held };
  return { viewer, session: { sessionId, seen }, told: JSON.stringify(told) };
}

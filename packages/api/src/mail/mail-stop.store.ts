// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import { hashOf, newSecret } from '../shared/identity/index.ts';
import { newId } from '../shared/ids/index.ts';

/** Makes the power to stop this kind of mail to this person, for the link in one mail (S11). */
export async function newStop(
  db: TenantDb,
  mail: { readonly personId: string; readonly kind: string },
): Promise<string> {
  const token = newSecret();
  await db.execute(
    'INSERT INTO mail_stop (tenant_id, id, token_hash, person_id, kind, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [db.tenantId, newId(), hashOf(token), mail.personId, mail.kind, db.now],
  );
  return token;
}

/** What a link has the power over. */
export interface Stop {
  readonly personId: string;
  readonly kind: string;
  readonly language: 'nl' | 'en';
  /** Whether they get it now. */
  readonly wanted: boolean;
}

/** What a token has the power over; undefined when we never gave it, or when its person is erased. */
export async function stopOf(db: TenantDb, token: string): Promise<Stop | undefined> {
  const found = await db.query<Stop>(
    `SELECT s.person_id AS "personId", s.kind, p.language, coalesce(c.wanted, true) AS wanted
     FROM mail_stop s
     JOIN person p ON p.tenant_id = s.tenant_id AND p.id = s.person_id AND p.erased_at IS NULL
     LEFT JOIN mail_preference c ON c.tenant_id = s.tenant_id AND c.person_id = s.person_id AND c.kind = s.kind
     WHERE s.tenant_id = $1 AND s.token_hash = $2`,
    [db.tenantId, hashOf(token)],
  );
  return found[0];
}

/** Keeps what somebody chose to get or not to get. */
export async function choose(
  db: TenantDb,
  choice: { readonly personId: string; readonly kind: string; readonly wanted: boolean },
): Promise<void> {
  await db.execute(
    `INSERT INTO mail_preference (tenant_id, id, person_id, kind, wanted) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (tenant_id, person_id, kind) DO UPDATE SET wanted = excluded.wanted, version = mail_preference.version + 1
     WHERE mail_preference.wanted <> excluded.wanted`,
    [db.tenantId, newId(), choice.personId, choice.kind, choice.wanted],
  );
}

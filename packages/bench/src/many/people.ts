// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { idOfTenant } from '../data/parts.ts';

/** Marks what is put beside the data set for a while. */
const ISSUER = 'samenspel:demonstration';
const SUBJECT = 'bench subscriber ';

const MAKE = `
WITH made AS (
  SELECT n, gen_random_uuid() AS person, gen_random_uuid() AS account FROM generate_series(1, cardinality($2::bytea[])) AS n
), a AS (
  INSERT INTO account (id, issuer, subject, created_at) SELECT account, '${ISSUER}', '${SUBJECT}' || n, now() FROM made
), s AS (
  INSERT INTO session (id, token_hash, kind, account_id, created_at, last_seen_at, expires_at)
  SELECT gen_random_uuid(), ($2::bytea[])[n], 'token', account, now(), now(), now() + interval '1 day' FROM made
), p AS (
  INSERT INTO party (tenant_id, id, kind, name) SELECT $1::uuid, person, 'person', 'Volger ' || n FROM made
), q AS (
  INSERT INTO person (tenant_id, id) SELECT $1::uuid, person FROM made
), g AS (
  INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at)
  SELECT $1::uuid, gen_random_uuid(), person, 'staff', now() FROM made WHERE n <= $3
)
INSERT INTO person_account (tenant_id, id, person_id, account_id) SELECT $1::uuid, gen_random_uuid(), person, account FROM made`;

/**
 * So many persons of a municipality, each with an account and a session of their own, of whom the first are officials and the
 * others residents without any role. Gives their tokens.
 */
export async function makePeople(
  client: pg.Client,
  tenant: number,
  { officials, residents }: { officials: number; residents: number },
): Promise<string[]> {
  const tokens = Array.from({ length: officials + residents }, () => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await client.query(MAKE, [idOfTenant(tenant), hashes, officials]);
  return tokens;
}

const UNMAKE = `
SET LOCAL session_replication_role = replica;
CREATE TEMP TABLE made ON COMMIT DROP AS SELECT id FROM account WHERE issuer = '${ISSUER}' AND subject LIKE '${SUBJECT}%';
CREATE TEMP TABLE gone ON COMMIT DROP AS SELECT tenant_id, person_id FROM person_account WHERE account_id IN (SELECT id FROM made);
DELETE FROM role_grant x USING gone g WHERE x.tenant_id = g.tenant_id AND x.person_id = g.person_id;
DELETE FROM person_account x USING gone g WHERE x.tenant_id = g.tenant_id AND x.person_id = g.person_id;
DELETE FROM person x USING gone g WHERE x.tenant_id = g.tenant_id AND x.id = g.person_id;
DELETE FROM party x USING gone g WHERE x.tenant_id = g.tenant_id AND x.id = g.person_id;
DELETE FROM session WHERE account_id IN (SELECT id FROM made);
DELETE FROM account WHERE id IN (SELECT id FROM made);`;

/** Takes all of them away again, also those of a run that was broken off. */
export async function takePeopleAway(client: pg.Client): Promise<void> {
  await client.query('BEGIN');
  await client.query(UNMAKE);
  await client.query('COMMIT');
}

// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { ACCOUNT } from './parts.ts';

/** A token for the account of the data set, as `pnpm demo:token` makes one. */
export async function openSession(client: pg.Client): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (id, token_hash, kind, account_id, created_at, last_seen_at, expires_at)
     VALUES (gen_random_uuid(), sha256(convert_to($1, 'UTF8')), 'token', $2, now(), now(), now() + interval '1 day')`,
    [token, ACCOUNT],
  );
  return token;
}

// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from './index.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const backend = () =>
  db.asSuperuser(async (client) => {
    const { rows } = await client.query<{ pid: number; role: string; stop: string }>(
      `SELECT pg_backend_pid() AS pid, current_setting('session_replication_role') AS role, current_setting('statement_timeout') AS stop`,
    );
    return rows[0];
  });

it('is looked at over a connection that stays, on which nothing of the one before is left', async () => {
  const before = await backend();
  await db.asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica; SET statement_timeout = 1234');
    await client.query('BEGIN');
  });
  expect(await backend()).toEqual(before);
  await expect(db.asSuperuser((client) => client.query('BEGIN; SELECT FROM nothing'))).rejects.toThrow();
  expect(await backend()).toEqual(before);
});

it('gives who comes meanwhile a connection of their own, and a new one when it was lost', async () => {
  const first = await backend();
  const [one, two] = await Promise.all([backend(), backend()]);
  expect(new Set([one?.pid, two?.pid]).size).toBe(2);
  const pid = [one?.pid, two?.pid].find((each) => each === first?.pid);
  await db.asMigrator(async () => undefined);
  await db.asSuperuser(async (client) => {
    await client.query('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
  });
  const now = await backend();
  expect([pid === first?.pid, now?.pid === first?.pid]).toEqual([true, false]);
});

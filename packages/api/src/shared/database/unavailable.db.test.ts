// SPDX-License-Identifier: EUPL-1.2
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../ids/index.ts';
import { type EmbeddedPostgres, startEmbedded } from './embedded/start-embedded.ts';
import {
  type Database,
  inTenant,
  migrate,
  openDatabase,
  type TenantContext,
  type TenantDb,
} from './index.ts';

// A server of its own: it is frozen and killed here.
let folder: string;
let postgres: EmbeddedPostgres;
let database: Database;
let ctx: TenantContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspel-frozen-'));
  await chmod(folder, 0o711);
  postgres = await startEmbedded({ folder, settings: { fsync: 'off' } });
  await migrate(postgres.urls.migrator);
  database = await openDatabase(postgres.urls.app, { poolSize: 3 });
  ctx = { database, tenantId: newId(), now: '2026-05-11T10:00:00.000Z' };
});
afterAll(async () => {
  await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const one = (tx: TenantDb) => tx.query('SELECT 1 AS one');
const UNAVAILABLE = { code: 'DATABASE_UNAVAILABLE', retryable: true };

const timed = async <T>(work: Promise<T>): Promise<{ ms: number; error: unknown }> => {
  const from = Date.now();
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { ms: Date.now() - from, error };
};

const backends = async (): Promise<number[]> => {
  const client = new pg.Client(postgres.superuserUrl);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
  );
  await client.end();
  return [postgres.pid, ...rows.map((row) => row.pid)];
};

describe('a database that is not there now', () => {
  it('gives a typed, retryable error within 3 seconds when it is frozen, and works again afterwards', async () => {
    await inTenant(ctx, one);
    const frozen = await backends();
    for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    try {
      // Known connections, a new one, and those that wait for one.
      const all = await Promise.all(Array.from({ length: 6 }, () => timed(inTenant(ctx, one))));
      for (const { ms, error } of all) {
        expect(error).toMatchObject(UNAVAILABLE);
        expect(ms).toBeLessThan(3500);
      }
    } finally {
      for (const pid of frozen) process.kill(pid, 'SIGCONT');
    }
    expect(await inTenant(ctx, one)).toEqual([{ one: 1 }]);
  });

  it('gives the same error while it is killed, and works again once it is back', async () => {
    const { pid } = postgres;
    process.kill(pid, 'SIGKILL');
    const errors: unknown[] = [];
    while (postgres.pid === pid) {
      errors.push((await timed(inTenant(ctx, one))).error);
      await pause(20);
    }
    // A connection whose server process has not noticed yet may still answer.
    const failed = errors.filter((error) => error !== undefined);
    expect(failed.length).toBeGreaterThan(0);
    for (const error of failed) expect(error).toMatchObject(UNAVAILABLE);
    expect(await inTenant(ctx, one)).toEqual([{ one: 1 }]);
  });

  it('gives the same error to a statement that takes too long', async () => {
    const { ms, error } = await timed(inTenant(ctx, (tx) => tx.query('SELECT pg_sleep(10)')));
    expect(error).toMatchObject(UNAVAILABLE);
    expect(ms).toBeLessThan(3000);
  });

  it('gives the same error to who waits too long for a connection, and hangs nobody', async () => {
    const slow = () => inTenant(ctx, (tx) => tx.query('SELECT pg_sleep(1.9)'));
    const all = await Promise.all(Array.from({ length: 9 }, () => timed(slow())));
    const failed = all.filter(({ error }) => error !== undefined);
    expect(failed.length).toBeGreaterThan(0);
    for (const { error } of failed) expect(error).toMatchObject(UNAVAILABLE);
    expect(await inTenant(ctx, one)).toEqual([{ one: 1 }]);
  });

  it('lets far more transactions than connections through, one after the other', async () => {
    const all = await Promise.all(Array.from({ length: 60 }, () => inTenant(ctx, one)));
    expect(all).toHaveLength(60);
  });
});

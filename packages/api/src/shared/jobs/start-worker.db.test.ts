// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { schemaFaults } from '../../testing/schema-rules.ts';
import { type Database, inTenant, openDatabase } from '../database/index.ts';
import { newId } from '../ids/index.ts';
import { createLog } from '../log/index.ts';
import { eachUnit, type JobPart, startWorker, type Worker } from './index.ts';

let db: FreshDatabase;
let database: Database;
let worker: Worker | undefined;
let logged: string[] = [];

beforeAll(async () => {
  db = await freshDatabase();
  database = await openDatabase(db.urls.worker, { poolSize: 4 });
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  logged = [];
});
afterAll(async () => {
  await database.close();
  await db.close();
});

const work = async (...parts: JobPart[]): Promise<Worker> => {
  worker = await startWorker({
    ...{ url: db.urls.worker, database, parts: () => parts, now: () => '2026-05-11T10:00:00.000Z' },
    log: createLog('debug', { write: (line) => void logged.push(line) }),
  });
  return worker;
};

const record = (tenant: TestTenant, ...kinds: string[]) =>
  db.context(tenant).then((ctx) =>
    inTenant(ctx, async (tx) => {
      for (const kind of kinds)
        tx.record({ kind, subjectKind: 'test', subjectId: newId(), data: {}, texts: { why: 'geheim' } });
    }),
  );

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await pause(20);
};

const outboxOf = (tenant: TestTenant) =>
  db.asWorker(
    tenant,
    async (client) => (await client.query('SELECT count(*)::int AS n FROM outbox')).rows[0].n,
  );

describe('the worker (A8)', () => {
  it('keeps its jobs in a schema of its own, where the app may not come (S4)', async () => {
    await work();
    expect(await db.asSuperuser((client) => schemaFaults((sql) => client.query(sql)))).toEqual([]);
    await expect(
      db.asApp(null, (client) => client.query('SELECT * FROM graphile_worker.jobs')),
    ).rejects.toThrow('permission denied');
  });

  it('gives what waited and what is committed later to the parts, in the order of the history, once', async () => {
    const tenant = await db.createTenant('volgorde');
    await record(tenant, 'A', 'B');
    const heard: string[] = [];
    await work({ name: 'listener', on: async (_db, { kind, seq }) => void heard.push(`${kind}${seq}`) });
    await until(() => heard.length === 2);
    await record(tenant, 'C');
    await until(() => heard.length === 3);
    await until(async () => (await outboxOf(tenant)) === 0);
    expect(heard).toEqual(['A1', 'B2', 'C3']);
  });

  it('keeps an event, and those after it, as long as a part fails on it; what came before gets through', async () => {
    const tenant = await db.createTenant('haperend');
    await record(tenant, 'A', 'B', 'C');
    const heard: string[] = [];
    let broken = true;
    const part: JobPart = {
      name: 'listener',
      on: async (tx, { kind, seq }) => {
        if (kind === 'B' && broken) throw new Error('van mevrouw Jansen');
        // In the transaction that takes the event away: what is rolled back with it was never done.
        await tx.execute(
          `INSERT INTO counter (tenant_id, id, kind, year, last) VALUES ($1, $2, 'heard', $3, 1)`,
          [tx.tenantId, newId(), 2000 + seq],
        );
        heard.push(kind);
      },
    };
    await work(part);
    await until(() => logged.some((line) => line.includes('a job failed')));
    expect(await outboxOf(tenant)).toBe(2);
    broken = false;
    await until(async () => (await outboxOf(tenant)) === 0);
    const counted = await db.asWorker(tenant, async (client) =>
      (await client.query("SELECT year FROM counter WHERE kind = 'heard' ORDER BY 1")).rows.map(
        ({ year }) => year,
      ),
    );
    expect(counted).toEqual([2001, 2002, 2003]);
    const kept = await db.asWorker(
      null,
      async (client) => (await client.query('SELECT last_error FROM graphile_worker._private_jobs')).rows,
    );
    expect(JSON.stringify(kept)).not.toContain('Jansen');
  });

  it('gives every unit of a sweep a transaction of its own: one that fails does not hold up the others', async () => {
    const tenant = await db.createTenant('stuk-voor-stuk');
    await work({
      name: 'steps',
      sweep: (ctx) =>
        ctx.tenantId !== tenant.id
          ? Promise.resolve()
          : eachUnit(
              ctx,
              async () => [1, 2, 3],
              async (tx, year) => {
                await tx.execute(
                  `INSERT INTO counter (tenant_id, id, kind, year, last) VALUES ($1, $2, 'step', $3, 1) ON CONFLICT DO NOTHING`,
                  [tx.tenantId, newId(), year],
                );
                if (year === 2) throw new Error('no');
              },
            ),
    });
    await until(() => logged.some((line) => line.includes('a job failed')));
    const done = await db.asWorker(tenant, async (client) =>
      (await client.query('SELECT year FROM counter ORDER BY 1')).rows.map(({ year }) => year),
    );
    expect(done).toEqual([1, 3]);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTenant } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { drawFrom } from '../testing/guard/draw.ts';
import { figure, seed, times } from '../testing/guard/effort.ts';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../testing/index.ts';
import { type TestMailServer, testMailServer } from '../testing/mail-server.ts';

/** Events of each of two municipalities, and how often a worker is killed among them. */
const EVENTS = times(30, 1000);
const KILLS = times(5, 50);

const WORKER = fileURLToPath(new URL('../testing/worker-and-wait.ts', import.meta.url));
let db: FreshDatabase;
let server: TestMailServer;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  db = await freshDatabase();
  server = await testMailServer();
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  await server.stop();
  await db.close();
});

const startAWorker = async (): Promise<void> => {
  worker = spawn(process.execPath, [WORKER, db.urls.worker, server.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  if (worker.stdout) await once(worker.stdout, 'data');
};

const kill = async (): Promise<void> => {
  const gone = worker && once(worker, 'exit');
  worker?.kill('SIGKILL');
  await gone;
};

const furnish = async (slug: string): Promise<{ tenant: TestTenant; person: string }> => {
  const tenant = await db.createTenant(slug);
  const person = newId();
  await db.asApp(tenant, async (client) => {
    await client.query("INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'person', 'Noor')", [
      ...[tenant.id, person],
    ]);
    await client.query("INSERT INTO person (tenant_id, id, email) VALUES ($1, $2, 'noor@example.nl')", [
      ...[tenant.id, person],
    ]);
  });
  return { tenant, person };
};

const happen = async ({ tenant, person }: { tenant: TestTenant; person: string }, times: number) =>
  inTenant(await db.context(tenant), async (tx) => {
    for (let n = 0; n < times; n++)
      tx.record({ kind: 'Due', subjectKind: 'person', subjectId: person, data: {} });
  });

const counted = (tenant: TestTenant, sql: string) =>
  db.asWorker(tenant, async (client) => (await client.query(sql)).rows[0]);

describe('workers that are killed at random (Q6)', () => {
  it(`take every step once and lose no mail; a kill lets at most one be sent twice (seed ${seed})`, async () => {
    const draw = drawFrom(seed);
    const places = [await furnish('utrecht'), await furnish('zwolle')];
    for (let n = 0; n < KILLS; n++) {
      await startAWorker();
      const enough = server.messages.length + draw.upTo(Math.ceil((2 * EVENTS) / KILLS));
      const step = worker?.stdout && once(worker.stdout, 'data');
      for (const place of places) await happen(place, EVENTS / KILLS);
      // Among the mails, or in the middle of a step that follows from what happened.
      if (draw.chance(0.5)) {
        const patience = Date.now() + 20_000;
        while (server.messages.length < enough && Date.now() < patience) await pause(1);
        await pause(draw.upTo(20));
      } else await step;
      await kill();
    }
    await startAWorker();
    const total = places.length * EVENTS;
    const sent = async () => {
      const each = await Promise.all(
        places.map(({ tenant }) =>
          counted(tenant, "SELECT count(*)::int AS n FROM mail WHERE state = 'sent'"),
        ),
      );
      return each.reduce((sum, { n }) => sum + n, 0);
    };
    const seconds = `SELECT count(*)::int AS n FROM counter WHERE kind = 'second'`;
    const taken = async () =>
      (await Promise.all(places.map(({ tenant }) => counted(tenant, seconds)))).every(
        ({ n }) => n === EVENTS,
      );
    // Who loses one never gets there: then the counts below say so.
    const patience = Date.now() + times(30_000, 300_000);
    while (((await sent()) < total || !(await taken())) && Date.now() < patience) await pause(50);
    await kill();

    for (const { tenant } of places) {
      expect(await counted(tenant, 'SELECT count(*)::int AS n FROM outbox')).toEqual({ n: 0 });
      expect(
        await counted(
          tenant,
          `SELECT count(*) FILTER (WHERE kind = 'first' AND last = 1)::int AS first,
             count(*) FILTER (WHERE kind = 'second' AND last = 1)::int AS second, count(*)::int AS "all" FROM counter`,
        ),
      ).toEqual({ first: EVENTS, second: EVENTS, all: 2 * EVENTS });
      expect(await counted(tenant, 'SELECT count(*)::int AS n FROM mail')).toEqual({ n: EVENTS });
    }
    const names = server.messages.map(({ parsed }) => parsed.messageId);
    expect(new Set(names).size).toBe(total);
    expect(names.length - total).toBeLessThanOrEqual(KILLS);
    figure(`${KILLS} kills, ${total} mails: 0 lost, ${names.length - total} sent twice`);
  }, 600_000);
});

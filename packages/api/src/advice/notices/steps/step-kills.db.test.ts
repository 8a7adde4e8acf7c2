// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@samenspel/domain/kernel';
import { civilDateIn, systemNow } from '../../../shared/clock/index.ts';
import { type AWaitingTown, aWaitingTown } from '../../../testing/a-waiting-town.ts';
import { drawFrom } from '../../../testing/guard/draw.ts';
import { figure, seed, times } from '../../../testing/guard/effort.ts';
import { type FreshDatabase, freshDatabase } from '../../../testing/index.ts';
import { type TestMailServer, testMailServer } from '../../../testing/mail-server.ts';

/** Late advices of each of two municipalities, and how often a worker is killed among their steps. */
const ADVICES = times(8, 200);
const KILLS = times(4, 50);

const WORKER = fileURLToPath(new URL('../../../testing/steps-and-wait.ts', import.meta.url));
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
  worker = spawn(process.execPath, ['--conditions=source', WORKER, db.urls.worker, server.url], {
    ...{ stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH } },
  });
  if (worker.stdout) await once(worker.stdout, 'data');
};
const kill = async (): Promise<void> => {
  const gone = worker && once(worker, 'exit');
  worker?.kill('SIGKILL');
  await gone;
};

/** Nine days late: of each the date passed, with two escalations, of which nobody heard. */
const becomeLate = async (town: AWaitingTown, advices: number): Promise<void> => {
  const today = civilDateIn('Europe/Amsterdam', systemNow());
  for (let n = 0; n < advices; n++) {
    const advice = await town.advice({ handler: 'handler', lead: true });
    await town.clock(advice, 'answer', addDays(today, -60), { dueOn: addDays(today, -9) });
  }
};
const counts = (town: AWaitingTown) =>
  db.asWorker(town.tenant, async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM clock_step) AS steps,
         (SELECT count(*)::int FROM event WHERE kind = 'ClockStepTaken') AS events,
         (SELECT count(DISTINCT (data ->> 'clockId', data ->> 'step'))::int FROM event WHERE kind = 'ClockStepTaken') AS apart,
         (SELECT count(*)::int FROM mail) AS mails, (SELECT count(*)::int FROM mail WHERE state = 'sent') AS sent`,
    );
    return rows[0];
  });

describe('workers that are killed among the steps of clocks (A8, Q6)', () => {
  it(`take each step once and lose no mail; a kill lets at most one be sent twice (seed ${seed})`, async () => {
    const draw = drawFrom(seed);
    const towns = [await aWaitingTown(db, 'utrecht'), await aWaitingTown(db, 'zwolle')];
    for (let n = 0; n < KILLS; n++) {
      for (const town of towns) await becomeLate(town, ADVICES / KILLS);
      const before = server.messages.length;
      await startAWorker();
      const some = before + draw.upTo(Math.ceil((4 * towns.length * ADVICES) / KILLS));
      const patience = Date.now() + 20_000;
      // Among the steps, which take no time, or among the mails that follow.
      if (draw.chance(0.5)) while (server.messages.length < some && Date.now() < patience) await pause(1);
      await pause(draw.upTo(150));
      await kill();
    }
    await startAWorker();
    // The handler hears of the first escalation, the lead of the second, both members that the date passed.
    const all = {
      steps: 3 * ADVICES,
      events: 3 * ADVICES,
      apart: 3 * ADVICES,
      mails: 4 * ADVICES,
      sent: 4 * ADVICES,
    };
    const patience = Date.now() + times(30_000, 300_000);
    const done = async () => (await Promise.all(towns.map(counts))).every(({ sent }) => sent >= all.sent);
    while (!(await done()) && Date.now() < patience) await pause(50);
    await kill();
    for (const town of towns) expect(await counts(town)).toEqual(all);
    const names = server.messages.map(({ parsed }) => parsed.messageId);
    const total = towns.length * all.mails;
    expect(new Set(names).size).toBe(total);
    expect(names.length - total).toBeLessThanOrEqual(KILLS);
    figure(
      `${KILLS} kills, ${towns.length * all.steps} steps, ${total} mails: 0 lost, ${names.length - total} sent twice`,
    );
  }, 1_800_000);
});

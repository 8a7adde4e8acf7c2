// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../shared/ids/index.ts';
import { aJourney, started } from '../../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { aPlatform } from '../../testing/a-platform.ts';
import { adviceActs, responseTo } from '../../testing/an-advice.ts';
import { done } from '../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { closeTrajectory } from '../../trajectory/close-trajectory.ts';
import { describeTrajectory } from '../../trajectory/describe-trajectory.ts';
import { answerAdvice } from '../answer-advice.ts';
import { adviceFigures } from './figures.store.ts';
import { mendTallies } from './mend-tallies.ts';
import { recountTallies } from './recount-tallies.ts';

let db: FreshDatabase;
let m: AMunicipality;
let other: AMunicipality;
let acts: ReturnType<typeof adviceActs>;
const once = () => ({ idempotencyKey: newId() });
beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  other = await aMunicipality(db, 'lindewaard');
  acts = adviceActs(m, (await aPlatform(m)).id);
  await m.inside((tx) =>
    tx.execute(`INSERT INTO district (tenant_id, id, code, name) VALUES ($1, $2, 'oost', 'Oost')`, [
      ...[tx.tenantId, newId()],
    ]),
  );
});
afterAll(() => db.close());
afterEach(async () => {
  expect(await m.inside(recountTallies)).toEqual([]);
  expect(await other.inside(recountTallies)).toEqual([]);
});

const figures = (of = m) => of.inside((tx) => adviceFigures(tx, '2026-05-11'));
const byDistrict = async () =>
  Object.fromEntries((await figures()).byDistrict.map((each) => [each.district.code, each.open]));
const kept = (kind: string) =>
  m.inside(async (tx) => {
    const found = await tx.query<{ many: number }>(
      `SELECT coalesce(sum(many), 0)::int AS many FROM tally WHERE kind = $1 AND num_nonnulls(district_id, wijkplatform_id) = 0`,
      [kind],
    );
    return found[0]?.many;
  });
const eastward = async () => {
  const [found] = await m.inside((tx) =>
    tx.query<{ id: string }>(`SELECT id FROM district WHERE code = 'oost'`),
  );
  return found?.id ?? '';
};
const answer = async (advice: string) =>
  answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...responseTo(2) });
const move = async (trajectory: string, districts: string[], expectedRevision: number) => {
  const area = { cityWide: districts.length === 0, districts, neighbourhoods: [] };
  const { title, subject, policyField, unit } = started(m);
  const said = { title, subject, policyField, unit, area };
  return describeTrajectory(await m.as('lea'), { ...once(), trajectory, expectedRevision, ...said });
};

describe('the counts that are kept (K1)', () => {
  it('follow each act in its own transaction, and another municipality has its own', async () => {
    const advice = await acts.handled();
    expect(await figures()).toMatchObject({ open: 1, withoutHandler: 0, answeredOnTime: 0 });
    await done(answer(advice));
    expect(await figures()).toMatchObject({ open: 0, answeredOnTime: 1, contested: 0 });
    expect(await figures(other)).toMatchObject({ open: 0, answeredOnTime: 0, byDistrict: [] });
  });

  it('move with the place of the trajectory', async () => {
    const trajectory = await aJourney(m).start();
    await acts.handled(undefined, { trajectory });
    expect(await byDistrict()).toEqual({ west: 1 });
    const east = await eastward();
    await done(move(trajectory, [east], 0));
    expect(await byDistrict()).toEqual({ west: 0, oost: 1 });
    await done(move(trajectory, [m.district, east], 1));
    expect(await byDistrict()).toEqual({ west: 1, oost: 1 });
    expect((await figures()).open).toBe(1);
    // Without a place of its own it is where the platform works.
    await done(move(trajectory, [], 2));
    expect(await byDistrict()).toEqual({ west: 1 });
  });

  it('count trajectories that run and that are closed', async () => {
    const before = await kept('trajectory_running');
    const trajectory = await aJourney(m).start();
    expect(await kept('trajectory_running')).toBe((before ?? 0) + 1);
    await done(closeTrajectory(await m.as('lea'), { ...once(), trajectory }));
    expect([await kept('trajectory_running'), await kept('trajectory_closed')]).toEqual([before, 1]);
  });

  it('are as they were when an act is rolled back', async () => {
    const advice = await acts.handled();
    const before = await figures();
    await expect(
      m.inside(async (tx) => {
        await tx.execute(`UPDATE advice SET handler_id = NULL WHERE id = $1`, [advice]);
        await tx.execute('SELECT count_advices($1, ARRAY[$2::uuid])', [tx.tenantId, advice]);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await figures()).toEqual(before);
  });

  it('hold when acts meet: answers, and the move of the trajectory under them', async () => {
    const trajectory = await aJourney(m).start();
    const advices: string[] = [];
    for (let i = 0; i < 6; i++) advices.push(await acts.handled(undefined, i % 2 ? { trajectory } : {}));
    const before = await figures();
    const east = await eastward();
    const [moved, ...answered] = await Promise.all([
      move(trajectory, [east], 0),
      ...advices.map((advice) => answer(advice)),
    ]);
    expect([moved.ok, answered.every(({ ok }) => ok)]).toEqual([true, true]);
    const after = await figures();
    expect([before.open - after.open, after.answeredOnTime - before.answeredOnTime]).toEqual([6, 6]);
  });
});

describe('a recount of them', () => {
  it('names the advice that SQL changed behind their back, and the counts; counting again puts them right', async () => {
    const advice = await acts.handled();
    await m.inside((tx) => tx.execute(`UPDATE advice SET due_on = '2026-01-05' WHERE id = $1`, [advice]));
    await m.inside((tx) => tx.execute(`UPDATE tally SET many = many + 3 WHERE kind = 'on_time'`));
    const found = await m.inside(recountTallies);
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['COUNTED_OTHERWISE', 'TALLY_OFF']));
    expect(found.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['on_time', 'open 2026-01-01', 'open_day 2026-01-05']),
    );
    await m.inside((tx) => mendTallies(tx, found));
    expect((await figures()).late).toBe(1);
  });

  it('finds nothing after what was there before was counted, twice even', async () => {
    const before = await figures();
    await db.asSuperuser((client) => client.query('DELETE FROM tally; DELETE FROM advice_counted'));
    expect((await figures()).open).toBe(0);
    await db.asMigrator((client) => client.query('CALL count_uncounted()'));
    await db.asMigrator((client) => client.query('CALL count_uncounted()'));
    expect(await figures()).toEqual(before);
  });

  it('finds an advice that an act of an earlier version left uncounted, and the next act counts it', async () => {
    const advice = await acts.handled();
    await m.inside((tx) => tx.execute(`UPDATE advice SET handler_id = NULL WHERE id = $1`, [advice]));
    expect((await m.inside(recountTallies)).map(({ code }) => code)).toEqual([
      'COUNTED_OTHERWISE',
      'TALLY_OFF',
    ]);
    await m.inside((tx) =>
      tx.execute('UPDATE advice SET handler_id = $2 WHERE id = $1', [advice, m.person.omar]),
    );
    await done(answer(advice));
  });
});

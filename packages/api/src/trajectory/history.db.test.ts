// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../shared/ids/index.ts';
import { aJourney, started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { historyOfTrajectory } from './history-of.ts';
import { startTrajectory } from './start-trajectory.ts';

let db: FreshDatabase;
let m: AMunicipality;
let one: string;
let other: string;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  const journey = aJourney(m);
  const lead = m.person.lead;
  one = await journey.start();
  other = (await done(startTrajectory(await m.as('lea'), { ...once(), ...started(m), lead }))).trajectoryId;
  await journey.explore(await journey.raise(await journey.plan(one)));
  const byLead = aJourney(m, 'lead');
  await byLead.explore(await byLead.raise(await byLead.plan(other)));
});
afterAll(() => db.close());

const numberOf = (trajectory: string) =>
  m.inside(async (tx) => {
    const [row] = await tx.query<{ number: string }>(
      `SELECT year || '-' || to_char(seq, 'FM000') AS number FROM trajectory WHERE id = $1`,
      [trajectory],
    );
    return row?.number ?? '';
  });
const roleOf = (who: Who) =>
  m.inside(async (tx) => {
    const [row] = await tx.query<{ id: string }>('SELECT id FROM trajectory_role WHERE party_id = $1', [
      m.person[who],
    ]);
    return row?.id ?? '';
  });
const kindsOf = async (who: Who | null, trajectory: string) => {
  const { entries } = await historyOfTrajectory(await m.as(who), await numberOf(trajectory), { first: 100 });
  return entries.map(({ kind }) => kind);
};
/** Whether somebody is told what is still worked on, on the one and on the other. */
const seesWork = async (who: Who | null) => {
  const [here, there] = [await kindsOf(who, one), await kindsOf(who, other)];
  for (const kinds of [here, there]) expect(kinds).toContain('ExplorationCompleted');
  return [here, there].map((kinds) => kinds.includes('ExplorationSaved'));
};

describe('the history of a trajectory, by its number (K4)', () => {
  it('tells everybody what came of the work, and those who oversee the work too', async () => {
    expect(await seesWork(null)).toEqual([false, false]);
    expect(await seesWork('buitenstaander')).toEqual([false, false]);
    expect(await seesWork('controleur')).toEqual([true, true]);
  });

  it('tells the work to who has a role on it, as long as they have it, and to the lead; on no other trajectory', async () => {
    expect(await seesWork('lead')).toEqual([false, true]);
    expect(await seesWork('stakeholder')).toEqual([false, false]);
    const role = { trajectory: one, party: m.person.stakeholder, role: 'stakeholder_manager' };
    await done(giveRole(await m.as('lea'), { ...once(), ...role }));
    expect(await seesWork('stakeholder')).toEqual([true, false]);
    await done(endRole(await m.as('lea'), { ...once(), trajectory: one, role: await roleOf('stakeholder') }));
    expect(await seesWork('stakeholder')).toEqual([false, false]);
  });

  it('goes on where a page ended, and is empty for a number that names nothing', async () => {
    const all = await kindsOf('controleur', one);
    const ctx = await m.as('controleur');
    const number = await numberOf(one);
    const first = await historyOfTrajectory(ctx, number, { first: 3 });
    const before = first.pageInfo.endCursor ?? '';
    const rest = await historyOfTrajectory(ctx, number, { first: 100, before });
    expect([...first.entries, ...rest.entries].map(({ kind }) => kind)).toEqual(all);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    for (const nothing of ['1999-001', 'tweeduizend', '2026-999999'])
      expect((await historyOfTrajectory(ctx, nothing, { first: 3 })).entries).toEqual([]);
  });
});

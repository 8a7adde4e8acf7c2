// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../shared/ids/index.ts';
import { aJourney } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { giveRole } from '../trajectory/give-role.ts';
import { startPhase } from '../trajectory/start-phase.ts';
import { workOf } from './work-of.ts';

let db: FreshDatabase;
let m: AMunicipality;

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
});
afterAll(() => db.close());

const workFor = async (who: Who) => (await workOf(await m.as(who), m.person[who])).map(({ kind }) => kind);

describe('my work', () => {
  it('asks of the lead what the policy asks next, and nothing of who has no part', async () => {
    const journey = aJourney(m);
    const trajectory = await journey.start();
    const phase = await journey.plan(trajectory);
    expect(await workFor('lea')).toEqual(['RAISE_ISSUE']);
    const phaseIssue = await journey.raise(phase);
    expect(await workFor('lea')).toEqual(['EXPLORE']);
    await journey.explore(phaseIssue);
    expect(await workFor('lea')).toEqual(['READ_COMPASS']);
    const reading = await journey.read(phaseIssue, 'peilen');
    expect((await workFor('lea')).sort()).toEqual(['CHOOSE_FORM', 'START_PHASE']);
    await journey.choose(phaseIssue, reading, 'peilen');
    await done(startPhase(await m.as('lea'), { idempotencyKey: newId(), phase }));

    const role = { trajectory, party: m.person.carla, role: 'communications_adviser' };
    await done(giveRole(await m.as('lea'), { idempotencyKey: newId(), ...role }));
    const asked = await workFor('lea');
    expect(asked).toEqual(['NAME_OWNERS', 'FULFIL_OBLIGATION', 'FULFIL_OBLIGATION', 'FULFIL_OBLIGATION']);
    expect(await workFor('carla')).toEqual(asked.slice(1));
    expect(await workFor('noor')).toEqual([]);
  });

  it('has an id of its own for each task', async () => {
    const ids = (await workOf(await m.as('lea'), m.person.lea)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

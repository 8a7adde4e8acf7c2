// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mendTallies } from '../advice/figures/mend-tallies.ts';
import { recountTallies } from '../advice/figures/recount-tallies.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney, started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { closePhase } from '../trajectory/close-phase.ts';
import { closeTrajectory } from '../trajectory/close-trajectory.ts';
import { describeTrajectory } from '../trajectory/describe-trajectory.ts';
import { fulfilObligation } from '../trajectory/fulfil-obligation.ts';
import { startPhase } from '../trajectory/start-phase.ts';
import { runningByDistrict, runningForms } from './tenant.store.ts';

let db: FreshDatabase;
let m: AMunicipality;
const once = () => ({ idempotencyKey: newId() });
beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
});
afterAll(() => db.close());

/** What runs: forms everywhere, then trajectories and forms in the one district. */
const running = () =>
  m.inside(async (tx) => {
    const counted = (rows: { formCode: string; issues: number }[]) =>
      Object.fromEntries(rows.map(({ formCode, issues }) => [formCode, issues]));
    const { trajectories, forms } = await runningByDistrict(tx);
    const here = forms.filter(({ districtId }) => districtId === m.district);
    expect(await recountTallies(tx)).toEqual([]);
    return [counted(await runningForms(tx)), trajectories.get(m.district) ?? 0, counted(here)];
  });

it('counts the forms of issues in running phases, and where, as phases start, move and close', async () => {
  const journey = aJourney(m);
  const trajectory = await journey.start();
  const phase = await journey.plan(trajectory);
  const phaseIssue = await journey.raise(phase);
  await journey.explore(phaseIssue);
  await journey.choose(phaseIssue, await journey.read(phaseIssue, 'peilen'), 'peilen');
  // It is chosen, and its phase does not run yet.
  expect(await running()).toEqual([{}, 1, {}]);
  await done(startPhase(await m.as('lea'), { ...once(), phase }));
  expect(await running()).toEqual([{ peilen: 1 }, 1, { peilen: 1 }]);
  const { title, subject, policyField, unit } = started(m);
  const cityWide = { cityWide: true, districts: [], neighbourhoods: [] };
  const said = { title, subject, policyField, unit, area: cityWide };
  await done(describeTrajectory(await m.as('lea'), { ...once(), trajectory, expectedRevision: 0, ...said }));
  expect(await running()).toEqual([{ peilen: 1 }, 0, {}]);
  for (const obligation of ['known_signals', 'groups_heard', 'interests_overview'])
    await done(
      fulfilObligation(await m.as('lea'), { ...once(), phaseIssue, obligation, account: 'Aan de deur' }),
    );
  await done(closePhase(await m.as('lea'), { ...once(), phase }));
  expect(await running()).toEqual([{}, 0, {}]);
  await done(closeTrajectory(await m.as('lea'), { ...once(), trajectory }));
  expect(await running()).toEqual([{}, 0, {}]);
});

it('counts again what was there before', async () => {
  await aJourney(m).start();
  const before = await running();
  await db.asSuperuser((client) => client.query('DELETE FROM form_tally; DELETE FROM trajectory_counted'));
  await db.asMigrator((client) => client.query('CALL count_uncounted_trajectories()'));
  expect(await running()).toEqual(before);
  await m.inside((tx) => tx.execute('UPDATE form_tally SET many = many + 1'));
  await m.inside((tx) => tx.execute(`UPDATE trajectory_counted SET runs = NOT runs`));
  const found = await m.inside(recountTallies);
  expect(found.map(({ code, about }) => `${code} ${about}`)).toEqual([
    'TALLY_OFF running',
    'TALLY_OFF running west',
    'TRAJECTORY_COUNTED_OTHERWISE 2026-001',
    'TRAJECTORY_COUNTED_OTHERWISE 2026-002',
  ]);
  await m.inside((tx) => mendTallies(tx, found));
  expect(await running()).toEqual(before);
});

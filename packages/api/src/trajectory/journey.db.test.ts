// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChain } from '../shared/events/index.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney, started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { aPlatform } from '../testing/a-platform.ts';
import { adviceActs } from '../testing/an-advice.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { closePhase } from './close-phase.ts';
import { closeTrajectory } from './close-trajectory.ts';
import { fulfilObligation } from './fulfil-obligation.ts';
import { planPhase } from './plan-phase.ts';
import { startPhase } from './start-phase.ts';
import { startTrajectory } from './start-trajectory.ts';
import { loadTrajectory } from './trajectory.loaders.ts';

let db: FreshDatabase;
let m: AMunicipality;
let journey: ReturnType<typeof aJourney>;

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  journey = aJourney(m);
});
afterAll(() => db.close());

const once = () => ({ idempotencyKey: newId() });

describe('a trajectory', () => {
  it('starts with its lead and the next number of the year (T1, S8)', async () => {
    const before = await m.inside((tx) =>
      tx.query<{ n: number }>('SELECT count(*)::int AS n FROM trajectory'),
    );
    const id = await journey.start();
    const view = await loadTrajectory(await m.as('lea'), id);
    expect(view).toMatchObject({
      number: `2026-00${(before[0]?.n ?? 0) + 1}`,
      title: 'Bomen in de straat',
      lead: { id: m.person.lea },
      status: 'running',
      area: { cityWide: false, districts: [{ id: m.district }] },
    });
  });

  it('is found by the words of its title, subject and questions, in any inflection', async () => {
    const id = await journey.start();
    await journey.raise(await journey.plan(id), 'Wie geeft de plantenbakken water?');
    const found = await m.inside((tx) =>
      tx.query('SELECT lexeme FROM trajectory_lexeme WHERE trajectory_id = $1 AND lexeme IN ($2, $3)', [
        id,
        'bom',
        'plantenbak',
      ]),
    );
    expect(found).toHaveLength(2);
  });

  it('takes no number when its start is refused', async () => {
    const last = () => m.inside((tx) => tx.query(`SELECT last FROM counter WHERE kind = 'trajectory'`));
    const before = await last();
    const ctx = await m.as('lea');
    expect(await refusedWith(startTrajectory(ctx, { ...once(), ...started(m), title: ' \u200b' }))).toEqual([
      'TEXT_MISSING',
    ]);
    expect(await last()).toEqual(before);
  });
});

describe('the whole way of one issue', () => {
  it('goes from start to a closed phase, and every step is in the history', async () => {
    const trajectory = await journey.start();
    const phase = await journey.plan(trajectory);
    const phaseIssue = await journey.raise(phase);

    expect(await refusedWith(startPhase(await m.as('lea'), { ...once(), phase }))).toEqual([
      'ISSUE_WITHOUT_READING',
    ]);
    await journey.explore(phaseIssue);
    const reading = await journey.read(phaseIssue, 'burgerparticipatie');
    await journey.choose(phaseIssue, reading, 'burgerparticipatie', { supportingForms: ['peilen'] });
    await done(startPhase(await m.as('lea'), { ...once(), phase }));
    const early = await refusedWith(closePhase(await m.as('lea'), { ...once(), phase }));
    expect(new Set(early)).toEqual(new Set(['OBLIGATION_OPEN']));
    for (const obligation of ['recruitment', 'decision_that_follows']) {
      const account = 'Zo hebben wij het gedaan';
      await done(fulfilObligation(await m.as('lea'), { ...once(), phaseIssue, obligation, account }));
    }
    await done(closePhase(await m.as('lea'), { ...once(), phase }));

    const view = await loadTrajectory(await m.as(null), trajectory);
    const [issue] = view.phases[0]?.phaseIssues ?? [];
    expect(view.phases[0]).toMatchObject({ status: 'closed' });
    expect(issue?.issue.question).toBe('Waar komen de bomen?');
    expect(issue?.choices).toMatchObject([
      { formCode: 'burgerparticipatie', departs: false, supportingCodes: ['peilen'] },
    ]);
    expect(issue?.ownerships).toMatchObject([{ ownership: 'municipality', owners: [] }]);
    const kinds = await m.inside((tx) =>
      tx.query<{ kind: string; role: string }>(
        'SELECT kind, acting_role AS role FROM event WHERE trajectory_id = $1 ORDER BY seq',
        [trajectory],
      ),
    );
    expect(kinds.at(0)).toEqual({ kind: 'TrajectoryStarted', role: 'staff' });
    expect(kinds.at(-1)).toEqual({ kind: 'PhaseClosed', role: 'project_lead' });
    expect(await m.inside(verifyChain)).toMatchObject({ faults: [] });
  });
});

/** An advice that waits for its answer. */
async function openAdviceOn(trajectory: string, phase: string): Promise<void> {
  const { id } = await aPlatform(m);
  await adviceActs(m, id).submit(['Plant acht bomen'], { trajectory, phase });
}

describe('an advice that waits for its answer', () => {
  it('keeps its phase and trajectory open (T4, A6)', async () => {
    const trajectory = await journey.start();
    const phase = await journey.plan(trajectory);
    const phaseIssue = await journey.raise(phase);
    await journey.explore(phaseIssue);
    const reading = await journey.read(phaseIssue, 'gemeente_aan_zet');
    await journey.choose(phaseIssue, reading, 'gemeente_aan_zet');
    await done(startPhase(await m.as('lea'), { ...once(), phase }));
    const informed = { phaseIssue, obligation: 'informed', account: 'Per brief' };
    await done(fulfilObligation(await m.as('lea'), { ...once(), ...informed }));
    await openAdviceOn(trajectory, phase);

    expect(await loadTrajectory(await m.as(null), trajectory)).toMatchObject({
      openAdvices: [{ number: '2026-001', phaseId: phase }],
    });
    expect(await refusedWith(closePhase(await m.as('lea'), { ...once(), phase }))).toEqual(['ADVICE_OPEN']);
    expect(await refusedWith(closeTrajectory(await m.as('lea'), { ...once(), trajectory }))).toEqual([
      'PHASE_RUNNING',
      'ADVICE_OPEN',
    ]);
  });
});

describe('an act that was sent twice', () => {
  it('is done once and gives the same result (Q8)', async () => {
    const trajectory = await journey.start();
    const input = { ...once(), trajectory, title: 'Ontwerp', goal: 'Een plan' };
    const first = await done(planPhase(await m.as('lea'), input));
    expect(await done(planPhase(await m.as('lea'), input))).toEqual(first);
    const both = await Promise.all([m.as('lea'), m.as('lea')]);
    const second = { ...input, ...once() };
    const [one, other] = await Promise.all(both.map((ctx) => done(planPhase(ctx, second))));
    expect(one).toEqual(other);
    expect((await loadTrajectory(await m.as('lea'), trajectory)).phases).toHaveLength(2);
  });

  it('is refused under the same key with another body (Q8)', async () => {
    const trajectory = await journey.start();
    const input = { ...once(), trajectory, title: 'Ontwerp', goal: 'Een plan' };
    await done(planPhase(await m.as('lea'), input));
    expect(await refusedWith(planPhase(await m.as('lea'), { ...input, goal: 'Een ander plan' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });
});

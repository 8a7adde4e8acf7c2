// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreeAnswer } from '../compass/agree-answer.ts';
import { giveAnswer } from '../compass/give-answer.ts';
import { loadDetail, loadReading } from '../compass/reading.loaders.ts';
import { readingState } from '../compass/reading-state.store.ts';
import { removeParticipant } from '../compass/remove-participant.ts';
import { startReading } from '../compass/start-reading.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney, explored, started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { describeTrajectory } from './describe-trajectory.ts';
import { giveRole } from './give-role.ts';
import { saveExploration } from './save-exploration.ts';
import { startExploration } from './start-exploration.ts';
import { startPhase } from './start-phase.ts';
import { loadTrajectory } from './trajectory.loaders.ts';

let db: FreshDatabase;
let m: AMunicipality;
let trajectory: string;
let phase: string;
let phaseIssue: string;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  const journey = aJourney(m);
  trajectory = await journey.start();
  phase = await journey.plan(trajectory);
  phaseIssue = await journey.raise(phase);
  const role = { trajectory, party: m.person.omar, role: 'stakeholder_manager' };
  await done(giveRole(await m.as('lea'), { ...once(), ...role }));
});
afterAll(() => db.close());

/** Both at once; which of them comes first is not ours to say. */
async function atOnce(...acts: (() => Promise<string[]>)[]) {
  const codes = await Promise.all(acts.map((act) => act()));
  return codes.map(([code = 'done']) => code).sort();
}

describe('two people at the same thing', () => {
  it('write the same draft exploration: one is saved, the other is told, and nothing is overwritten', async () => {
    const { explorationId: exploration } = await done(
      startExploration(await m.as('lea'), { ...once(), phaseIssue }),
    );
    const [lea, omar] = [await m.as('lea'), await m.as('omar')];
    const save = (goal: string) => ({ ...once(), exploration, expectedRevision: 0, ...explored, goal });
    const codes = await atOnce(
      () => refusedWith(saveExploration(lea, save('Van Lea'))),
      () => refusedWith(saveExploration(omar, save('Van Omar'))),
    );
    expect(codes).toEqual(['EDITED_MEANWHILE', 'done']);
    const view = await loadTrajectory(await m.as('lea'), trajectory);
    expect(view.phases[0]?.phaseIssues[0]?.explorations[0]).toMatchObject({ revision: 1 });
    expect(['Van Lea', 'Van Omar']).toContain(view.phases[0]?.phaseIssues[0]?.explorations[0]?.goal);
  });

  it('agree on the same answer: one stands, the other is told what stands', async () => {
    const { readingId: reading } = await done(startReading(await m.as('lea'), { ...once(), phaseIssue }));
    const [lea, omar] = [await m.as('lea'), await m.as('omar')];
    const say = (answer: 'yes' | 'no', reason: string, expectedRevision = 0) => {
      const answers = [{ part: '', answer, reason, expectedRevision }];
      return { ...once(), reading, question: 'decision', answers };
    };
    const codes = await atOnce(
      () => refusedWith(agreeAnswer(lea, say('yes', 'Omdat het moet'))),
      () => refusedWith(agreeAnswer(omar, say('no', 'Omdat het kan'))),
    );
    expect(codes).toEqual(['ANSWERED_MEANWHILE', 'done']);
    const late = await agreeAnswer(await m.as('omar'), say('no', 'Toch niet'));
    const [stands] = (await m.inside((tx) => readingState(tx, reading))).agreed;
    expect(late).toMatchObject({
      ok: false,
      refusals: [
        {
          code: 'ANSWERED_MEANWHILE',
          at: 'answers.0.expectedRevision',
          details: { reason: stands?.reason, revision: 1 },
        },
      ],
    });
    expect(await refusedWith(agreeAnswer(await m.as('omar'), say('no', 'Nu wel', 1)))).toEqual([]);
  });

  it('answer for themselves side by side, and neither answer touches the other or the path (C3)', async () => {
    const view = await loadTrajectory(await m.as('lea'), trajectory);
    const reading = view.phases[0]?.phaseIssues[0]?.readings.at(-1)?.id ?? '';
    const seat = (await m.inside((tx) => readingState(tx, reading))).participants[0]?.id ?? '';
    const before = await m.inside((tx) => readingState(tx, reading));
    const answers = [{ part: '', answer: 'yes' as const, reason: 'Volgens mij wel', expectedRevision: 0 }];
    await done(
      giveAnswer(await m.as('lea'), { ...once(), reading, participant: seat, question: 'decision', answers }),
    );
    const after = await m.inside((tx) => readingState(tx, reading));
    expect(after.given).toMatchObject([{ participantId: seat, answer: 'yes', reason: 'Volgens mij wel' }]);
    expect(after.agreed).toEqual(before.agreed);

    // Who leaves the table stays in the record with what they answered.
    await done(removeParticipant(await m.as('lea'), { ...once(), reading, participant: seat }));
    const ctx = await m.as('lea');
    const shown = await loadReading(ctx, reading);
    const detail = shown && (await loadDetail(ctx, shown));
    expect(detail).toMatchObject({
      participants: [],
      gone: [{ id: seat }],
      given: [{ participantId: seat }],
    });
  });

  it('describe the trajectory: the second to save is told', async () => {
    const [lea, again] = [await m.as('lea'), await m.as('lea')];
    const say = (title: string) => ({ ...once(), trajectory, expectedRevision: 0, ...started(m), title });
    const codes = await atOnce(
      () => refusedWith(describeTrajectory(lea, say('Bomen'))),
      () => refusedWith(describeTrajectory(again, say('Struiken'))),
    );
    expect(codes).toEqual(['EDITED_MEANWHILE', 'done']);
  });

  it('start readings at once: one reading is open, not two (C5)', async () => {
    const journey = aJourney(m);
    const other = await journey.raise(await journey.plan(trajectory));
    const [lea, omar] = [await m.as('lea'), await m.as('omar')];
    const codes = await atOnce(
      () => refusedWith(startReading(lea, { ...once(), phaseIssue: other })),
      () => refusedWith(startReading(omar, { ...once(), phaseIssue: other })),
    );
    expect(codes).toEqual(['READING_OPEN', 'done']);
  });

  it('start a phase while another issue is raised in it: never an unread issue in a running phase (C5)', async () => {
    const journey = aJourney(m);
    const racing = await journey.plan(trajectory);
    const issue = await journey.raise(racing);
    await journey.explore(issue);
    await journey.read(issue, 'peilen');
    const lea = await m.as('lea');
    const [raised, started] = await Promise.all([
      journey.raise(racing).then(
        () => true,
        () => false,
      ),
      refusedWith(startPhase(lea, { ...once(), phase: racing })),
    ]);
    expect(started).toEqual(raised ? ['ISSUE_WITHOUT_READING'] : []);
  });
});

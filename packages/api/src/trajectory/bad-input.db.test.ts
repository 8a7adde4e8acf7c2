// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addParticipant } from '../compass/add-participant.ts';
import { agreeAnswer } from '../compass/agree-answer.ts';
import { completeReading } from '../compass/complete-reading.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney, explored, started } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { chooseForm } from './choose-form.ts';
import { fulfilObligation } from './fulfil-obligation.ts';
import { giveRole } from './give-role.ts';
import { handOverLead } from './hand-over-lead.ts';
import { planPhase } from './plan-phase.ts';
import { recordOwnership } from './record-ownership.ts';
import { saveExploration } from './save-exploration.ts';
import { startExploration } from './start-exploration.ts';
import { startTrajectory } from './start-trajectory.ts';
import { loadTrajectory } from './trajectory.loaders.ts';

let db: FreshDatabase;
let m: AMunicipality;
let zwolle: AMunicipality;
let trajectory: string;
let phaseIssue: string;
let reading: string;
const once = () => ({ idempotencyKey: newId() });
const lea = () => m.as('lea');
const nobody = { municipalOwners: [], residentOwners: [], residentOwnerNames: [] };
const form = {
  form: 'overheidsmiddelen',
  supportingForms: [],
  municipalityRole: 'Helpt',
  residentsRole: 'Doen',
};

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  zwolle = await aMunicipality(db, 'zwolle');
  const journey = aJourney(m);
  trajectory = await journey.start();
  phaseIssue = await journey.raise(await journey.plan(trajectory));
  await journey.explore(phaseIssue);
  reading = await journey.read(phaseIssue, 'overheidsmiddelen');
  await journey.choose(phaseIssue, reading, 'overheidsmiddelen');
});
afterAll(() => db.close());

const notFound = (settling: Promise<unknown>) =>
  expect(settling).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });

describe('an act that names what is not of this municipality finds nothing', () => {
  it.each(['unit', 'lead', 'district', 'neighbourhood', 'policyField'] as const)(
    'a trajectory’s %s',
    async (what) => {
      const area = { cityWide: false, districts: [m.district], neighbourhoods: [m.neighbourhood] };
      const input = { ...once(), ...started(m), area };
      if (what === 'unit') input.unit = zwolle.unit;
      if (what === 'lead') input.lead = zwolle.person.lea;
      if (what === 'district') area.districts = [m.district, zwolle.district];
      if (what === 'neighbourhood') area.neighbourhoods = [zwolle.neighbourhood];
      if (what === 'policyField') input.policyField = 'groen\u0000';
      await notFound(startTrajectory(await lea(), input));
    },
  );

  it('a lead who is a unit, or who has no account to act with (T1)', async () => {
    await notFound(startTrajectory(await lea(), { ...once(), ...started(m), lead: m.unit }));
    const named = addParticipant(await lea(), {
      ...once(),
      reading: await open(),
      side: 'residents',
      name: 'Jan',
    });
    await done(named);
    const [jan] = await m.inside((tx) => tx.query<{ id: string }>(`SELECT id FROM party WHERE name = 'Jan'`));
    await notFound(handOverLead(await lea(), { ...once(), trajectory, to: jan?.id ?? '', reason: '' }));
  });

  it('the next lead, who gets a role, who owns, who accepted, who takes part', async () => {
    const stranger = zwolle.person.omar;
    await notFound(handOverLead(await lea(), { ...once(), trajectory, to: stranger, reason: '' }));
    await notFound(giveRole(await lea(), { ...once(), trajectory, party: stranger, role: 'initiator' }));
    const owned = { ...nobody, residentOwners: [stranger] };
    await notFound(chooseForm(await lea(), { ...once(), phaseIssue, reading, ...form, ...owned }));
    await notFound(recordOwnership(await lea(), { ...once(), phaseIssue, ...owned, reason: 'Zo is het' }));
    const met = { phaseIssue, obligation: 'agreements', account: 'Getekend' };
    const accepted = { acceptedByMunicipality: m.unit, acceptedByResidents: stranger };
    await notFound(fulfilObligation(await lea(), { ...once(), ...met, ...accepted }));
    await notFound(addParticipant(await lea(), { ...once(), reading, side: 'residents', party: stranger }));
  });

  it('a reading of another issue, for a choice', async () => {
    await notFound(
      chooseForm(await lea(), { ...once(), phaseIssue, reading: await open(), ...form, ...nobody }),
    );
  });
});

/** An open reading of another issue. */
async function open(): Promise<string> {
  const journey = aJourney(m);
  return journey.startReading(await journey.raise(await journey.plan(trajectory)));
}

const endless = 'a'.repeat(100_000);

describe('texts', () => {
  it.each([
    ['100,000 characters', endless, 'TEXT_TOO_LONG'],
    ['nothing that one can see', ' \u00a0\u200b\ufeff', 'TEXT_MISSING'],
    ['a control character', 'a\u0000b', 'TEXT_NOT_PLAIN'],
  ])('of %s are refused with the place, and nothing is kept', async (_, text, code) => {
    const planned = await planPhase(await lea(), { ...once(), trajectory, title: text, goal: text });
    expect(planned).toMatchObject({
      ok: false,
      refusals: [
        { code, at: 'title' },
        { code, at: 'goal' },
      ],
    });
    const named = { ...nobody, residentOwnerNames: ['Jan', text] };
    const chosen = await chooseForm(await lea(), { ...once(), phaseIssue, reading, ...form, ...named });
    expect(chosen).toMatchObject({ ok: false, refusals: [{ code, at: 'residentOwnerNames.1' }] });
  });

  it('with markup stay text', async () => {
    const title = '<script>alert("1")</script> & <b>groen</b>';
    const { phaseId } = await done(planPhase(await lea(), { ...once(), trajectory, title, goal: title }));
    const { phases } = await loadTrajectory(await lea(), trajectory);
    expect(phases.find(({ id }) => id === phaseId)).toMatchObject({ title, goal: title });
  });

  it('that are too long in a draft are refused, and what was saved before stays (C6)', async () => {
    const { explorationId: exploration } = await done(
      startExploration(await lea(), { ...once(), phaseIssue }),
    );
    const save = (revision: number, more: object) => ({
      ...once(),
      exploration,
      expectedRevision: revision,
      ...explored,
      ...more,
    });
    await done(saveExploration(await lea(), save(0, {})));
    const refused = await refusedWith(
      saveExploration(await lea(), save(1, { known: endless, question: endless })),
    );
    expect(refused).toEqual(['TEXT_TOO_LONG', 'TEXT_TOO_LONG']);
    const { phases } = await loadTrajectory(await lea(), trajectory);
    expect(phases[0]?.phaseIssues[0]?.explorations.at(-1)).toMatchObject({
      known: explored.known,
      revision: 1,
    });
  });
});

describe('answers', () => {
  it('to questions that are not on the path, or not of the compass, are refused with their place (C3)', async () => {
    const at = await open();
    const answers = [{ part: '', answer: 'yes' as const, reason: 'Daarom', expectedRevision: 0 }];
    const say = (question: string, given = answers) => ({ ...once(), reading: at, question, answers: given });
    expect(await refusedWith(agreeAnswer(await lea(), say('share')))).toEqual(['QUESTION_NOT_ON_PATH']);
    expect(await refusedWith(agreeAnswer(await lea(), say('geld')))).toEqual(['QUESTION_UNKNOWN']);
    const [answer] = answers;
    const parts = answer
      ? [
          { ...answer, part: 'x' },
          { ...answer, reason: '' },
        ]
      : [];
    expect(await agreeAnswer(await lea(), say('decision', parts))).toMatchObject({
      refusals: [
        { code: 'PART_UNKNOWN', at: 'answers.0.part' },
        { code: 'TEXT_MISSING', at: 'answers.1.reason' },
      ],
    });
    expect(await refusedWith(completeReading(await lea(), { ...once(), reading: at }))).toEqual(
      expect.arrayContaining(['EXPLORATION_NOT_COMPLETED', 'RESIDENTS_MISSING', 'PATH_NOT_FINISHED']),
    );
  });

  it('need somebody who takes part: a party or a name, one of the two', async () => {
    const at = await open();
    const seat = { reading: at, side: 'residents' as const };
    expect(await refusedWith(addParticipant(await lea(), { ...once(), ...seat }))).toEqual(['PARTY_OR_NAME']);
    const both = { party: m.organisation, name: 'Jan' };
    expect(await refusedWith(addParticipant(await lea(), { ...once(), ...seat, ...both }))).toEqual([
      'PARTY_OR_NAME',
    ]);
  });
});

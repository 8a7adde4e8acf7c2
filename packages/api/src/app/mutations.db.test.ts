// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utrechtCompass } from '@samenspel/domain/compass';
import { type GraphQLSchema, graphql } from 'graphql';
import { SharedReads } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { explored, started, stepsTo } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { trajectoryParts } from '../trajectory/trajectory.parts.ts';
import { makeSchema } from './schema.ts';

let db: FreshDatabase;
let m: AMunicipality;
let schema: GraphQLSchema;
beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  schema = await makeSchema();
});
afterAll(() => db.close());

type Given = Record<string, unknown>;

/** One mutation as a client sends it. */
async function send(
  name: string,
  input: object,
  fields: string,
  who: Who | null = 'lea',
  contextValue?: RequestContext,
): Promise<Given> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const source = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${fields}
    ... on ${type}Refused { refusals { code rule at details } } } }`;
  const variableValues = { input: { idempotencyKey: newId(), ...input } };
  const asking = contextValue ?? (await m.as(who));
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: asking });
  expect(errors).toBeUndefined();
  return data?.[name] as Given;
}
const idOf = (given: Given, field: string): string => (given[field] as { id: string }).id;

describe('the journey of one issue, as a client walks it', () => {
  it('gives back what each act made or changed', async () => {
    const begun = await send(
      'startTrajectory',
      started(m),
      `... on TrajectoryStarted { trajectory {
      id number lead { name } viewerMayPlanPhase viewerMayCloseTrajectory } }`,
    );
    expect(begun).toMatchObject({
      __typename: 'TrajectoryStarted',
      trajectory: {
        number: '2026-001',
        lead: { name: 'lea' },
        viewerMayPlanPhase: true,
        viewerMayCloseTrajectory: true,
      },
    });
    const trajectory = idOf(begun, 'trajectory');
    const planned = await send(
      'planPhase',
      { trajectory, title: 'Ontwerp', goal: 'Een plan', endsOn: '2026-12-31' },
      '... on PhasePlanned { phase { id ordinal endsOn revision obstacles { code } trajectory { phases { title } } } }',
    );
    expect(planned).toMatchObject({
      phase: { ordinal: 1, endsOn: '2026-12-31', revision: 0, obstacles: [{ code: 'PHASE_WITHOUT_ISSUE' }] },
    });
    const phase = idOf(planned, 'phase');
    const raised = await send(
      'raiseIssue',
      { phase, question: 'Waar komen de bomen?' },
      '... on IssueRaised { phaseIssue { id issue { id question } } }',
    );
    const phaseIssue = idOf(raised, 'phaseIssue');
    const { id: issue } = (raised as { phaseIssue?: { issue: { id: string } } }).phaseIssue?.issue ?? {
      id: '',
    };
    const question = 'Waar komen de nieuwe bomen?';
    expect(
      await send('rewordIssue', { issue, question }, '... on IssueReworded { issue { question revision } }'),
    ).toMatchObject({
      issue: { question, revision: 1 },
    });
    const exploring = await send(
      'startExploration',
      { phaseIssue },
      '... on ExplorationStarted { exploration { id status } }',
    );
    const exploration = idOf(exploring, 'exploration');
    const saved = { exploration, expectedRevision: 0, ...explored };
    await send(
      'saveExploration',
      saved,
      '... on ExplorationSaved { exploration { revision groups { name } } }',
    );
    const completed = await send(
      'completeExploration',
      { exploration, expectedRevision: 1 },
      '... on ExplorationCompleted { exploration { status phaseIssue { issue { question } } } }',
    );
    expect(completed).toMatchObject({
      exploration: { status: 'completed', phaseIssue: { issue: { question: explored.question } } },
    });

    const read = await send(
      'startReading',
      { phaseIssue },
      '... on ReadingStarted { reading { id viewerParticipant { side mine } viewerMayAgreeAnswer } }',
    );
    expect(read).toMatchObject({
      reading: { viewerParticipant: { side: 'municipality', mine: true }, viewerMayAgreeAnswer: true },
    });
    const reading = idOf(read, 'reading');
    await send(
      'addParticipant',
      { reading, side: 'residents', name: 'Mevrouw Jansen' },
      '... on ParticipantAdded { reading { id } }',
    );
    for (const step of stepsTo('gemeente_aan_zet', utrechtCompass)) {
      const parts =
        utrechtCompass.questions.find(({ code }) => code === step.question)?.parts.map(({ code }) => code) ??
        [];
      const answers = (parts.length > 0 ? parts : ['']).map((part) => {
        return { part, answer: step.answer, reason: 'Daarom', expectedRevision: 0 };
      });
      await send(
        'agreeAnswer',
        { reading, question: step.question, answers },
        '... on AnswerAgreed { reading { version } }',
      );
    }
    const outcome = await send(
      'completeReading',
      { reading },
      '... on ReadingCompleted { reading { outcome { code } participants { party { name } } steps { question parts { reason } } } }',
    );
    expect(outcome).toMatchObject({
      reading: {
        outcome: { code: 'gemeente_aan_zet' },
        participants: [{ party: { name: 'lea' } }, { party: { name: 'Mevrouw Jansen' } }],
      },
    });

    const roles = { municipalityRole: 'Vraagt na', residentsRole: 'Zeggen wat ze vinden' };
    const owners = { municipalOwners: [m.unit] };
    const departing = { phaseIssue, reading, form: 'peilen', ...roles, ...owners };
    expect(await send('chooseForm', departing, '')).toEqual({
      __typename: 'ChooseFormRefused',
      refusals: [
        {
          code: 'CHOICE_WITHOUT_REASON',
          rule: 'C4',
          at: 'reason',
          details: { outcome: 'gemeente_aan_zet', form: 'peilen' },
        },
      ],
    });
    const chosen = await send(
      'chooseForm',
      { ...departing, reason: 'Er is nog veel onbekend' },
      `... on FormChosen { phaseIssue { choice { departs form { code say } outcome { code } chosenBy { name } }
        ownership { ownership owners { party { id kind } side } } obligations { code fulfilledAt } } }`,
    );
    expect(chosen).toMatchObject({
      phaseIssue: {
        choice: { departs: true, form: { code: 'peilen', say: 'limited' }, chosenBy: { name: 'lea' } },
        ownership: {
          ownership: 'municipality',
          owners: [{ party: { id: m.unit, kind: 'unit' }, side: 'municipality' }],
        },
      },
    });
    expect(
      await send(
        'startPhase',
        { phase },
        '... on PhaseStarted { phase { status obstacles { code obligation } } }',
      ),
    ).toMatchObject({
      phase: { status: 'running' },
    });
  });

  it('gives the same for the same key, and asks the public to sign in', async () => {
    const input = { idempotencyKey: newId(), ...started(m) };
    const fields = '... on TrajectoryStarted { trajectory { number } }';
    expect(await send('startTrajectory', input, fields)).toEqual(
      await send('startTrajectory', input, fields),
    );
    const source = `mutation ($input: StartTrajectoryInput!) { startTrajectory(input: $input) { __typename } }`;
    const { errors } = await graphql({
      schema,
      source,
      variableValues: { input },
      contextValue: await m.as(null),
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });
});

it('reads of what an act changed what is selected of it, and no more', async () => {
  const { trajectory } = await send(
    'startTrajectory',
    started(m),
    '... on TrajectoryStarted { trajectory { id } }',
  );
  const ctx: RequestContext = { ...(await m.as('lea')), reads: new SharedReads() };
  const phase = {
    trajectory: (trajectory as Given).id,
    title: 'Ontwerp',
    goal: 'Een plan',
    endsOn: '2026-12-31',
  };
  await send('planPhase', phase, '... on PhasePlanned { phase { id title } }', 'lea', ctx);
  expect([...ctx.loaders.keys()]).toEqual([`trajectory ${trajectoryParts.of('phases')}`]);
});

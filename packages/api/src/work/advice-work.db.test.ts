// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantRoles } from '@samenspel/domain/access';
import { waitingAdvice } from '@samenspel/domain/testing';
import { type GraphQLSchema, graphql } from 'graphql';
import { adviceForCommand } from '../advice/advice.store.ts';
import { adviceState } from '../advice/advice-state.ts';
import { answerAdvice } from '../advice/answer-advice.ts';
import { assignHandler } from '../advice/assign-handler.ts';
import { contestResponse } from '../advice/contest-response.ts';
import { decideContest } from '../advice/decide-contest.ts';
import { proposeFollowUp } from '../advice/follow-up/agree-follow-up.ts';
import { proposeSuspension } from '../advice/propose-suspension.ts';
import { acceptAdviceRequest } from '../advice/request/settle-request.ts';
import { submitAdvice } from '../advice/submit-advice.ts';
import { makeSchema } from '../app/schema.ts';
import { SharedReads } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { aJourney } from '../testing/a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../testing/a-municipality.ts';
import { type APlatform, aPlatform, promised } from '../testing/a-platform.ts';
import { adviceActs, responseTo } from '../testing/an-advice.ts';
import { done } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { everythingWaiting } from './waiting.store.ts';

let db: FreshDatabase;
let m: AMunicipality;
let schema: GraphQLSchema;
let platform: APlatform;
let acts: ReturnType<typeof adviceActs>;
let trajectory: string;
const once = () => ({ idempotencyKey: newId() });
const everybody: Who[] = [
  ...(['lea', 'omar', 'noor', 'carla', 'controleur', 'wethouder', 'beheerder'] as const),
  ...(['coordinator', 'member', 'buurvrouw'] as const),
];

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  schema = await makeSchema();
  platform = await aPlatform(m);
  await aPlatform(m, { code: 'oog-in-al', coordinator: 'buurvrouw', member: 'gids' });
  acts = adviceActs(m, platform.id);
  trajectory = await aJourney(m).start();
  await m.inside((tx) =>
    tx.execute('INSERT INTO advice_rules (tenant_id, id, rules) VALUES ($1, $2, $3)', [
      ...[tx.tenantId, newId(), { answerTerm: { amount: 2, unit: 'weeks' } }],
    ]),
  );
});
afterAll(() => db.close());

interface Task {
  kind: string;
  subject: string;
  [field: string]: unknown;
}
async function workOf(who: Who | null, fields = ''): Promise<Task[]> {
  const source = `{ viewer { adviceWork { kind subject ${fields} } } }`;
  // As over the line, where the reads of a request share a transaction: drafts must not be read in that one (P4).
  const contextValue = { ...(await m.as(who)), reads: new SharedReads() };
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  const { viewer } = JSON.parse(JSON.stringify(data)) as { viewer: { adviceWork: Task[] } | null };
  return viewer?.adviceWork ?? [];
}
/** 'omar: ANSWER_ADVICE', of everybody of whom this case asks something. */
async function askedAbout(subject: string): Promise<string[]> {
  const asked: string[] = [];
  for (const who of everybody)
    for (const task of await workOf(who)) if (task.subject === subject) asked.push(`${who}: ${task.kind}`);
  return asked;
}
const staff = ['lea', 'omar', 'noor', 'carla'] as const;

describe('my work: an advice from draft to settled', () => {
  it('asks of each what is theirs, and of nobody else (A4-A11, P4)', async () => {
    const drafted = await acts.draft(['Een zebrapad', 'Een drempel']);
    // A draft exists for its own members only.
    expect(await askedAbout(drafted.draft)).toEqual(['coordinator: SUBMIT_DRAFT', 'member: SUBMIT_DRAFT']);
    const submitted = { ...once(), ...drafted };
    const { adviceId: advice } = await done(submitAdvice(await m.as('coordinator'), submitted));
    expect(await askedAbout(drafted.draft)).toEqual([]);
    expect(await askedAbout(advice)).toEqual(staff.map((who) => `${who}: ASSIGN_HANDLER`));

    await done(assignHandler(await m.as('noor'), { ...once(), advice, person: m.person.omar }));
    expect(await askedAbout(advice)).toEqual(['omar: ANSWER_ADVICE']);
    await done(
      proposeSuspension(await m.as('omar'), { ...once(), advice, reason: 'Wij wachten op een telling' }),
    );
    expect(await askedAbout(advice)).toEqual(['omar: ANSWER_ADVICE', 'coordinator: ANSWER_SUSPENSION']);

    const commitments = [{ what: 'Borden plaatsen', owner: m.person.carla, dueOn: '2026-12-01' }];
    const response = { ...responseTo(2), commitments, disclose: false };
    await done(answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...response }));
    expect(await askedAbout(advice)).toEqual(['omar: DISCLOSE_RESPONSE', 'carla: SETTLE_COMMITMENT']);

    const points = [{ no: 1, reasons: 'Hier staat geen reden' }];
    await done(contestResponse(await m.as('coordinator'), { ...once(), advice, points }));
    expect(await askedAbout(advice)).toContain('controleur: DECIDE_CONTEST');
    const back = { verdict: 'sent_back' as const, reason: 'Punt 1 is niet beantwoord', dueOn: '2026-06-30' };
    await done(decideContest(await m.as('controleur'), { ...once(), advice, ...back }));
    expect(await askedAbout(advice)).toEqual([
      ...['omar: ANSWER_AGAIN', 'omar: DISCLOSE_RESPONSE', 'carla: SETTLE_COMMITMENT'],
    ]);
  });

  it('says what it is about, since when and until when, with the clock that explains it (A5, A10)', async () => {
    const advice = await acts.handled(undefined, { trajectory });
    const fields = `rule number title since until late shared commitment wijkplatform { code } trajectory { title }
      clock { kind dueOn lateness }`;
    const [task] = (await workOf('omar', fields)).filter(({ subject }) => subject === advice);
    expect(task).toEqual({
      ...{ kind: 'ANSWER_ADVICE', subject: advice, rule: 'A6', title: 'Een veilige oversteek' },
      ...{ number: expect.stringMatching(/^2026-\d{3}$/), since: expect.stringMatching(/^2026-05-11T.*Z$/) },
      ...{
        until: '2026-05-25',
        late: false,
        shared: false,
        commitment: null,
        wijkplatform: { code: 'lombok' },
      },
      trajectory: { title: expect.any(String) },
      clock: { kind: 'answer', dueOn: '2026-05-25', lateness: 'running' },
    });
    const [promise] = (await workOf('carla', 'commitment until clock { kind }')).filter(
      ({ kind }) => kind === 'SETTLE_COMMITMENT',
    );
    expect(promise).toMatchObject({
      commitment: 'Borden plaatsen',
      until: '2026-12-01',
      clock: { kind: 'commitment' },
    });
  });

  it('is of the lead where there is one, and shared by the officials where nobody leads (A5)', async () => {
    const led = await acts.submit(undefined, { trajectory });
    const loose = await acts.submit();
    expect(await askedAbout(led)).toEqual(['lea: ASSIGN_HANDLER']);
    const tasks = await workOf('lea', 'shared clock { kind }');
    const of = (id: string) => tasks.find(({ subject }) => subject === id);
    expect(of(led)).toMatchObject({ shared: false, clock: { kind: 'handler' } });
    expect(of(loose)).toMatchObject({ shared: true });
  });

  it('the database is asked for the same as the whole state tells', async () => {
    const isPerson = (id: string) => Object.values(m.person).includes(id);
    const waiting = (await m.inside(everythingWaiting)).filter(({ kind }) => kind === 'advice');
    expect(waiting.length).toBeGreaterThan(3);
    for (const found of waiting) {
      if (found.kind !== 'advice') continue;
      const { number, title, clocks, commitments, suspensionProposedAt, ...rest } = found;
      const view = await m.inside((tx) => adviceForCommand(tx, found.id));
      if (!view) throw new Error('No such advice');
      const held = [...tenantRoles].sort();
      const leadId = view.leadId ?? undefined;
      const told = waitingAdvice(
        adviceState(view),
        { leadId, held, persons: isPerson },
        suspensionProposedAt,
      );
      const clock = (each: { id: string; dueOn?: string | null; suspended: boolean }) => {
        const { id, ...stands } = each;
        return stands;
      };
      expect({
        ...rest,
        held: [...found.held].sort(),
        clocks: Object.fromEntries(Object.entries(clocks).map(([kind, each]) => [kind, clock(each)])),
        commitments: commitments.map(({ what, clockId, ...commitment }) => commitment),
        ...(suspensionProposedAt && { suspensionProposedAt }),
      }).toEqual({ ...told, clocks: JSON.parse(JSON.stringify(told.clocks)) });
      expect([number, title]).toEqual([view.number, view.title]);
    }
  });
});

describe('my work: what goes before an advice', () => {
  it('asks a request of the coordinator, and a counter-proposal of who asked (A1, A3)', async () => {
    const request = await platform.request({ adviseTerm: { amount: 6, unit: 'weeks' } });
    expect(await askedAbout(request)).toEqual(['coordinator: DECIDE_REQUEST']);
    const [row] = await m.inside((tx) =>
      tx.query<{ id: string }>('SELECT follow_up_id AS id FROM advice_request WHERE id = $1', [request]),
    );
    const counter = { ...promised, followUp: row?.id ?? '', side: 'platform' as const };
    await done(proposeFollowUp(await m.as('coordinator'), { ...once(), ...counter }));
    expect(await askedAbout(request)).toEqual(['lea: ANSWER_PROPOSAL']);
    await done(proposeFollowUp(await m.as('lea'), { ...once(), ...counter, side: 'municipality' }));
    await done(acceptAdviceRequest(await m.as('coordinator'), { ...once(), request }));
    expect(await askedAbout(request)).toEqual(['coordinator: WRITE_ADVICE', 'member: WRITE_ADVICE']);
    const [task] = (await workOf('member', 'until late clock { kind }')).filter(
      ({ subject }) => subject === request,
    );
    expect(task).toMatchObject({ until: '2026-06-22', late: false, clock: { kind: 'advise' } });
  });

  it('asks an agreement without a request of the other side (A3)', async () => {
    expect(await askedAbout(await platform.followUp('municipality'))).toEqual([
      'coordinator: ANSWER_PROPOSAL',
    ]);
    expect(await askedAbout(await platform.followUp('platform', trajectory))).toEqual([
      'lea: ANSWER_PROPOSAL',
    ]);
  });

  it('asks information of the lead, else of the officials (A2)', async () => {
    expect(await askedAbout(await platform.information({ trajectory }))).toEqual(['lea: GIVE_INFORMATION']);
    expect(await askedAbout(await platform.information())).toEqual(
      staff.map((who) => `${who}: GIVE_INFORMATION`),
    );
  });

  it('asks nothing of the public, of who reads along, or in another municipality', async () => {
    for (const who of [null, 'wethouder', 'buurvrouw'] as const) expect(await workOf(who)).toEqual([]);
    const other = await aMunicipality(db, 'elders');
    const mine = m;
    m = other;
    for (const who of ['lea', 'controleur', 'coordinator'] as const) expect(await workOf(who)).toEqual([]);
    m = mine;
  });
});

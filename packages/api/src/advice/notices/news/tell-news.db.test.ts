// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AdviceEvent } from '@samenspel/domain/advice';
import { askInformation } from '../../../information/ask-information.ts';
import { answerInformation } from '../../../information/settle-information.ts';
import { deliverMails, smtp } from '../../../mail/index.ts';
import { type Database, inTenant, openDatabase } from '../../../shared/database/index.ts';
import { newId } from '../../../shared/ids/index.ts';
import { relayOutbox } from '../../../shared/jobs/relay-outbox.ts';
import { createLog } from '../../../shared/log/index.ts';
import { aJourney } from '../../../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../../../testing/a-municipality.ts';
import { type APlatform, aPlatform } from '../../../testing/a-platform.ts';
import { adviceActs, responseTo } from '../../../testing/an-advice.ts';
import { done } from '../../../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../../../testing/index.ts';
import { type TestMailServer, testMailServer } from '../../../testing/mail-server.ts';
import { historyOfSubject } from '../../../testing/refold.ts';
import { answerAdvice } from '../../answer-advice.ts';
import { contestResponse } from '../../contest-response.ts';
import { correctResponse } from '../../correct-response.ts';
import { decideContest } from '../../decide-contest.ts';
import { extendTerm } from '../../extend-term.ts';
import { proposeFollowUp } from '../../follow-up/agree-follow-up.ts';
import { proposeSuspension } from '../../propose-suspension.ts';
import { declineAdviceRequest } from '../../request/settle-request.ts';
import { changeCalendar } from '../../rules/change-settings.ts';
import { settleCommitment } from '../../settle-commitment.ts';
import { noticeKinds, tellNews } from '../index.ts';

let db: FreshDatabase;
let worker: Database;
let server: TestMailServer;
let m: AMunicipality;
let platform: APlatform;
let acts: ReturnType<typeof adviceActs>;
let trajectory: string;
const once = () => ({ idempotencyKey: newId() });
const NOW = '2026-05-12T09:00:00.000Z';

beforeAll(async () => {
  db = await freshDatabase();
  worker = await openDatabase(db.urls.worker, { poolSize: 2 });
  server = await testMailServer();
  m = await aMunicipality(db);
  platform = await aPlatform(m);
  acts = adviceActs(m, platform.id);
  trajectory = await aJourney(m).start();
  await m.inside(async (tx) => {
    await tx.execute(
      `UPDATE person SET email = p.name || '@example.org', language = CASE WHEN p.name = 'member' THEN 'en' ELSE 'nl' END
      FROM party p WHERE p.tenant_id = person.tenant_id AND p.id = person.id AND person.tenant_id = $1`,
      [tx.tenantId],
    );
    await tx.execute('INSERT INTO advice_rules (tenant_id, id, rules) VALUES ($1, $2, $3)', [
      ...[tx.tenantId, newId(), { answerTerm: { amount: 2, unit: 'weeks' } }],
    ]);
    await tx.execute(
      `INSERT INTO mail_preference (tenant_id, id, person_id, kind, wanted) VALUES ($1, $2, $3, 'advice_inbox', true)`,
      [...[tx.tenantId, newId(), m.person.daan]],
    );
  });
});
beforeEach(async () => {
  await deliver();
  server.forget();
});
afterAll(async () => {
  await server.stop();
  await worker.close();
  await db.close();
});

const ctx = (now: string) => ({
  ...{ database: worker, tenantId: m.tenant.id, now, actor: null, signal: new AbortController().signal },
});
const deliver = async (now = NOW) => {
  await relayOutbox(ctx(now), [tellNews]);
  const count = () => undefined;
  const metrics = { count, outbox: count, oldestMail: count, mail: count, all: [] };
  const settings = {
    from: { name: 'Samenspel', address: 'samenspel@gemeente.example' },
    publicUrl: 'https://samenspel.example',
  };
  const part = deliverMails({
    kinds: noticeKinds,
    settings,
    send: smtp(server.url),
    metrics,
    log: createLog('silent'),
  });
  await part.sweep?.(ctx(now));
};
/** 'member: Advice 2026-001: received', of what came since. */
const told = async (now?: string) => {
  await deliver(now);
  return server.messages.map(({ to, parsed }) => `${to[0]?.split('@')[0]}: ${parsed.subject}`).sort();
};

const text = (to: string) =>
  server.messages.find((mail) => mail.to[0] === `${to}@example.org`)?.parsed.text ?? '';
const numberOf = async (id: string) => {
  const [row] = await m.inside((tx) =>
    tx.query<{ n: string }>(`SELECT year || '-' || lpad(seq::text, 3, '0') AS n FROM advice WHERE id = $1`, [
      id,
    ]),
  );
  return row?.n;
};

describe('what happens with an advice', () => {
  it('is told with a receipt to the platform, and to the lead; without a lead to who chose to hear of it (A5)', async () => {
    const led = await acts.submit(undefined, { trajectory });
    const n = await numberOf(led);
    expect(await told()).toEqual([
      ...[
        `coordinator: Advies ${n}: ontvangen`,
        `lea: Advies ${n}: nieuw advies`,
        `member: Advice ${n}: received`,
      ],
    ]);
    expect(text('coordinator')).toContain(`https://samenspel.example/utrecht/adviezen/${n}`);
    expect(text('member')).toContain(`https://samenspel.example/en/utrecht/advices/${n}`);
    server.forget();
    const alone = await numberOf(await acts.submit());
    expect(
      (await told()).filter((mail) => !mail.includes('ontvangen') && !mail.includes('received')),
    ).toEqual([`daan: Advies ${alone}: nieuw advies`]);
  });

  it('is told on its whole way: handler, later answer, answer, contest, decision, commitment (A4, A6, A7, A9, A10)', async () => {
    const advice = await acts.handled(undefined, { trajectory });
    const n = await numberOf(advice);
    expect(await told()).toContain(`omar: Advies ${n}: u bent behandelaar`);
    server.forget();
    const reason = 'Samen kijken';
    await done(proposeSuspension(await m.as('omar'), { ...once(), advice, reason }));
    expect(await told()).toEqual([`coordinator: Advies ${n}: voorstel om de teller stil te zetten`]);
    expect(text('coordinator')).toContain('De reden: Samen kijken');
    server.forget();
    await done(
      extendTerm(await m.as('omar'), { ...once(), advice, dueOn: '2026-06-30', reason: 'Het duurt langer' }),
    );
    expect(await told()).toEqual([
      `coordinator: Advies ${n}: later antwoord`,
      `member: Advice ${n}: later answer`,
    ]);
    expect(text('coordinator')).toContain('30 juni 2026');
    expect(text('member')).toContain('The reason: Het duurt langer');
    server.forget();
    const promise = { what: 'Een zebrapad', owner: m.person.omar, dueOn: '2026-09-01', pointNo: 1 };
    const response = { ...responseTo(2), commitments: [promise] };
    await done(answerAdvice(await m.as('omar'), { ...once(), advice, version: 1, ...response }));
    expect(await told()).toEqual([
      ...[`coordinator: Advies ${n}: antwoord van de gemeente`, `lea: Advies ${n}: antwoord van de gemeente`],
      `member: Advice ${n}: answer of the municipality`,
    ]);
    server.forget();
    const corrected = { ...responseTo(2), correctionReason: 'Een tikfout' };
    await done(correctResponse(await m.as('omar'), { ...once(), advice, version: 1, ...corrected }));
    expect(await told()).toContain(`coordinator: Advies ${n}: antwoord verbeterd`);
    server.forget();
    await done(
      contestResponse(await m.as('coordinator'), {
        ...once(),
        advice,
        points: [{ no: 1, reasons: 'Geen reden' }],
      }),
    );
    expect(await told()).toEqual(
      ['controleur', 'lea', 'omar'].map((who) => `${who}: Advies ${n}: antwoord niet inhoudelijk genoemd`),
    );
    server.forget();
    await done(
      decideContest(await m.as('controleur'), {
        ...once(),
        advice,
        verdict: 'stands',
        reason: 'Er is een reden',
      }),
    );
    expect(await told()).toEqual([
      ...['coordinator', 'lea'].map((who) => `${who}: Advies ${n}: oordeel over het antwoord`),
      ...[`member: Advice ${n}: decision on the answer`, `omar: Advies ${n}: oordeel over het antwoord`],
    ]);
    server.forget();
    const [commitment] = await m.inside((tx) =>
      tx.query<{ id: string }>('SELECT id FROM commitment WHERE advice_id = $1', [advice]),
    );
    const settle = {
      ...once(),
      commitment: commitment?.id ?? '',
      as: 'dropped' as const,
      account: 'Geen geld',
    };
    await done(settleCommitment(await m.as('omar'), settle));
    expect(await told()).toEqual([
      `coordinator: Advies ${n}: toezegging afgerond`,
      `member: Advice ${n}: commitment settled`,
    ]);
    expect(text('member')).toContain('will not be met');
  });

  it('is told of requests and proposals to the other side; no reason is asked for saying no (A1, A3)', async () => {
    const request = await platform.request({ trajectory });
    expect((await told()).map((mail) => mail.replace(/\d{4}-\d{3}/, 'N'))).toEqual([
      ...[
        'coordinator: Adviesverzoek N: de gemeente vraagt advies',
        'member: Request for advice N: the municipality asks for advice',
      ],
    ]);
    server.forget();
    await done(declineAdviceRequest(await m.as('coordinator'), { ...once(), request }));
    expect((await told()).map((mail) => mail.replace(/\d{4}-\d{3}/, 'N'))).toEqual([
      'lea: Adviesverzoek N: het wijkplatform geeft geen advies',
    ]);
    expect(text('lea')).toContain('Een reden is niet nodig.');
    server.forget();
    const followUp = await platform.followUp('platform', trajectory);
    expect(await told()).toEqual(['lea: Afspraak over een advies: voorstel voor het vervolg']);
    server.forget();
    const ours = {
      whatHappens: 'Wij bespreken het',
      decider: 'college' as const,
      signer: 'college' as const,
    };
    await done(proposeFollowUp(await m.as('lea'), { ...once(), followUp, side: 'municipality', ...ours }));
    expect(await told()).toEqual([
      ...[
        'coordinator: Afspraak over een advies: voorstel voor het vervolg',
        'member: Agreement on an advice: proposal for the follow-up',
      ],
    ]);
  });

  it('is told of information: asked, and given (A2)', async () => {
    const asked = { wijkplatform: platform.id, trajectory, subject: 'Kabels', question: 'Waar liggen ze?' };
    const { requestId: request } = await done(askInformation(await m.as('member'), { ...once(), ...asked }));
    expect((await told()).map((mail) => mail.replace(/\d{4}-\d{3}/, 'N'))).toEqual([
      'lea: Informatieverzoek N: het wijkplatform vraagt informatie',
    ]);
    server.forget();
    await done(
      answerInformation(await m.as('lea'), { ...once(), request, answer: 'Onder de stoep', files: [] }),
    );
    expect((await told()).map((mail) => mail.replace(/\d{4}-\d{3}/, 'N'))).toEqual([
      ...[
        'coordinator: Informatieverzoek N: informatie van de gemeente',
        'member: Request for information N: information from the municipality',
      ],
    ]);
  });

  it('is told when the calendar moves its last day, later and back again, to the platform and who handles it (A5)', async () => {
    const advice = await acts.handled(undefined, { trajectory });
    const n = await numberOf(advice);
    await deliver();
    server.forget();
    const moved = async (days: { add: { day: string; nameNl: string }[]; remove: string[] }) => {
      await done(changeCalendar(await m.as('beheerder'), { ...once(), ...days }));
      await deliver();
      const mails = server.messages.filter(({ parsed }) => parsed.subject?.includes(`${n}:`));
      const said = mails.map(({ to, parsed }) => [
        to[0]?.split('@')[0],
        /\d+ (mei|May) 2026/.exec(parsed.text ?? '')?.[0],
      ]);
      server.forget();
      return said.sort();
    };
    const whitMonday = { day: '2026-05-25', nameNl: 'Tweede Pinksterdag' };
    expect(await moved({ add: [whitMonday], remove: [] })).toEqual([
      ...[
        ['coordinator', '26 mei 2026'],
        ['member', '26 May 2026'],
        ['omar', '26 mei 2026'],
      ],
    ]);
    expect(await moved({ add: [], remove: [whitMonday.day] })).toEqual([
      ...[
        ['coordinator', '25 mei 2026'],
        ['member', '25 May 2026'],
        ['omar', '25 mei 2026'],
      ],
    ]);
    // Another working day has no use here, so nothing moves and nobody hears anything.
    expect(await moved({ add: [{ day: '2026-05-20', nameNl: 'Vrij' }], remove: [] })).toEqual([]);
    const history = await m.inside((tx) => historyOfSubject<AdviceEvent>(tx, advice));
    const moves = history.flatMap((happened) => (happened.type === 'DueDateMoved' ? [happened.data] : []));
    expect(moves).toMatchObject([
      { from: '2026-05-25', to: '2026-05-26', because: 'calendar' },
      { from: '2026-05-26', to: '2026-05-25', because: 'calendar' },
    ]);
  });

  it('is no news any more when it is told after two weeks', async () => {
    const submitted = await acts.submit(undefined, { trajectory });
    expect(await told('2026-05-26T11:59:00.000Z')).toEqual([]);
    const [left] = await inTenant(ctx(NOW), (tx) =>
      tx.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE tenant_id = $1', [m.tenant.id]),
    );
    expect([left?.n, (await numberOf(submitted))?.slice(0, 4)]).toEqual([0, '2026']);
  });
});

describe('the mails of the advice right', () => {
  it('name no person in a subject, and have words in both languages', () => {
    const names = Object.values(noticeKinds).flatMap(({ name }) => [name.nl, name.en]);
    expect(names.every((name) => name.length > 5)).toBe(true);
    const always = Object.entries(noticeKinds)
      .filter(([, kind]) => !kind.mayBeRefused)
      .map(([kind]) => kind);
    expect(always).toEqual(['overdue', 'escalation', 'term_changed']);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refoldAdvice } from '@samenspel/domain/advice';
import { verifyChain } from '../shared/events/index.ts';
import { newId } from '../shared/ids/index.ts';
import { type AMunicipality, aMunicipality } from '../testing/a-municipality.ts';
import { aPlatform } from '../testing/a-platform.ts';
import { adviceActs, advised, responseTo } from '../testing/an-advice.ts';
import { done, refusedWith } from '../testing/done.ts';
import { type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { historyOfSubject } from '../testing/refold.ts';
import { acceptSuspension } from './accept-suspension.ts';
import { loadAdvice } from './advice.loaders.ts';
import { adviceForCommand } from './advice.store.ts';
import { adviceState } from './advice-state.ts';
import { answerAdvice } from './answer-advice.ts';
import { contestResponse } from './contest-response.ts';
import { correctResponse } from './correct-response.ts';
import { decideContest } from './decide-contest.ts';
import { discloseResponse } from './disclose-response.ts';
import { extendTerm } from './extend-term.ts';
import { proposeSuspension } from './propose-suspension.ts';
import { resumeClock } from './resume-clock.ts';
import { settleCommitment } from './settle-commitment.ts';
import { submitAdvice } from './submit-advice.ts';
import { withdrawAdvice } from './withdraw-advice.ts';
import { withholdPart } from './withhold-part.ts';

let db: FreshDatabase;
let m: AMunicipality;
let acts: ReturnType<typeof adviceActs>;
let platform: string;
const once = () => ({ idempotencyKey: newId() });

beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
  platform = (await aPlatform(m)).id;
  acts = adviceActs(m, platform);
  // The municipality answers within two weeks.
  await m.inside((tx) =>
    tx.execute(`INSERT INTO advice_rules (tenant_id, id, rules) VALUES ($1, $2, $3)`, [
      tx.tenantId,
      newId(),
      { answerTerm: { amount: 2, unit: 'weeks' } },
    ]),
  );
});
afterAll(() => db.close());

/** The same person on a later day. */
const later = async (who: Parameters<AMunicipality['as']>[0], now: string) => ({
  ...(await m.as(who)),
  now: new Date(now).toISOString(),
});

/** Rows are the truth, and the history refolds to them (design section 10). */
async function expectRefolded(adviceId: string) {
  const { folded, rows } = await m.inside(async (tx) => {
    const view = await adviceForCommand(tx, adviceId);
    if (!view) throw new Error('No such advice');
    return { rows: adviceState(view), folded: refoldAdvice(await historyOfSubject(tx, adviceId)) };
  });
  const inOrder = ({ clocks, withheld, ...rest }: typeof rows) => ({
    ...rest,
    clocks: [...clocks].sort((a, b) => (a.clockId < b.clockId ? -1 : 1)),
    withheld: [...withheld].sort((a, b) => (a.part < b.part ? -1 : 1)),
  });
  expect(inOrder(rows)).toEqual(folded && inOrder(folded));
}

describe('an advice', () => {
  it('starts its clock and gives its receipt at once when it is submitted (A5)', async () => {
    const advice = await acts.submit(['Een zebrapad', 'Een drempel', 'Meer licht']);
    const view = await loadAdvice(await m.as(null), advice);
    expect(view).toMatchObject({
      number: '2026-001',
      state: 'open',
      round: 1,
      version: 1,
      title: advised.title,
    });
    expect(view.versions[0]?.points.map(({ body }) => body)).toEqual([
      'Een zebrapad',
      'Een drempel',
      'Meer licht',
    ]);
    expect(view.clocks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual(
      expect.arrayContaining([
        ['answer', '2026-05-25'],
        ['handler', '2026-05-18'],
      ]),
    );
    const [event] = await m.inside((tx) =>
      tx.query(
        `SELECT seq, encode(hash, 'hex') AS hash FROM event WHERE subject_id = $1 AND kind = 'AdviceSubmitted'`,
        [advice],
      ),
    );
    expect(view.receipt).toMatchObject({ number: '2026-001', ...event });
    await expectRefolded(advice);
  });

  it('is found by its words in any inflection, but never by what is withheld (A11, S7)', async () => {
    const advice = await acts.handled(['Hang geheimzinnige lampionnen op']);
    const hits = () =>
      m.inside((tx) =>
        tx.query('SELECT lexeme FROM advice_lexeme WHERE advice_id = $1 AND lexeme = $2', [
          advice,
          'lampionn',
        ]),
      );
    expect(await hits()).toHaveLength(1);
    const withheld = {
      advice,
      part: 'points' as const,
      ground: 'safety' as const,
      explanation: 'Er hangt iets',
    };
    await done(withholdPart(await m.as('omar'), { ...once(), ...withheld }));
    expect(await hits()).toHaveLength(0);
    const [open, inside, own] = await Promise.all(
      ([null, 'wethouder', 'coordinator'] as const).map(async (who) => loadAdvice(await m.as(who), advice)),
    );
    expect(open?.versions[0]).toMatchObject({ points: [], summary: advised.summary });
    expect(open?.withheld).toMatchObject([
      { part: 'points', ground: 'safety', explanation: 'Er hangt iets' },
    ]);
    expect(inside?.versions[0]?.points).toHaveLength(1);
    expect(own?.versions[0]?.points).toHaveLength(1);
    await expectRefolded(advice);
  });

  it('is not submitted as somebody else changed the draft meanwhile, and takes no number then (A4)', async () => {
    const { draft, version } = await acts.draft(['Een zebrapad']);
    const last = () => m.inside((tx) => tx.query(`SELECT last FROM counter WHERE kind = 'advice'`));
    const before = await last();
    const stale = { ...once(), draft, version: version - 1 };
    expect(await refusedWith(submitAdvice(await m.as('coordinator'), stale))).toEqual(['EDITED_MEANWHILE']);
    const empty = await acts.draft([]);
    expect(await refusedWith(submitAdvice(await m.as('coordinator'), { ...once(), ...empty }))).toEqual([
      'POINTS_MISSING',
    ]);
    expect(await last()).toEqual(before);
    await done(submitAdvice(await m.as('coordinator'), { ...once(), draft, version }));
    expect(
      await refusedWith(submitAdvice(await m.as('coordinator'), { ...once(), draft, version })),
    ).toContain('DRAFT_NOT_OPEN');
  });

  it('is withdrawn by its own platform, and is no longer answered then (A4)', async () => {
    const advice = await acts.handled();
    await done(withdrawAdvice(await m.as('coordinator'), { ...once(), advice, reason: 'Achterhaald' }));
    const answer = { ...once(), advice, version: 1, ...responseTo(2) };
    expect(await refusedWith(answerAdvice(await m.as('omar'), answer))).toEqual(['ADVICE_WITHDRAWN']);
    expect(await loadAdvice(await m.as(null), advice)).toMatchObject({
      state: 'withdrawn',
      settled: true,
      withdrawal: { reason: 'Achterhaald' },
    });
    await expectRefolded(advice);
  });

  it('is corrected by a new version while it is open; both stay, and an answer to the old one is refused (A4)', async () => {
    const advice = await acts.handled(['Een zebrapad']);
    const correction = await acts.draft([], { corrects: advice });
    await done(submitAdvice(await m.as('coordinator'), { ...once(), ...correction }));
    const view = await loadAdvice(await m.as(null), advice);
    expect(view).toMatchObject({ version: 2, versions: [{ no: 1 }, { no: 2 }] });
    const late = { ...once(), advice, version: 1, ...responseTo(1) };
    expect(await refusedWith(answerAdvice(await m.as('omar'), late))).toEqual(['VERSION_SUPERSEDED']);
    await done(answerAdvice(await m.as('omar'), { ...late, ...once(), version: 2 }));
    await expectRefolded(advice);
  });
});

describe('the term', () => {
  it('stands still when both sides agree, and runs on from where it was (A4, A5)', async () => {
    const advice = await acts.handled();
    const reason = 'Samen op locatie kijken';
    await done(proposeSuspension(await later('omar', '2026-05-13T08:00:00Z'), { ...once(), advice, reason }));
    expect((await loadAdvice(await m.as(null), advice)).suspensionProposal).toBeNull();
    await done(acceptSuspension(await later('coordinator', '2026-05-14T08:00:00Z'), { ...once(), advice }));
    const still = await loadAdvice(await m.as(null), advice);
    expect(still.clocks.find(({ kind }) => kind === 'answer')).toMatchObject({
      state: 'suspended',
      dueOn: null,
    });
    await done(resumeClock(await later('coordinator', '2026-05-21T08:00:00Z'), { ...once(), advice }));
    const view = await loadAdvice(await m.as(null), advice);
    expect(view.clocks.find(({ kind }) => kind === 'answer')).toMatchObject({
      state: 'running',
      dueOn: '2026-06-01',
    });
    await expectRefolded(advice);
  });

  it('is extended once, before it ends, with a reason (A7)', async () => {
    const advice = await acts.handled();
    const extend = { advice, dueOn: '2026-06-30', reason: 'Het onderzoek duurt langer' };
    await done(extendTerm(await m.as('omar'), { ...once(), ...extend }));
    const again = { ...once(), ...extend, dueOn: '2026-07-30' };
    expect(await refusedWith(extendTerm(await m.as('omar'), again))).toEqual(['TERM_EXTENDED_BEFORE']);
    await expectRefolded(advice);
  });
});

describe('the whole way of one advice', () => {
  it('goes from late answer to correction, contest, next round and settlement (A6, A9, A10)', async () => {
    const advice = await acts.handled(['Een zebrapad', 'Een drempel']);
    const omar = (now: string) => later('omar', now);
    const incomplete = { ...once(), advice, version: 1, ...responseTo(1) };
    expect(await refusedWith(answerAdvice(await omar('2026-06-01T08:00:00Z'), incomplete))).toEqual([
      'POINT_UNANSWERED',
    ]);
    // Late is a fact, never a refusal.
    const sent = { ...once(), advice, version: 1, ...responseTo(2), disclose: false };
    await done(answerAdvice(await omar('2026-06-01T09:00:00Z'), sent));
    const own = await loadAdvice(await m.as('coordinator'), advice);
    expect(own).toMatchObject({ state: 'answered', settled: true });
    expect(own.responses).toMatchObject([
      { dueOn: '2026-05-25', daysLate: 7, late: true, disclosedAt: null },
    ]);
    expect(own.versions[0]?.points).toMatchObject([{ answer: { disposition: 'adopted' } }, {}]);
    expect((await loadAdvice(await m.as(null), advice)).responses).toEqual([]);

    await done(discloseResponse(await omar('2026-06-02T09:00:00Z'), { ...once(), advice }));
    expect((await loadAdvice(await m.as(null), advice)).responses).toHaveLength(1);

    const promise = { what: 'Het zebrapad aanleggen', owner: m.person.omar, dueOn: '2026-09-01', pointNo: 1 };
    const corrected = {
      ...responseTo(2),
      commitments: [promise],
      correctionReason: 'Er ontbrak een toezegging',
    };
    await done(
      correctResponse(await omar('2026-06-03T09:00:00Z'), { ...once(), advice, version: 1, ...corrected }),
    );
    expect(await loadAdvice(await m.as(null), advice)).toMatchObject({
      settled: false,
      responses: [{}, { dueOn: null }],
    });

    const points = [{ no: 2, reasons: 'Wij lezen geen reden' }];
    const contest = { ...once(), advice, points };
    await done(contestResponse(await later('coordinator', '2026-06-04T09:00:00Z'), contest));
    expect((await loadAdvice(await m.as(null), advice)).versions[0]?.points).toMatchObject([
      { contested: null },
      { contested: 'Wij lezen geen reden' },
    ]);
    const back = { ...once(), advice, verdict: 'sent_back' as const, reason: 'Punt 2 mist een reden' };
    const term = { amount: 3, unit: 'working_days' as const };
    await done(decideContest(await later('controleur', '2026-06-05T09:00:00Z'), { ...back, term }));
    const reopened = await loadAdvice(await m.as(null), advice);
    expect(reopened).toMatchObject({ state: 'open', round: 2, response: null });
    expect(reopened.clocks.find(({ kind, round }) => kind === 'answer' && round === 2)).toMatchObject({
      dueOn: '2026-06-10',
    });

    const again = { ...once(), advice, version: 1, ...responseTo(2) };
    await done(answerAdvice(await omar('2026-06-09T09:00:00Z'), again));
    const answered = await loadAdvice(await m.as(null), advice);
    expect(answered).toMatchObject({ state: 'answered', round: 2, settled: false });
    const [commitment] = answered.commitments;
    const settle = { ...once(), commitment: commitment?.id ?? '', as: 'done' as const, account: 'Ligt er' };
    await done(settleCommitment(await omar('2026-08-20T09:00:00Z'), settle));
    expect(await loadAdvice(await m.as(null), advice)).toMatchObject({
      settled: true,
      commitments: [{ state: 'done', account: 'Ligt er' }],
    });
    await expectRefolded(advice);
    expect(await m.inside(verifyChain)).toMatchObject({ faults: [] });
  });
});

describe('two at the same advice', () => {
  /** Both at once; which of them comes first is not ours to say. */
  const atOnce = async (...given: (() => Promise<string[]>)[]) =>
    (await Promise.all(given.map((act) => act()))).map(([code = 'done']) => code).sort();

  it('answer it: one answer is sent, the other is told (A6)', async () => {
    const advice = await acts.handled();
    const [one, other] = [await m.as('omar'), await m.as('omar')];
    const answer = () => ({ ...once(), advice, version: 1, ...responseTo(2) });
    expect(
      await atOnce(
        () => refusedWith(answerAdvice(one, answer())),
        () => refusedWith(answerAdvice(other, answer())),
      ),
    ).toEqual(['ADVICE_ANSWERED', 'done']);
  });

  it('answer it while the platform withdraws it: one of the two happens (A4, A6)', async () => {
    const advice = await acts.handled();
    const [omar, coordinator] = [await m.as('omar'), await m.as('coordinator')];
    const answer = { ...once(), advice, version: 1, ...responseTo(2) };
    const codes = await atOnce(
      () => refusedWith(answerAdvice(omar, answer)),
      () => refusedWith(withdrawAdvice(coordinator, { ...once(), advice, reason: '' })),
    );
    expect([
      ['ADVICE_NOT_OPEN', 'done'],
      ['ADVICE_WITHDRAWN', 'done'],
    ]).toContainEqual(codes);
    await expectRefolded(advice);
  });

  it('answer it while the platform corrects it: an answer is to the version that counts (A4)', async () => {
    const advice = await acts.handled(['Een zebrapad']);
    const correction = await acts.draft([], { corrects: advice });
    const [omar, coordinator] = [await m.as('omar'), await m.as('coordinator')];
    const answer = { ...once(), advice, version: 1, ...responseTo(1) };
    const codes = await atOnce(
      () => refusedWith(answerAdvice(omar, answer)),
      () => refusedWith(submitAdvice(coordinator, { ...once(), ...correction })),
    );
    expect([
      ['ADVICE_NOT_OPEN', 'done'],
      ['VERSION_SUPERSEDED', 'done'],
    ]).toContainEqual(codes);
    await expectRefolded(advice);
  });
});

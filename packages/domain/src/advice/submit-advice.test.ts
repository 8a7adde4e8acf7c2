// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import type { Term } from '../terms/index.ts';
import {
  adviceContent,
  anAdvice,
  eventsOf,
  on,
  submission,
  submissionFacts,
  twoWeeks,
} from '../testing/index.ts';
import {
  type AgreedFollowUp,
  answerClock,
  clockInRound,
  clockStanding,
  currentVersion,
  defaultAdviceRules,
  refoldAdvice,
  startClock,
  submitAdvice,
} from './index.ts';

const weeks = (amount: number): Term => ({ amount, unit: 'weeks' });
const agreed = (change: Partial<AgreedFollowUp> = {}): AgreedFollowUp => ({
  followUpId: 'follow-up-1',
  signer: 'council',
  ...change,
});

describe('submitting an advice (A4)', () => {
  it('keeps what the platform wrote, point by point, tidied', () => {
    const { state } = anAdvice({ summary: ' Shade \r\n', points: [{ body: ' One ' }, { body: 'Two' }] });
    expect(currentVersion(state)).toEqual({
      ...adviceContent,
      no: 1,
      summary: 'Shade',
      points: ['One', 'Two'],
      submittedAt: on(4).now,
    });
    expect(state).toMatchObject({ state: 'open', round: 1, number: { year: 2026, seq: 14 }, settled: false });
  });
  it.each([
    ['words', { backing: 'The whole street', backingFigures: [] }],
    ['figures', { backing: '', backingFigures: [{ label: 'Names', figure: -0 }] }],
    [
      'a file',
      {
        backing: ' ',
        backingFigures: [],
        files: [{ fileId: '1', name: 'names.pdf', purpose: 'backing' as const }],
      },
    ],
  ])('may show its backing in %s alone, and is never scored for it', (_, form) => {
    const { state, events } = anAdvice(form);
    expect(refoldAdvice(JSON.parse(JSON.stringify(events)))).toEqual(state);
  });
  it('says everything that lacks at once', () => {
    const nothing = { title: '', summary: '', takingPart: '', backing: '', backingFigures: [], points: [] };
    const outcome = submitAdvice({ ...submission, ...nothing }, submissionFacts, on(4));
    expect(!outcome.ok && outcome.refusals.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'TEXT_MISSING title',
      'TEXT_MISSING summary',
      'TEXT_MISSING takingPart',
      'BACKING_MISSING backing',
      'POINTS_MISSING points',
    ]);
  });
});

describe('the term of an answer (A5)', () => {
  it.each<[string, AgreedFollowUp | undefined, Term | null, string | null]>([
    ['is what was agreed, before what the tenant set', agreed({ term: weeks(6) }), weeks(2), '2026-06-15'],
    ['is the day that was agreed', agreed({ dueOn: '2026-05-30' }), weeks(2), '2026-05-30'],
    ['is what the tenant set, without an agreement', undefined, weeks(2), '2026-05-18'],
    ['is what the tenant set, when the agreement names none', agreed(), weeks(2), '2026-05-18'],
    [
      'is what the tenant set, when the agreed day has come',
      agreed({ dueOn: '2026-05-04' }),
      weeks(2),
      '2026-05-18',
    ],
    ['is none, when nobody set one', undefined, null, null],
  ])('%s', (_, followUp, answerTerm, due) => {
    const rules = { ...twoWeeks, answerTerm };
    const clock = answerClock(anAdvice({ followUpId: followUp?.followUpId }, { followUp, rules }).state);
    expect(clock).toMatchObject({ kind: 'answer', subjectId: 'advice-1', round: 1, dueOn: due });
    expect(clockStanding(clock)).toBe(due === null ? 'no_term' : 'running');
  });
  it('starts the waiting for a handler as well, with a term of its own (A8)', () => {
    const clock = clockInRound(anAdvice().state, 'handler');
    expect(clock).toMatchObject({ subjectId: 'advice-1', dueOn: '2026-05-11' });
  });
});

describe('who signs the answer (A3, A6)', () => {
  it.each([
    [
      'is the agreed one of an asked advice',
      agreed({ signerName: 'Alderman Vos' }),
      'council',
      'Alderman Vos',
    ],
    ['is the agreed one, not named', agreed(), 'council', undefined],
    ['is whom the tenant set, without an agreement', undefined, 'college', undefined],
  ])('%s', (_, followUp, signer, signerName) => {
    const { state } = anAdvice({}, { followUp });
    expect([state.signer, state.signerName]).toEqual([signer, signerName]);
  });
  it('is named by the tenant, when it set a name', () => {
    const { state } = anAdvice({}, { rules: { ...defaultAdviceRules, signerName: 'B en W' } });
    expect(state.signerName).toBe('B en W');
  });
});

describe('an asked advice (A1, A3)', () => {
  const advise = startClock(
    { clockId: 'advise-1', kind: 'advise', subjectId: 'request-1', term: weeks(4) },
    submissionFacts.calendar,
    '2026-04-20',
  );
  const adviseClock = { ...advise.data, events: [], dueOn: advise.data.due, taken: [] };
  const asked = { ...submission, requestId: 'request-1' };
  const facts = { ...submissionFacts, request: { accepted: true, adviseClock }, followUp: agreed() };

  it('ends the request and stops the clock of the platform itself', () => {
    const events = eventsOf(submitAdvice(asked, facts, on(4)));
    expect(events.slice(-2)).toMatchObject([
      { type: 'AdviceRequestAdvised', data: { requestId: 'request-1', adviceId: 'advice-1' } },
      { type: 'ClockStopped', data: { clockId: 'advise-1', on: '2026-05-04' } },
    ]);
  });
  it('rests on the agreement that was made for it', () => {
    const { state } = anAdvice({ requestId: 'request-1' }, facts);
    expect(state).toMatchObject({ requestId: 'request-1', followUpId: 'follow-up-1', signer: 'council' });
  });
});

describe('a correction (A4)', () => {
  it('is a new version; both stay, and the clock runs on', () => {
    const before = anAdvice();
    const { state } = before.corrected({ points: [{ body: 'Plant nine trees' }] });
    expect(state.versions.map(({ no, points }) => [no, points])).toEqual([
      [1, ['Plant eight trees', 'Move the bins']],
      [2, ['Plant nine trees']],
    ]);
    expect(state.clocks).toEqual(before.state.clocks);
  });
});

describe('a withdrawal (A4)', () => {
  it('stops what was waited for, needs no reason, and leaves nothing to do', () => {
    const { state } = anAdvice().asked().withdrawn(6);
    expect(state).toMatchObject({
      state: 'withdrawn',
      settled: true,
      withdrawal: { memberId: 'member-1', reason: '', withdrawnAt: on(6).now },
    });
    expect(state.suspensionProposal).toBeUndefined();
    expect(state.clocks.map(({ stoppedOn }) => stoppedOn)).toEqual(['2026-05-06', '2026-05-06']);
  });
});

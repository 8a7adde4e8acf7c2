// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { type AdviceInWords, aCommitment, anAdvice, aResponse, on } from '../../testing/index.ts';
import { answerOf, checkResponse, lastResponse } from '../index.ts';

const kinds = ({ events }: AdviceInWords, from: AdviceInWords) =>
  events.slice(from.events.length).map(({ type }) => type);

describe('answering (A6)', () => {
  it('closes the duty, stops its clocks, makes the answer public and settles what promises nothing', () => {
    const before = anAdvice();
    const { state } = before.answered();
    expect(kinds(before.answered(), before)).toEqual([
      'AdviceAnswered',
      'ClockStopped',
      'ClockStopped',
      'ResponseDisclosed',
      'AdviceSettled',
    ]);
    expect(state).toMatchObject({ state: 'answered', settled: true });
    expect(state.clocks.every(({ stoppedOn }) => stoppedOn === '2026-05-12')).toBe(true);
    expect(lastResponse(state)).toMatchObject({
      id: 'response-1',
      round: 1,
      version: 1,
      disclosedAt: on(12).now,
    });
  });
  it('can come before it is made public (A11)', () => {
    expect(lastResponse(anAdvice().answered({ disclose: false }).state)).not.toHaveProperty('disclosedAt');
  });
  it('keeps the answers in the order of the points, and to whom one was passed on', () => {
    const points = [
      { no: 2, disposition: 'passed_on' as const, reasons: 'Not ours', passedOnTo: ' The province ' },
      { no: 1, disposition: 'not_adopted' as const, reasons: 'No room', passedOnTo: 'nobody' },
    ];
    expect(lastResponse(anAdvice().answered({ points }).state)?.points).toEqual([
      { no: 1, disposition: 'not_adopted', reasons: 'No room' },
      { no: 2, disposition: 'passed_on', reasons: 'Not ours', passedOnTo: 'The province' },
    ]);
  });
  it.each<[string, AdviceInWords, number, string | undefined, number]>([
    ['on the last day is in time', anAdvice(), 18, '2026-05-18', 0],
    ['a day later is late, and accepted', anAdvice(), 19, '2026-05-18', 1],
    ['within an extended term is in time (A7)', anAdvice().extended('2026-05-25'), 25, '2026-05-25', 0],
    [
      'after a standstill of two days is in time by two days more (A5)',
      anAdvice().suspended(6).resumed(8),
      20,
      '2026-05-20',
      0,
    ],
    ['while the clock stands still is not late', anAdvice().suspended(6), 30, undefined, 0],
  ])('%s', (_, advice, day, dueOn, daysLate) => {
    const { state, events } = advice.answered({}, day);
    expect(answerOf(state, 1)).toMatchObject({ daysLate, ...(dueOn ? { dueOn } : {}) });
    expect(answerOf(state, 1)?.dueOn).toBe(dueOn);
    expect(events.find(({ type }) => type === 'AdviceAnswered')?.data).toMatchObject({ late: daysLate > 0 });
  });
  it('names every point without an answer, and everything else that lacks, at once', () => {
    const content = aResponse(0, { overall: '', weighing: '\u200b', signerName: ' ', signer: 'official' });
    const refusals = checkResponse(content, { points: 3, signer: 'alderman' }, '2026-05-12');
    expect(refusals.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'POINT_UNANSWERED points.1',
      'POINT_UNANSWERED points.2',
      'POINT_UNANSWERED points.3',
      'OVERALL_MISSING overall',
      'WEIGHING_MISSING weighing',
      'SIGNER_NOT_AS_AGREED signer',
      'SIGNER_NAME_MISSING signerName',
    ]);
  });
  it('names the points by their numbers, and what is promised by its place', () => {
    const content = aResponse(2, {
      points: [{ no: 2, disposition: 'passed_on', reasons: ' ' }],
      commitments: [aCommitment('a'), aCommitment('b', { pointNo: 3 })],
    });
    const refusals = checkResponse(content, { points: 2, signer: 'college' }, '2026-05-12');
    expect(refusals.map(({ at }) => at)).toEqual([
      'points.1',
      'points.2.reasons',
      'points.2.passedOnTo',
      'commitments.1.pointNo',
    ]);
  });
});

describe('a correction of a response (A6)', () => {
  const answered = anAdvice().answered({}, 21);

  it('supersedes it, and lets lateness be what it was', () => {
    const { state } = answered.responseCorrected({ overall: 'We follow some of it' }, 22);
    expect(lastResponse(state)).toMatchObject({
      supersedes: 'response-1',
      correctionReason: 'A name was wrong',
      overall: 'We follow some of it',
      round: 1,
    });
    expect(answerOf(state, 1)).toMatchObject({ id: 'response-1', daysLate: 3 });
  });
  it('starts no clock and settles nothing anew', () => {
    expect(kinds(answered.responseCorrected(), answered)).toEqual(['ResponseCorrected', 'ResponseDisclosed']);
  });
  it('can promise more, and then the advice is not settled any more (A10)', () => {
    const { state } = answered.responseCorrected({ commitments: [aCommitment('a')] });
    expect(state).toMatchObject({
      settled: false,
      commitments: [{ id: 'commitment-a', responseId: 'response-2' }],
    });
  });
  it('of a contested answer leaves the contest as it is (A9)', () => {
    const { state } = answered.contested(23).responseCorrected({}, 24);
    expect(state).toMatchObject({ state: 'contested', contests: [{ responseId: 'response-1' }] });
  });
});

describe('a commitment (A10)', () => {
  const promising = anAdvice().answered({
    commitments: [aCommitment('a', { pointNo: 2 }), aCommitment('b')],
  });

  it('has an owner, a day and a clock of its own (A8)', () => {
    expect(promising.state.commitments[0]).toMatchObject({
      pointNo: 2,
      ownerId: 'unit-1',
      dueOn: '2026-11-30',
      state: 'open',
    });
    expect(promising.state.clocks.filter(({ kind }) => kind === 'commitment')).toMatchObject([
      { subjectId: 'commitment-a', dueOn: '2026-11-30' },
      { subjectId: 'commitment-b', dueOn: '2026-11-30' },
    ]);
    expect(promising.state.settled).toBe(false);
  });
  it('with the last one done or dropped, the advice is settled', () => {
    const once = promising.settledCommitment('a');
    expect(once.state.settled).toBe(false);
    const { state } = once.settledCommitment('b', 'dropped');
    expect(state.settled).toBe(true);
    expect(state.commitments.map((each) => each.state)).toEqual(['done', 'dropped']);
    expect(state.clocks.every(({ stoppedOn }) => stoppedOn !== undefined)).toBe(true);
  });
  it('of an earlier round still counts, also when the platform withdraws in the next (A4, A9)', () => {
    const sentBack = promising.contested().sentBack();
    const withdrawn = sentBack.withdrawn(16);
    expect(withdrawn.state).toMatchObject({ state: 'withdrawn', settled: false });
    expect(withdrawn.settledCommitment('a').settledCommitment('b').state.settled).toBe(true);
    expect(sentBack.settledCommitment('a').settledCommitment('b').state.settled).toBe(false);
    expect(sentBack.answered({}, 20).state.settled).toBe(false);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { aCommitment, anAdvice, codesOf, on, submissionFacts, twoWeeks } from '../../testing/index.ts';
import { answerClock, clockInRound, clockStanding, contestResponse } from '../index.ts';

const facts = { rules: twoWeeks, calendar: submissionFacts.calendar };
const answered = anAdvice().handled().answered();
const again = (state: typeof answered.state) => {
  const points = [{ no: 2, reasons: 'Still nothing about the bins' }];
  return codesOf(
    contestResponse(state, { contestId: 'contest-9', clockId: 'review-9', points }, facts, on(20)),
  );
};

describe('contesting an answer (A9)', () => {
  it('says point by point what is not substantive, and starts the clock of the review (A8)', () => {
    const { state } = answered.contested(14);
    expect(state).toMatchObject({
      state: 'contested',
      settled: false,
      contests: [{ round: 1, responseId: 'response-1', points: [{ no: 1 }] }],
    });
    expect(clockInRound(state, 'review')).toMatchObject({ subjectId: 'contest-1', dueOn: '2026-06-04' });
  });
  it('is done once in a round, also after a correction', () => {
    expect(again(answered.contested().state)).toEqual(['CONTESTED_BEFORE']);
    expect(again(answered.contested().upheld().state)).toEqual(['CONTESTED_BEFORE']);
    expect(again(answered.contested().upheld().responseCorrected().state)).toEqual(['CONTESTED_BEFORE']);
  });
  it('can be done after a correction, when it was not done before', () => {
    const { state } = answered.responseCorrected().contested();
    expect(state.contests).toMatchObject([{ responseId: 'response-2' }]);
  });
});

describe('the overseer decides (A9)', () => {
  it('that the answer stands: then it is settled again, unless something was promised', () => {
    const { state } = answered.contested().upheld();
    expect(state).toMatchObject({ state: 'answered', round: 1, settled: true });
    expect(state.contests[0]?.decision).toMatchObject({ verdict: 'stands', reason: 'So it is' });
    const promising = anAdvice().answered({ commitments: [aCommitment('a')] });
    expect(promising.contested().upheld().state.settled).toBe(false);
  });
  it('that it goes back: the next round is open, with a new term and the same handler', () => {
    const { state } = answered.contested().sentBack();
    expect(state).toMatchObject({ state: 'open', round: 2, handlerId: 'official-1', settled: false });
    expect(answerClock(state)).toMatchObject({ clockId: 'answer-2', round: 2, dueOn: '2026-05-29' });
    expect(clockInRound(state, 'handler')).toBeUndefined();
    expect(state.clocks.find(({ kind }) => kind === 'review')?.stoppedOn).toBe('2026-05-15');
  });
  it('that it goes back without a handler: then a handler is waited for again (A8)', () => {
    const { state } = anAdvice().answered().contested().sentBack();
    expect(clockInRound(state, 'handler')).toMatchObject({ clockId: 'handler-2', round: 2 });
  });
  it('and in the next round everything can be done once more', () => {
    const second = answered.contested().sentBack();
    const { state } = second
      .extended('2026-06-05', 18)
      .suspended(19)
      .resumed(20)
      .answered({}, 21)
      .contested(22);
    expect(state).toMatchObject({ state: 'contested', round: 2 });
    expect(state.contests.map(({ round, responseId }) => [round, responseId])).toEqual([
      [1, 'response-1'],
      [2, 'response-2'],
    ]);
    expect(state.clocks.filter(({ kind }) => kind === 'answer').map(clockStanding)).toEqual([
      'stopped',
      'stopped',
    ]);
  });
});

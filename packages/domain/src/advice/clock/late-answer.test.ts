// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { type AdviceInWords, anAdvice, twoWeeks } from '../../testing/index.ts';
import { lateAnswer } from '../index.ts';

const withoutTerm = () => anAdvice({}, { rules: { ...twoWeeks, answerTerm: null } });
const late = (advice: AdviceInWords, today: string) => lateAnswer(advice.state, today);

describe('an answer that is late, or came late (A5, A6)', () => {
  it.each<[string, AdviceInWords, string]>([
    ['waits on its last day', anAdvice(), '2026-05-18'],
    ['came on its last day', anAdvice().answered({}, 18), '2026-12-31'],
    ['has no term', withoutTerm(), '2027-01-01'],
    ['had no term when it was answered', withoutTerm().answered({}, 30), '2027-01-01'],
    ['stands still', anAdvice().suspended(6), '2026-12-31'],
    ['has a longer term', anAdvice().extended('2026-05-25'), '2026-05-25'],
    ['was withdrawn, however long after its term', anAdvice().withdrawn(30), '2026-12-31'],
  ])('never is of an advice that %s', (_, advice, today) => {
    expect(late(advice, today)).toBeNull();
  });

  it('is late from the day after, and every day more so, while it waits', () => {
    const waits = { dueOn: '2026-05-18', answeredOn: null, round: 1 };
    expect(late(anAdvice(), '2026-05-19')).toEqual({ ...waits, daysLate: 1 });
    expect(late(anAdvice(), '2026-06-18')).toEqual({ ...waits, daysLate: 31 });
  });

  it('stays as late as it came, whatever happens after', () => {
    const came = { dueOn: '2026-05-18', daysLate: 2, answeredOn: '2026-05-20', round: 1 };
    const answered = anAdvice().answered({}, 20);
    for (const advice of [
      answered,
      answered.responseCorrected({}, 28),
      answered.contested(21).upheld(22),
      answered.contested(21).sentBack(22),
      answered.contested(21).sentBack(22).answered({}, 29),
      answered.contested(21).sentBack(22).withdrawn(31),
    ])
      expect(late(advice, '2026-05-29')).toEqual(came);
  });

  it('is told of the last round in which it was late', () => {
    const again = anAdvice().answered({}, 20).contested(21).sentBack(22);
    const second = { dueOn: '2026-05-29', round: 2 };
    expect(late(again, '2026-05-30')).toEqual({ ...second, daysLate: 1, answeredOn: null });
    const answered = again.answered({}, 31);
    expect(late(answered, '2026-12-31')).toEqual({ ...second, daysLate: 2, answeredOn: '2026-05-31' });
  });
});

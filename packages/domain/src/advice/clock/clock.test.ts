// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { addDays, type CivilDate } from '../../kernel/index.ts';
import { readClock } from '../../terms/index.ts';
import { anAdvice, codesOf, on, submissionFacts } from '../../testing/index.ts';
import {
  adviseClockToday,
  adviseHistory,
  adviseSuspensions,
  answerClock,
  assignHandler,
  type ClockKind,
  type ClockState,
  clockOf,
  clockStanding,
  evolveAdvice,
  evolveClock,
  extendTerm,
  type InformationAwaited,
  moveAdviseDates,
  moveDueDates,
  startClock,
  stepsDue,
  stopClocks,
  suspendedSince,
} from '../index.ts';

const { calendar } = submissionFacts;
const rules = {
  reminders: [14, 3],
  escalation: [
    { afterDays: 1, to: 'handler' as const },
    { afterDays: 7, to: 'overseer' as const },
  ],
};
/** A clock that started on the first of June, and is due on the last. */
const june = (change: Partial<ClockState> = {}): ClockState => ({
  ...clockOf(
    startClock({ clockId: 'c', kind: 'answer', subjectId: 's', dueOn: '2026-06-30' }, calendar, '2026-06-01'),
  ),
  ...change,
});
const take = (clock: ClockState, today: CivilDate) => stepsDue(clock, rules, today);
const stepsOn = (clock: ClockState, today: CivilDate) => take(clock, today).map(({ step }) => step);

describe('the steps of a clock (A8)', () => {
  it.each<[string, CivilDate, string[]]>([
    ['long before the due date', '2026-06-15', []],
    ['fourteen days before it', '2026-06-16', ['reminder_1']],
    ['three days before it, when nothing was sent yet', '2026-06-27', ['reminder_1', 'reminder_2']],
    ['on the last day, which is in time', '2026-06-30', ['reminder_1', 'reminder_2']],
    ['a day after it, and no reminder any more', '2026-07-01', ['overdue', 'escalation_1']],
    ['a week after it', '2026-07-07', ['overdue', 'escalation_1', 'escalation_2']],
  ])('%s', (_, today, steps) => expect(stepsOn(june(), today)).toEqual(steps));

  it('are each taken once, on whatever days the clock is looked at', () => {
    let clock = june();
    const taken: string[] = [];
    for (let day = 0; day < 60; day += 1) {
      const today = addDays('2026-06-01', day);
      for (const { step, due } of take(clock, today)) {
        taken.push(`${step} ${today}`);
        const data = { clockId: 'c', on: today, step, due };
        clock = evolveClock(clock, { type: 'ClockStepTaken', data, texts: {} });
      }
    }
    expect(taken).toEqual([
      'reminder_1 2026-06-16',
      'reminder_2 2026-06-27',
      'overdue 2026-07-01',
      'escalation_1 2026-07-01',
      'escalation_2 2026-07-07',
    ]);
  });
  it('are not taken again when the due date moves', () => {
    const taken = ['reminder_1', 'reminder_2', 'overdue', 'escalation_1'];
    const moved = june({ taken, dueOn: '2026-07-31' });
    expect([stepsOn(moved, '2026-07-28'), stepsOn(moved, '2026-08-01')]).toEqual([[], []]);
    expect(stepsOn(moved, '2026-08-07')).toEqual(['escalation_2']);
  });
  it('are none for a clock without a term, one that stands still, or one that was stopped', () => {
    const still = evolveClock(june(), {
      type: 'ClockSuspended',
      data: { clockId: 'c', on: '2026-06-05' },
      texts: { reason: 'x' },
    });
    for (const clock of [june({ dueOn: null }), still, june({ stoppedOn: '2026-06-05' })]) {
      expect(stepsOn(clock, '2026-08-01')).toEqual([]);
    }
  });
  it('leave out a reminder that would come on the first day or before it', () => {
    const short = june({ dueOn: '2026-06-15' });
    expect(stepsOn(short, '2026-06-14')).toEqual(['reminder_2']);
  });
  it.each<[ClockKind, string]>([
    ['handler', 'lead'],
    ['answer', 'handler'],
    ['review', 'overseer'],
    ['commitment', 'owner'],
    ['information', 'handler'],
  ])('of %s first reach the %s, then whom the tenant set', (kind, first) => {
    expect(take(june({ kind }), '2026-06-16')).toEqual([
      { step: 'reminder_1', to: first, due: '2026-06-30', on: '2026-06-16' },
    ]);
    expect(take(june({ kind }), '2026-07-07').map(({ to }) => to)).toEqual([first, 'handler', 'overseer']);
  });
  it('of a platform are reminders only: its members are volunteers', () => {
    expect(take(june({ kind: 'advise' }), '2026-06-16')).toMatchObject([{ to: 'platform' }]);
    expect(take(june({ kind: 'advise' }), '2027-01-01')).toEqual([]);
  });
});

describe('a change of the calendar (A5)', () => {
  const summer = { ...calendar, freeDays: [{ date: '2026-05-18', name: { nl: 'Vrij' } }] };

  it('moves the due dates of what runs, and of nothing else', () => {
    const { clocks } = anAdvice().state;
    expect(moveDueDates(clocks, summer, 'calendar')).toEqual([
      {
        type: 'DueDateMoved',
        data: { clockId: 'answer-1', from: '2026-05-18', to: '2026-05-19', because: 'calendar' },
        texts: {},
      },
    ]);
    const stopped = anAdvice().answered().state.clocks;
    expect(
      moveDueDates([...stopped, ...anAdvice().suspended().state.clocks.slice(0, 1)], summer, 'rules'),
    ).toEqual([]);
  });
  it('is followed by the advice, and moves nothing a second time', () => {
    const [moved] = moveDueDates(anAdvice().state.clocks, summer, 'calendar');
    const state = moved && evolveAdvice(anAdvice().state, moved);
    expect(state && answerClock(state).dueOn).toBe('2026-05-19');
    expect(moveDueDates(state?.clocks ?? [], summer, 'calendar')).toEqual([]);
  });
});

describe('stopping the clock by consent (A4, A5)', () => {
  it('takes the consent of the platform; declined, the clock runs on', () => {
    const { state } = anAdvice().asked();
    expect([clockStanding(answerClock(state)), state.suspensionProposal]).toEqual([
      'running',
      'We await a survey',
    ]);
  });
  it('lets the days of standing still not count', () => {
    const still = anAdvice().suspended(6);
    expect(answerClock(still.state)).toMatchObject({ dueOn: null });
    expect(suspendedSince(answerClock(still.state))).toBe('2026-05-06');
    expect(still.state.suspensionProposal).toBeUndefined();
    expect(answerClock(still.resumed(11).state).dueOn).toBe('2026-05-25');
  });
  it('can be done again, and be extended only once (A7)', () => {
    const { state } = anAdvice().suspended(6).resumed(7).extended('2026-05-29', 8).suspended(11).resumed(12);
    expect(answerClock(state).dueOn).toBe('2026-06-01');
    const again = extendTerm(state, { dueOn: '2026-06-30', reason: 'More' }, on(13));
    expect(codesOf(again)).toEqual(['TERM_EXTENDED_BEFORE']);
  });
});

describe('a handler (A5)', () => {
  it('ends the waiting for one, and can hand over later', () => {
    const { state } = anAdvice().handled('official-1', 5).handled('official-2', 7);
    expect(state.handlerId).toBe('official-2');
    expect(state.clocks.find(({ kind }) => kind === 'handler')?.stoppedOn).toBe('2026-05-05');
    expect(assignHandler(state, { personId: 'official-1' }, on(8))).toMatchObject({
      events: [{ data: { personId: 'official-1', from: 'official-2' } }],
    });
  });
});

describe('the term of a platform itself (A2)', () => {
  const late = (dueOn: CivilDate | null, settledOn?: CivilDate): InformationAwaited => ({ dueOn, settledOn });

  it.each<[string, InformationAwaited[], [string, string?][]]>([
    ['runs while information is not due', [late('2026-06-10')], []],
    ['runs while information has no term', [late(null)], []],
    ['runs when it came in time', [late('2026-06-05', '2026-06-05')], []],
    ['runs when it came the day after, as that day counts', [late('2026-06-05', '2026-06-06')], []],
    ['stands still from the day after it was due', [late('2026-06-05')], [['2026-06-06']]],
    [
      'runs again on the day that it came',
      [late('2026-06-01', '2026-06-04')],
      [['2026-06-02', '2026-06-04']],
    ],
    [
      'stands still once for two at a time',
      [late('2026-06-03', '2026-06-08'), late('2026-06-01', '2026-06-05')],
      [['2026-06-02', '2026-06-08']],
    ],
    [
      'stands still twice for one after the other',
      [late('2026-06-06'), late('2026-06-01', '2026-06-03')],
      [['2026-06-02', '2026-06-03'], ['2026-06-07']],
    ],
  ])('%s', (_, information, still) =>
    expect(
      adviseSuspensions(information, '2026-06-10').map(({ from, until }) => (until ? [from, until] : [from])),
    ).toEqual(still),
  );
  it('is due later by the days that information was late, and has no due date while it is', () => {
    const clock = june({ kind: 'advise' });
    const due = (information: InformationAwaited[]) =>
      readClock(adviseHistory(clock, information, '2026-06-20'), calendar).dueOn;
    expect(due([])).toBe('2026-06-30');
    expect(due([late('2026-06-10', '2026-06-14')])).toBe('2026-07-03');
    expect(due([late('2026-06-10')])).toBeNull();
    expect(due([late('2026-05-01', '2026-06-04')])).toBe('2026-07-02');
  });
  it('brings its reminders by the date as it moved, and none while it stands still', () => {
    const clock = june({ kind: 'advise' });
    const reminded = (information: InformationAwaited[], today: CivilDate) =>
      stepsOn(adviseClockToday(clock, information, calendar, today), today);
    expect(reminded([], '2026-06-16')).toEqual(['reminder_1']);
    expect(reminded([late('2026-06-10', '2026-06-14')], '2026-06-18')).toEqual([]);
    expect(reminded([late('2026-06-10', '2026-06-14')], '2026-06-19')).toEqual(['reminder_1']);
    expect(reminded([late('2026-06-10')], '2026-06-29')).toEqual([]);
  });
  describe('when the calendar changes (A5)', () => {
    const free = (date: CivilDate) => ({ ...calendar, freeDays: [{ date, name: { nl: 'Vrij' } }] });
    const fourWeeks = { amount: 4, unit: 'weeks' as const };
    const clock = clockOf(
      startClock({ clockId: 'c', kind: 'advise', subjectId: 's', term: fourWeeks }, calendar, '2026-06-01'),
    );
    const asked = (dueOn: CivilDate, stoppedOn?: CivilDate): ClockState => {
      const started = { type: 'started' as const, on: '2026-06-01', term: null, dueOn };
      return june({ kind: 'information', events: [started], dueOn, ...(stoppedOn && { stoppedOn }) });
    };
    const datesOf = (information: ClockState[], date: CivilDate, today: CivilDate = '2026-06-20') =>
      moveAdviseDates(
        [{ clock, information }],
        { before: calendar, after: free(date), today },
        'calendar',
      ).map(({ data: { from, to } }) => [from, to]);

    it('follows it like any other, and not without need', () => {
      expect(datesOf([], '2026-06-29')).toEqual([['2026-06-29', '2026-06-30']]);
      expect(datesOf([], '2026-07-03')).toEqual([]);
    });
    it('moves from and to the day as people see it, with the days that information was late in it (A2)', () => {
      const late = asked('2026-06-10', '2026-06-14');
      expect(datesOf([late], '2026-07-02')).toEqual([['2026-07-02', '2026-07-03']]);
      // The last day without those days is no day that anybody sees.
      expect(datesOf([late], '2026-06-29')).toEqual([]);
      expect(moveDueDates([clock], free('2026-06-29'), 'calendar')).toEqual([]);
    });
    it('does not move while it stands still, or by what was met', () => {
      expect(datesOf([asked('2026-06-10')], '2026-06-29')).toEqual([]);
      const met = { clock: { ...clock, stoppedOn: '2026-06-15' }, information: [] };
      const change = { before: calendar, after: free('2026-06-29'), today: '2026-06-20' };
      expect(moveAdviseDates([met], change, 'calendar')).toEqual([]);
    });
    it('reckons with information that the same change makes late; what was late keeps its days', () => {
      const events = [
        { type: 'started' as const, on: '2026-06-01', term: { amount: 1, unit: 'weeks' as const } },
      ];
      // Due on Monday 8 June, or on the ninth when that is a day off.
      const information = june({ kind: 'information', events, dueOn: '2026-06-09' });
      const before = {
        ...calendar,
        freeDays: ['2026-06-08', '2026-06-29'].flatMap((day) => free(day).freeDays),
      };
      const change = { before, after: calendar, today: '2026-06-09' };
      expect(moveAdviseDates([{ clock, information: [] }], change, 'calendar')).toHaveLength(1);
      expect(moveAdviseDates([{ clock, information: [information] }], change, 'calendar')).toEqual([]);
      const came = { ...information, dueOn: '2026-06-08', stoppedOn: '2026-06-10' };
      expect(datesOf([came], '2026-06-08', '2026-06-12')).toEqual([]);
      expect(datesOf([came], '2026-06-30', '2026-06-12')).toEqual([['2026-06-30', '2026-07-01']]);
    });
  });
  it('that was met does not move any more', () => {
    const clock = june({ kind: 'advise', stoppedOn: '2026-06-15' });
    const reading = readClock(
      adviseHistory(clock, [late('2026-06-20'), late('2026-06-10')], '2026-07-20'),
      calendar,
    );
    expect(reading.state).toBe('stopped');
    expect(stopClocks([clock], '2026-07-01')).toEqual([]);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, assertNever, type Moment, type Outcome, type Refusal } from '../kernel/index.ts';
import { readClock } from '../terms/index.ts';
import {
  aCommitment,
  adviceContent,
  aResponse,
  eventsOf,
  submission,
  submissionFacts,
  twoWeeks,
} from '../testing/index.ts';
import {
  type Advice,
  type AdviceEvent,
  type AdviceHappened,
  acceptSuspension,
  adviceParts,
  answerAdvice,
  answerClock,
  assignHandler,
  clockStanding,
  contestResponse,
  correctAdvice,
  correctResponse,
  currentVersion,
  decideContest,
  declineSuspension,
  discloseResponse,
  evolveAdvice,
  extendTerm,
  historyOf,
  isOfAdvice,
  isOfClock,
  liftWithholding,
  moveDueDates,
  openCommitments,
  proposeSuspension,
  refoldAdvice,
  resumeClock,
  settleCommitment,
  stepsDue,
  submitAdvice,
  withdrawAdvice,
  withhold,
} from './index.ts';

const acts = [
  'correct',
  'withdraw',
  'assign',
  'propose',
  'accept',
  'decline',
  'resume',
  'extend',
  'answer',
  'answerPartly',
  'correctResponse',
  'disclose',
  'contest',
  'decide',
  'settle',
  'withhold',
  'lift',
  'moveCalendar',
  'takeSteps',
] as const;
/** Something that somebody could try, so many days after what was tried before; much of it is refused. */
interface Attempt {
  /** `next` is something that fits how the advice stands, so that sequences get somewhere. */
  act: (typeof acts)[number] | 'next';
  n: number;
  yes: boolean;
  days: number;
}

const { calendar } = submissionFacts;
const summer = { ...calendar, freeDays: [{ date: '2026-05-18', name: { nl: 'Vrij' } }] };

/** What fits now. */
function fitting(advice: Advice, n: number): (typeof acts)[number] {
  const still = clockStanding(answerClock(advice)) === 'suspended';
  const fit = {
    open:
      advice.suspensionProposal === undefined
        ? still
          ? (['resume', 'answer'] as const)
          : (['propose', 'answer', 'extend', 'assign'] as const)
        : (['accept', 'accept', 'decline'] as const),
    answered: ['contest', 'contest', 'settle', 'correctResponse'] as const,
    contested: ['decide', 'correctResponse', 'decide'] as const,
    withdrawn: ['settle'] as const,
  }[advice.state];
  return fit[n % fit.length] ?? 'assign';
}

function attempt(
  advice: Advice,
  { act: tried, n, yes }: Attempt,
  id: string,
  moment: Moment,
): Outcome<AdviceEvent, Refusal> {
  const act = tried === 'next' ? fitting(advice, n) : tried;
  const version = currentVersion(advice);
  const points = version.points.map((_, i) => ({ no: i + 1, reasons: yes ? 'It is too thin' : ' ' }));
  const promised = n % 3 === 0 ? [aCommitment(id, { dueOn: addDays(moment.today, n) })] : [];
  const content = aResponse(version.points.length, { commitments: promised, disclose: yes });
  const facts = { rules: twoWeeks, calendar };
  switch (act) {
    case 'correct': {
      const bodies = Array.from({ length: 1 + (n % 3) }, (_, i) => ({ body: `Point ${i}` }));
      const corrects = yes ? version.no : n;
      return correctAdvice(advice, { ...adviceContent, points: bodies, corrects }, moment);
    }
    case 'withdraw':
      return withdrawAdvice(
        advice,
        { withdrawalId: id, memberId: 'member-1', reason: yes ? 'Done' : '' },
        moment,
      );
    case 'assign':
      return assignHandler(advice, { personId: `official-${n % 3}` }, moment);
    case 'propose':
      return proposeSuspension(advice, { reason: yes ? 'We await a survey' : '' }, moment);
    case 'accept':
      return acceptSuspension(advice, moment);
    case 'decline':
      return declineSuspension(advice, moment);
    case 'resume':
      return resumeClock(advice, calendar, moment);
    case 'extend':
      return extendTerm(advice, { dueOn: addDays(moment.today, 3 * n), reason: 'A survey is late' }, moment);
    case 'answer': {
      const seen = yes ? version.no : n;
      return answerAdvice(advice, { ...content, responseId: id, version: seen }, calendar, moment);
    }
    case 'answerPartly': {
      const some = content.points.filter(({ no }) => no !== 1 + (n % version.points.length));
      return answerAdvice(
        advice,
        { ...content, points: some, responseId: id, version: version.no },
        calendar,
        moment,
      );
    }
    case 'correctResponse':
      return correctResponse(
        advice,
        { ...content, responseId: id, correctionReason: yes ? 'A name was wrong' : '' },
        calendar,
        moment,
      );
    case 'disclose':
      return discloseResponse(advice, moment);
    case 'contest':
      return contestResponse(advice, { contestId: id, clockId: `review-${id}`, points }, facts, moment);
    case 'decide': {
      const verdict = n % 4 === 0 ? ('stands' as const) : ('sent_back' as const);
      const term = yes ? { term: { amount: 1 + n, unit: 'calendar_days' as const } } : {};
      const clocks = { answerClockId: `answer-${id}`, handlerClockId: `handler-${id}` };
      const command = { decisionId: id, verdict, reason: 'So it is', ...term, ...clocks };
      return decideContest(advice, command, facts, moment);
    }
    case 'settle': {
      const commitmentId = advice.commitments[n % Math.max(1, advice.commitments.length)]?.id ?? 'none';
      const as = n % 2 ? ('done' as const) : ('dropped' as const);
      return settleCommitment(advice, { commitmentId, as, account: yes ? 'No room' : '' }, moment);
    }
    case 'withhold': {
      const part = adviceParts[n % adviceParts.length] ?? 'points';
      return withhold(advice, { part, ground: 'safety', explanation: yes ? 'Names a shelter' : '' }, moment);
    }
    case 'lift':
      return liftWithholding(advice, { part: adviceParts[n % adviceParts.length] ?? 'points' }, moment);
    case 'moveCalendar':
      return { ok: true, events: moveDueDates(advice.clocks, yes ? summer : calendar, 'calendar') };
    case 'takeSteps':
      return { ok: true, events: advice.clocks.flatMap((clock) => taken(clock, moment)) };
    default:
      return assertNever(act);
  }
}

function taken(clock: Advice['clocks'][number], { today }: Moment): AdviceEvent[] {
  return stepsDue(clock, twoWeeks, today).map(({ step, due }) => ({
    type: 'ClockStepTaken',
    data: { clockId: clock.clockId, on: today, step, due },
    texts: {},
  }));
}

const rule = (name: string, holds: boolean): string[] => (holds ? [] : [name]);

/** The rules that this advice breaks: none, whatever was tried. */
function brokenRules(advice: Advice): string[] {
  const { state, round, responses, contests, versions, clocks } = advice;
  const first = (of: number) => responses.find((one) => one.round === of && one.supersedes === undefined);
  const complete = responses.every(({ version, points }) => {
    const numbers = versions.find(({ no }) => no === version)?.points.map((_, i) => i + 1);
    return JSON.stringify(points.map(({ no }) => no)) === JSON.stringify(numbers);
  });
  const answer = first(round);
  const rounds = Array.from({ length: round }, (_, i) => i + 1);
  const over = state === 'answered' || state === 'withdrawn';
  const waiting = clocks.filter(({ kind, stoppedOn }) => kind === 'answer' && stoppedOn === undefined);
  return [
    ...rule(
      'A6: answered by a response to the version that counts',
      (state === 'answered' || state === 'contested') ===
        (answer !== undefined && answer.version === currentVersion(advice).no),
    ),
    ...rule('A6: every response answers every point of its version', complete),
    ...rule(
      'A6: open or withdrawn, the round has no response',
      state === 'answered' || state === 'contested' || answer === undefined,
    ),
    ...rule(
      'A9: a round is contested at most once',
      new Set(contests.map((one) => one.round)).size === contests.length,
    ),
    ...rule(
      'A9: an earlier round was answered, contested and sent back',
      rounds
        .slice(0, -1)
        .every(
          (no) => first(no) && contests.find((one) => one.round === no)?.decision?.verdict === 'sent_back',
        ),
    ),
    ...rule(
      'A9: contested is what nobody decided on yet',
      (state === 'contested') === contests.some(({ decision }) => !decision),
    ),
    ...rule(
      'A4: a suspension waits for consent only while the advice is open',
      state === 'open' || advice.suspensionProposal === undefined,
    ),
    ...rule(
      'A7: a term is extended at most once in a round',
      clocks.every(({ events }) => events.filter(({ type }) => type === 'extended').length <= 1),
    ),
    ...rule(
      'A8: a step is taken once',
      clocks.every((clock) => new Set(clock.taken).size === clock.taken.length),
    ),
    ...rule(
      'A8: each waiting state has a clock that runs, and no other',
      waiting.length === (state === 'open' ? 1 : 0) && waiting.every((clock) => clock.round === round),
    ),
    ...rule(
      'A8: a review is waited for while contested',
      clocks.some(({ kind, stoppedOn }) => kind === 'review' && stoppedOn === undefined) ===
        (state === 'contested'),
    ),
    ...rule(
      'A8: a handler is waited for while there is none',
      clocks.some(({ kind, stoppedOn }) => kind === 'handler' && stoppedOn === undefined) ===
        (state === 'open' && advice.handlerId === undefined),
    ),
    ...rule(
      'A10: a commitment has a clock until it is settled',
      advice.commitments.every(({ id, state: kept }) =>
        clocks.some(
          ({ subjectId, stoppedOn }) => subjectId === id && (stoppedOn === undefined) === (kept === 'open'),
        ),
      ),
    ),
    ...rule(
      'A10: settled when it is over and nothing is open',
      advice.settled === (over && openCommitments(advice).length === 0),
    ),
    ...rule(
      'A5: no clock stands still by consent but that of the answer',
      clocks.every((clock) => clock.kind === 'answer' || clockStanding(clock) !== 'suspended'),
    ),
  ];
}

/** A5: every clock's due date is what its history says, on one of the calendars that held. */
function strayDueDates({ clocks }: Advice): string[] {
  return clocks
    .filter(
      (clock) => ![calendar, summer].some((days) => readClock(historyOf(clock), days).dueOn === clock.dueOn),
    )
    .filter((clock) => clockStanding(clock) !== 'stopped')
    .map(({ clockId }) => clockId);
}

/** An event of the moment; texts of the acts themselves apart, an advice never changes but by what it says. */
const isAct = (happened: AdviceEvent): happened is AdviceHappened => !isOfClock(happened);

function play(attempts: readonly Attempt[]): { advice: Advice; history: AdviceEvent[]; refused: number } {
  let today = '2026-05-04';
  const momentOf = (): Moment => ({ now: `${today}T09:00:00.000Z`, today });
  const history: AdviceEvent[] = eventsOf(submitAdvice(submission, submissionFacts, momentOf())).filter(
    isOfAdvice,
  );
  let advice = history.reduce<Advice | undefined>(evolveAdvice, undefined) as Advice;
  let refused = 0;
  for (const [i, tried] of attempts.entries()) {
    today = addDays(today, tried.days);
    const outcome = attempt(advice, tried, `id-${i}`, momentOf());
    if (!outcome.ok) {
      refused += 1;
      continue;
    }
    for (const happened of outcome.events) {
      history.push(happened);
      advice = evolveAdvice(advice, happened);
    }
    const broken = [...brokenRules(advice), ...strayDueDates(advice)];
    if (broken.length > 0) throw new Error(`After ${JSON.stringify(tried)}: ${broken.join('; ')}`);
  }
  return { advice, history, refused };
}

const anything: fc.Arbitrary<Attempt> = fc.record({
  act: fc.oneof(
    { weight: 1, arbitrary: fc.constant<Attempt['act']>('withdraw') },
    { weight: 40, arbitrary: fc.constant<Attempt['act']>('next') },
    { weight: 40, arbitrary: fc.constantFrom(...acts.filter((act) => act !== 'withdraw')) },
  ),
  n: fc.nat({ max: 11 }),
  yes: fc.constantFrom(true, true, false),
  days: fc.constantFrom(0, 0, 1, 1, 2, 6),
});

describe('whatever people try with an advice, in whatever order', () => {
  const reached = { answered: 0, rounds: 0, extended: 0, suspended: 0, settled: 0, withdrawn: 0, late: 0 };

  it('the rules hold after every act (A4-A10), and the history refolds to the state', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 20, maxLength: 80, size: 'max' }), (attempts) => {
        const { advice, history } = play(attempts);
        expect(refoldAdvice(JSON.parse(JSON.stringify(history)))).toEqual(advice);
        const types = new Set(history.map(({ type }) => type));
        if (types.has('AdviceAnswered')) reached.answered += 1;
        if (advice.round > 2) reached.rounds += 1;
        if (types.has('ClockExtended')) reached.extended += 1;
        if (types.has('ClockResumed')) reached.suspended += 1;
        if (types.has('AdviceSettled')) reached.settled += 1;
        if (types.has('AdviceWithdrawn')) reached.withdrawn += 1;
        if (advice.responses.some(({ daysLate }) => daysLate > 0)) reached.late += 1;
      }),
      { numRuns: 400, seed: 614 },
    );
  });
  it('and the sequences came far enough to mean something', () => {
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(20);
  });
  it('an advice leaves the open state by an answer or the platform, and by nothing else (A6)', () => {
    const neither = acts.filter((act) => act !== 'answer' && act !== 'withdraw');
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            act: fc.constantFrom(...neither),
            n: fc.nat({ max: 11 }),
            yes: fc.boolean(),
            days: fc.nat({ max: 30 }),
          }),
          { minLength: 30, maxLength: 60, size: 'max' },
        ),
        (attempts) => {
          const { advice, history } = play(attempts);
          expect(advice.state).toBe('open');
          expect(history.filter(isAct).some(({ type }) => type === 'AdviceAnswered')).toBe(false);
        },
      ),
      { numRuns: 100, seed: 614 },
    );
  });
});

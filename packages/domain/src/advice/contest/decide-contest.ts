// SPDX-License-Identifier: EUPL-1.2
import {
  type CivilDate,
  type ClockId,
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import {
  type Calendar,
  checkDueDate,
  checkTerm,
  dueDateRefusalCodes,
  type Term,
  termRefusalCodes,
} from '../../terms/index.ts';
import type { Advice, Verdict } from '../advice.ts';
import type { ClockStarted } from '../clock/events.ts';
import { startClock, stopClocks } from '../clock/start-clock.ts';
import type { AdviceEvent, RoundOpened } from '../events.ts';
import { clockInRound, openCommitments } from '../lookup.ts';
import type { AdviceRules } from '../rules/advice-rules.ts';
import { checkWords, wordsRefusalCodes } from '../words.ts';

export interface DecideContest {
  decisionId: string;
  verdict: Verdict;
  reason: string;
  /** Sent back: the new term, or the new last day; one of the two. */
  term?: Term | undefined;
  dueOn?: CivilDate | undefined;
  /** Ids for the clocks that start when it is sent back. */
  answerClockId: ClockId;
  handlerClockId: ClockId;
}

export const decideContestRefusalCodes = [
  ...wordsRefusalCodes,
  ...termRefusalCodes,
  ...dueDateRefusalCodes,
  'NOT_CONTESTED',
  'REASON_MISSING',
  'TERM_MISSING',
  'TERM_OR_DATE',
] as const;
export type DecideContestRefusalCode = (typeof decideContestRefusalCodes)[number];

/**
 * A9: the overseer upholds the answer with a reason, or sends it back with a new term, which opens the next round. The handler
 * stays; without one, the waiting for a handler starts again.
 */
export function decideContest(
  advice: Advice,
  command: DecideContest,
  { rules, calendar }: { rules: Pick<AdviceRules, 'handlerTerm'>; calendar: Calendar },
  moment: Moment,
): Outcome<AdviceEvent, Refusal<DecideContestRefusalCode>> {
  const { decisionId, verdict, reason } = command;
  const contest = advice.contests.find(({ round }) => round === advice.round);
  if (!contest || advice.state !== 'contested') {
    return refused(refusal('NOT_CONTESTED', 'A9', { details: { state: advice.state } }));
  }
  const refusals: Refusal<DecideContestRefusalCode>[] = [
    ...checkWords(reason, { missing: 'REASON_MISSING', at: 'reason', max: textLimits.reason, rule: 'A9' }),
    ...(verdict === 'sent_back' ? checkNewTerm(command, moment.today) : []),
  ];
  return unlessRefused<AdviceEvent, Refusal<DecideContestRefusalCode>>(refusals, () => {
    const { now, today } = moment;
    const review = clockInRound(advice, 'review');
    const settled = openCommitments(advice).length === 0;
    return [
      event(
        'ContestDecided',
        { decisionId, contestId: contest.id, verdict, decidedAt: now },
        { reason: tidyText(reason) },
      ),
      ...stopClocks(review ? [review] : [], today),
      ...(verdict === 'sent_back' ? nextRound(advice, command, rules.handlerTerm, calendar, moment) : []),
      ...(verdict === 'stands' && settled ? [event('AdviceSettled', { at: now }, {})] : []),
    ];
  });
}

function nextRound(
  advice: Advice,
  { answerClockId, handlerClockId, term, dueOn }: DecideContest,
  handlerTerm: Term | null,
  calendar: Calendar,
  { now, today }: Moment,
): (RoundOpened | ClockStarted)[] {
  const of = { subjectId: advice.id, round: advice.round + 1 };
  const handler = { clockId: handlerClockId, kind: 'handler' as const, ...of, term: handlerTerm };
  return [
    event('RoundOpened', { round: of.round, openedAt: now }, {}),
    startClock({ clockId: answerClockId, kind: 'answer', ...of, term, dueOn }, calendar, today),
    ...(advice.handlerId === undefined ? [startClock(handler, calendar, today)] : []),
  ];
}

function checkNewTerm({ term, dueOn }: DecideContest, today: CivilDate): Refusal<DecideContestRefusalCode>[] {
  if (term && dueOn !== undefined) return [refusal('TERM_OR_DATE', 'A9', { at: 'term' })];
  if (term) return checkTerm(term);
  if (dueOn === undefined) return [refusal('TERM_MISSING', 'A9', { at: 'term' })];
  return checkDueDate(dueOn, { after: today, at: 'dueOn', rule: 'A9' });
}

// SPDX-License-Identifier: EUPL-1.2
import {
  type Advice,
  type AdviceContent,
  type AdviceEvent,
  type AdviceRules,
  acceptSuspension,
  answerAdvice,
  assignHandler,
  calendarOf,
  contestResponse,
  correctAdvice,
  correctResponse,
  currentVersion,
  decideContest,
  defaultAdviceRules,
  evolveAdvice,
  extendTerm,
  isOfAdvice,
  type NewCommitment,
  proposeSuspension,
  type ResponseContent,
  resumeClock,
  type SubmissionFacts,
  type SubmitAdvice,
  settleCommitment,
  submitAdvice,
  withdrawAdvice,
} from '../advice/index.ts';
import type { Moment, Outcome, Refusal } from '../kernel/index.ts';
import { at } from './a-trajectory.ts';
import { eventsOf } from './outcomes.ts';

/** A day in May 2026, as decisions take it: the fourth is a Monday. */
export function on(day: number): Moment {
  const now = at(day);
  return { now, today: now.slice(0, 10) };
}

/** A tenant that answers in two weeks; the rest as every tenant starts. */
export const twoWeeks: AdviceRules = { ...defaultAdviceRules, answerTerm: { amount: 2, unit: 'weeks' } };
const calendar = calendarOf(twoWeeks, []);

/** What a platform could submit, in two points. */
export const adviceContent: AdviceContent = {
  title: 'Trees on the square',
  summary: 'More shade, fewer stones',
  takingPart: 'Twelve neighbours, on two evenings',
  backing: 'Most people in the street',
  backingFigures: [{ label: 'Signatures', figure: 83 }],
  files: [],
  points: [{ body: 'Plant eight trees' }, { body: 'Move the bins' }],
};

/** How it could be submitted. */
export const submission: SubmitAdvice = {
  ...adviceContent,
  adviceId: 'advice-1',
  number: { year: 2026, seq: 14 },
  wijkplatformId: 'platform-1',
  answerClockId: 'answer-1',
  handlerClockId: 'handler-1',
};

/** On what its submission is decided. */
export const submissionFacts: SubmissionFacts = { rules: twoWeeks, calendar };

/** A response to so many points that promises nothing. */
export function aResponse(points = 2, change: Partial<ResponseContent> = {}): ResponseContent {
  return {
    overall: 'We follow most of it',
    weighing: 'Eighty-three signatures weigh heavily in one street',
    signer: 'college',
    signerName: 'The college',
    points: Array.from({ length: points }, (_, i) => ({
      no: i + 1,
      disposition: 'adopted' as const,
      reasons: 'It fits the plan',
    })),
    commitments: [],
    files: [],
    disclose: true,
    ...change,
  };
}

/** A promise, with the clock that goes with it. */
export function aCommitment(id: string, change: Partial<NewCommitment> = {}): NewCommitment {
  const commitmentId = `commitment-${id}`;
  return {
    commitmentId,
    clockId: `clock-of-${commitmentId}`,
    what: 'Plant the first tree',
    ownerId: 'unit-1',
    dueOn: '2026-11-30',
    ...change,
  };
}

/**
 * An advice in words: `anAdvice().handled().answered().contested().sentBack()`. Every word is an act that is accepted, on a day
 * in May 2026. Ids can be read: response-1 is the answer of the first round, answer-2 its clock in the second.
 */
export class AdviceInWords {
  readonly events: readonly AdviceEvent[];
  readonly state: Advice;

  constructor(events: readonly AdviceEvent[]) {
    const state = events.reduce<Advice | undefined>(evolveAdvice, undefined);
    if (!state) throw new Error('An advice without a submission');
    this.events = events;
    this.state = state;
  }

  /** After an act that is accepted. */
  after(outcome: Outcome<AdviceEvent, Refusal>): AdviceInWords {
    return new AdviceInWords([...this.events, ...eventsOf(outcome)]);
  }

  corrected(change: Partial<AdviceContent> = {}, day = 5): AdviceInWords {
    const corrects = currentVersion(this.state).no;
    return this.after(correctAdvice(this.state, { ...adviceContent, ...change, corrects }, on(day)));
  }

  withdrawn(day = 6): AdviceInWords {
    const command = { withdrawalId: 'withdrawal-1', memberId: 'member-1' };
    return this.after(withdrawAdvice(this.state, command, on(day)));
  }

  handled(personId = 'official-1', day = 5): AdviceInWords {
    return this.after(assignHandler(this.state, { personId }, on(day)));
  }

  /** The municipality asks the platform to stop the clock. */
  asked(day = 6): AdviceInWords {
    return this.after(proposeSuspension(this.state, { reason: 'We await a survey' }, on(day)));
  }

  suspended(day = 6): AdviceInWords {
    const asked = this.state.suspensionProposal === undefined ? this.asked(day) : this;
    return asked.after(acceptSuspension(asked.state, on(day)));
  }

  resumed(day = 8): AdviceInWords {
    return this.after(resumeClock(this.state, calendar, on(day)));
  }

  extended(dueOn = '2026-06-01', day = 6): AdviceInWords {
    return this.after(extendTerm(this.state, { dueOn, reason: 'A survey is late' }, on(day)));
  }

  answered(change: Partial<ResponseContent> = {}, day = 12): AdviceInWords {
    const { no: version, points } = currentVersion(this.state);
    const content = aResponse(points.length, { signer: this.state.signer, ...change });
    const responseId = `response-${this.state.responses.length + 1}`;
    return this.after(answerAdvice(this.state, { ...content, responseId, version }, calendar, on(day)));
  }

  responseCorrected(change: Partial<ResponseContent> = {}, day = 13): AdviceInWords {
    const content = aResponse(currentVersion(this.state).points.length, change);
    const responseId = `response-${this.state.responses.length + 1}`;
    const command = { ...content, responseId, correctionReason: 'A name was wrong' };
    return this.after(correctResponse(this.state, command, calendar, on(day)));
  }

  contested(day = 14): AdviceInWords {
    const n = this.state.contests.length + 1;
    const points = [{ no: 1, reasons: 'It does not say why eight is too many' }];
    const command = { contestId: `contest-${n}`, clockId: `review-${n}`, points };
    return this.after(contestResponse(this.state, command, { rules: twoWeeks, calendar }, on(day)));
  }

  upheld(day = 15): AdviceInWords {
    return this.after(
      decideContest(this.state, decision('stands', 0), { rules: twoWeeks, calendar }, on(day)),
    );
  }

  sentBack(day = 15): AdviceInWords {
    const command = { ...decision('sent_back', this.state.round + 1), dueOn: '2026-05-29' };
    return this.after(decideContest(this.state, command, { rules: twoWeeks, calendar }, on(day)));
  }

  settledCommitment(id: string, as: 'done' | 'dropped' = 'done', day = 20): AdviceInWords {
    const command = { commitmentId: `commitment-${id}`, as, account: 'No room after all' };
    return this.after(settleCommitment(this.state, command, on(day)));
  }
}

function decision(verdict: 'stands' | 'sent_back', round: number) {
  const clocks = { answerClockId: `answer-${round}`, handlerClockId: `handler-${round}` };
  return { decisionId: `decision-${round}`, verdict, reason: 'So it is', ...clocks };
}

/** An advice that was submitted on the fourth, and is due on the eighteenth unless something else was agreed. */
export function anAdvice(
  change: Partial<SubmitAdvice> = {},
  facts: Partial<SubmissionFacts> = {},
  day = 4,
): AdviceInWords {
  const outcome = submitAdvice({ ...submission, ...change }, { ...submissionFacts, ...facts }, on(day));
  return new AdviceInWords(eventsOf(outcome).filter(isOfAdvice));
}

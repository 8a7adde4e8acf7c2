// SPDX-License-Identifier: EUPL-1.2
export {
  type Advice,
  type AdviceFile,
  type AdvicePart,
  type AdviceState,
  type AdviceVersion,
  adviceParts,
  type BackingFigure,
  type Commitment,
  type Contest,
  type Disposition,
  dispositions,
  type PointAnswer,
  type Response,
  type ResponseFile,
  type Verdict,
  verdicts,
  type Withdrawal,
  type Withholding,
  type WithholdingGround,
  withholdingGrounds,
} from './advice.ts';
export { type AdviceContent, maxFigures, maxPoints } from './check-content.ts';
export { maxFiles } from './check-files.ts';
export {
  type ClockKind,
  type ClockState,
  clockKinds,
  clockStanding,
  historyOf,
  suspendedSince,
  wasExtended,
} from './clock/clock.ts';
export type * from './clock/events.ts';
export { clockEventTypes, isOfClock } from './clock/events.ts';
export { clockOf, evolveClock, evolveClocks } from './clock/evolve-clock.ts';
export { moveDueDates } from './clock/move-due-dates.ts';
export { type StartClock, startClock, stopClocks } from './clock/start-clock.ts';
export type * from './events.ts';
export { evolveAdvice, refoldAdvice } from './evolve-advice.ts';
export * from './follow-up/index.ts';
export {
  answerClock,
  answerOf,
  clockInRound,
  currentVersion,
  lastResponse,
  openCommitments,
} from './lookup.ts';
export * from './request/index.ts';
export type { AdviceRequestAdvised } from './request-advised.ts';
export {
  type AnswerAdvice,
  type AnswerAdviceRefusalCode,
  answerAdvice,
  answerAdviceRefusalCodes,
} from './response/answer-advice.ts';
export {
  type AnsweredAdvice,
  checkResponse,
  maxCommitments,
  type NewCommitment,
  type ResponseContent,
  type ResponseRefusalCode,
  responseRefusalCodes,
} from './response/check-response.ts';
export {
  type AdviceRules,
  calendarOf,
  defaultAdviceRules,
  type EscalatesTo,
  type EscalationStep,
  escalatesToValues,
} from './rules/advice-rules.ts';
export { type Signer, signers } from './signer.ts';
export {
  type AgreedFollowUp,
  type SubmissionFacts,
  type SubmitAdvice,
  type SubmitAdviceRefusalCode,
  submitAdvice,
  submitAdviceRefusalCodes,
} from './submit-advice.ts';

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
export { type AssignHandlerRefusalCode, assignHandler, assignHandlerRefusalCodes } from './assign-handler.ts';
export { type AdviceContent, checkContent, maxFigures, maxPoints } from './check-content.ts';
export { checkFiles, fileRefusalCodes, maxFiles } from './check-files.ts';
export {
  adviseClockToday,
  adviseHistory,
  adviseSuspensions,
  type InformationAwaited,
  type Standstill,
} from './clock/advise-standstills.ts';
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
export { type AnswerTerms, type LateAnswer, lateAnswer } from './clock/late-answer.ts';
export { type AdviseClock, moveAdviseDates, moveDueDates } from './clock/move-due-dates.ts';
export { type StartClock, startClock, stopClocks } from './clock/start-clock.ts';
export { type StepDue, type StepReaches, stepsDue } from './clock/steps-due.ts';
export {
  type ContestResponse,
  type ContestResponseRefusalCode,
  contestResponse,
  contestResponseRefusalCodes,
} from './contest/contest-response.ts';
export {
  type DecideContest,
  type DecideContestRefusalCode,
  decideContest,
  decideContestRefusalCodes,
} from './contest/decide-contest.ts';
export {
  type CorrectAdvice,
  type CorrectAdviceRefusalCode,
  correctAdvice,
  correctAdviceRefusalCodes,
} from './correct-advice.ts';
export type * from './events.ts';
export { evolveAdvice, refoldAdvice } from './evolve-advice.ts';
export {
  type ExtendTerm,
  type ExtendTermRefusalCode,
  extendTerm,
  extendTermRefusalCodes,
} from './extend-term.ts';
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
  type CorrectResponse,
  type CorrectResponseRefusalCode,
  correctResponse,
  correctResponseRefusalCodes,
} from './response/correct-response.ts';
export {
  type DiscloseResponseRefusalCode,
  discloseResponse,
  discloseResponseRefusalCodes,
} from './response/disclose-response.ts';
export {
  type AdviceRules,
  calendarOf,
  defaultAdviceRules,
  type EscalatesTo,
  type EscalationStep,
  escalatesToValues,
} from './rules/advice-rules.ts';
export { type AdviceSettings, defaultAdviceSettings, evolveAdviceSettings } from './rules/advice-settings.ts';
export {
  type ChangeAdviceRules,
  type ChangeAdviceRulesRefusalCode,
  changeAdviceRules,
  changeAdviceRulesRefusalCodes,
} from './rules/change-advice-rules.ts';
export {
  type ChangeCalendar,
  type ChangeCalendarRefusalCode,
  changeCalendar,
  changeCalendarRefusalCodes,
} from './rules/change-calendar.ts';
export {
  type ChangeWidgetSites,
  type ChangeWidgetSitesRefusalCode,
  changeWidgetSites,
  changeWidgetSitesRefusalCodes,
  maxWidgetSites,
} from './rules/change-widget-sites.ts';
export {
  type AdviceRulesRefusalCode,
  adviceRulesRefusalCodes,
  checkAdviceRules,
  maxSteps,
} from './rules/check-advice-rules.ts';
export type * from './rules/events.ts';
export {
  type SettleCommitment,
  type SettleCommitmentRefusalCode,
  settleCommitment,
  settleCommitmentRefusalCodes,
} from './settle-commitment.ts';
export { type Signer, signers } from './signer.ts';
export {
  type AgreedFollowUp,
  isOfAdvice,
  type SubmissionFacts,
  type SubmitAdvice,
  type SubmitAdviceRefusalCode,
  submitAdvice,
  submitAdviceRefusalCodes,
} from './submit-advice.ts';
export {
  type AcceptSuspensionRefusalCode,
  acceptSuspension,
  acceptSuspensionRefusalCodes,
  type DeclineSuspensionRefusalCode,
  declineSuspension,
  declineSuspensionRefusalCodes,
  type ProposeSuspensionRefusalCode,
  proposeSuspension,
  proposeSuspensionRefusalCodes,
  type ResumeClockRefusalCode,
  resumeClock,
  resumeClockRefusalCodes,
} from './suspension.ts';
export {
  type WithdrawAdvice,
  type WithdrawAdviceRefusalCode,
  withdrawAdvice,
  withdrawAdviceRefusalCodes,
} from './withdraw-advice.ts';
export {
  type LiftWithholdingRefusalCode,
  liftWithholding,
  liftWithholdingRefusalCodes,
  type Withhold,
  type WithholdRefusalCode,
  withhold,
  withholdRefusalCodes,
} from './withhold.ts';

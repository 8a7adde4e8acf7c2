// SPDX-License-Identifier: EUPL-1.2
export { assertNever } from './assert-never.ts';
export { type CaseNumber, readCaseNumber, writeCaseNumber } from './case-number.ts';
export { type CivilDate, civilDate, daysInMonth, isCivilDate } from './civil-date.ts';
export { addDays, dateOfDay, dayNumber, daysBetween, type Weekday, weekdayOfDay } from './civil-days.ts';
export { type DomainEvent, event, textOf, withoutUndefined } from './event.ts';
export type {
  AdviceId,
  AdviceRequestId,
  ChoiceId,
  ClockId,
  CommitmentId,
  CompassVersionId,
  ContestId,
  DistrictId,
  ExplorationId,
  FileId,
  FollowUpId,
  Id,
  InformationRequestId,
  IssueId,
  MemberId,
  NeighbourhoodId,
  ParticipantId,
  PartyId,
  PersonId,
  PhaseId,
  PhaseIssueId,
  ReadingId,
  ResponseId,
  RoleGrantId,
  StatutoryStepId,
  TrajectoryId,
  UnitId,
  WijkplatformId,
} from './id.ts';
export { type Instant, isInstant, type Moment } from './instant.ts';
export { textLimits } from './limits.ts';
export { type LocalText, textIn } from './local-text.ts';
export { accepted, type Outcome, refused, unlessRefused } from './outcome.ts';
export { type Refusal, type RefusalDetails, refusal } from './refusal.ts';
export { checkText, isBlank, type TextRefusalCode, textRefusalCodes, tidyText } from './text.ts';

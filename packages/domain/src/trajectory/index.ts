// SPDX-License-Identifier: EUPL-1.2
export { type Ask, type AskCode, askCodes, asksOf, type OpenAdviceOnPhase } from './asks-of.ts';
export {
  type ChangePhase,
  type ChangePhaseRefusalCode,
  changePhase,
  changePhaseRefusalCodes,
} from './change-phase.ts';
export type { Description } from './checks.ts';
export {
  type ChooseForm,
  type ChooseFormRefusalCode,
  chooseForm,
  chooseFormRefusalCodes,
} from './choose-form.ts';
export { type ClosePhaseRefusalCode, closePhase, closePhaseRefusalCodes } from './close-phase.ts';
export {
  type CloseTrajectoryRefusalCode,
  closeTrajectory,
  closeTrajectoryRefusalCodes,
} from './close-trajectory.ts';
export {
  type DescribeTrajectory,
  type DescribeTrajectoryRefusalCode,
  describeTrajectory,
  describeTrajectoryRefusalCodes,
} from './describe-trajectory.ts';
export { type EndRole, type EndRoleRefusalCode, endRole, endRoleRefusalCodes } from './end-role.ts';
export type * from './events.ts';
export { type EventOnTrajectory, evolveTrajectory, refoldTrajectory } from './evolve-trajectory.ts';
export {
  type CompleteExplorationRefusalCode,
  completeExploration,
  completeExplorationRefusalCodes,
} from './exploration/complete-exploration.ts';
export type * from './exploration/events.ts';
export { evolveExploration, refoldExploration } from './exploration/evolve-exploration.ts';
export {
  type Exploration,
  type ExplorationContent,
  type ExplorationField,
  type ExplorationGroup,
  emptyContent,
  explorationFields,
} from './exploration/exploration.ts';
export {
  maxGroups,
  type SaveExploration,
  type SaveExplorationRefusalCode,
  saveExploration,
  saveExplorationRefusalCodes,
} from './exploration/save-exploration.ts';
export {
  type StartExplorationRefusalCode,
  startExploration,
  startExplorationRefusalCodes,
} from './exploration/start-exploration.ts';
export {
  type FulfilObligation,
  type FulfilObligationRefusalCode,
  fulfilObligation,
  fulfilObligationRefusalCodes,
} from './fulfil-obligation.ts';
export { type GiveRole, type GiveRoleRefusalCode, giveRole, giveRoleRefusalCodes } from './give-role.ts';
export {
  type HandOverLead,
  type HandOverLeadRefusalCode,
  handOverLead,
  handOverLeadRefusalCodes,
} from './hand-over-lead.ts';
export {
  findIssue,
  findPhase,
  findPhaseIssue,
  isExplored,
  issuesIn,
  latestCompletedReading,
  openReading,
  phaseOf,
} from './lookup.ts';
export { missingSides, type OpenObligation, openObligations, owningSides } from './obligations.ts';
export type { OpenAdvice } from './open-advice.ts';
export { type PhasePlan, type PlanPhaseRefusalCode, planPhase, planPhaseRefusalCodes } from './plan-phase.ts';
export {
  type PutIssueInPhase,
  type PutIssueInPhaseRefusalCode,
  putIssueInPhase,
  putIssueInPhaseRefusalCodes,
} from './put-issue-in-phase.ts';
export {
  type RaiseIssue,
  type RaiseIssueRefusalCode,
  raiseIssue,
  raiseIssueRefusalCodes,
} from './raise-issue.ts';
export { readingPlace } from './reading-place.ts';
export {
  type RecordOwnership,
  type RecordOwnershipRefusalCode,
  recordOwnership,
  recordOwnershipRefusalCodes,
} from './record-ownership.ts';
export {
  type RecordStatutoryStep,
  type RecordStatutoryStepRefusalCode,
  recordStatutoryStep,
  recordStatutoryStepRefusalCodes,
} from './record-statutory-step.ts';
export {
  type RewordIssue,
  type RewordIssueRefusalCode,
  rewordIssue,
  rewordIssueRefusalCodes,
} from './reword-issue.ts';
export { type StartPhaseRefusalCode, startPhase, startPhaseRefusalCodes } from './start-phase.ts';
export {
  type StartTrajectory,
  type StartTrajectoryRefusalCode,
  startTrajectory,
  startTrajectoryRefusalCodes,
} from './start-trajectory.ts';
export {
  type Choice,
  type ExplorationInBrief,
  type Issue,
  type ObligationMet,
  type Owner,
  type OwnershipHeld,
  type Phase,
  type PhaseIssue,
  type ReadingInBrief,
  type RoleHeld,
  type StartedAs,
  type StatutoryKind,
  type StatutoryStep,
  startedAsValues,
  statutoryKinds,
  type Trajectory,
} from './trajectory.ts';

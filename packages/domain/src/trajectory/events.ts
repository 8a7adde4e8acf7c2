// SPDX-License-Identifier: EUPL-1.2
import type { ObligationProof, Ownership } from '../compass/index.ts';
import type {
  ChoiceId,
  CivilDate,
  CompassVersionId,
  DomainEvent,
  ExplorationId,
  Instant,
  IssueId,
  PartyId,
  PersonId,
  PhaseId,
  PhaseIssueId,
  ReadingId,
  RoleGrantId,
  StatutoryStepId,
  TrajectoryId,
  UnitId,
} from '../kernel/index.ts';
import type { Area } from '../tenant/index.ts';
import type { Owner, StartedAs, StatutoryKind } from './trajectory.ts';

type NoTexts = Record<never, string>;
interface Described {
  policyField: string;
  area: Area;
  unitId: UnitId;
}
interface Dated {
  startsOn?: CivilDate | undefined;
  endsOn?: CivilDate | undefined;
}

export type TrajectoryStarted = DomainEvent<
  'TrajectoryStarted',
  Described & {
    trajectoryId: TrajectoryId;
    year: number;
    seq: number;
    startedAs: StartedAs;
    leadId: PersonId;
    startedAt: Instant;
  },
  { title: string; subject: string }
>;
export type TrajectoryDescribed = DomainEvent<
  'TrajectoryDescribed',
  Described & { revision: number },
  { title: string; subject: string }
>;
export type TrajectoryClosed = DomainEvent<'TrajectoryClosed', { closedAt: Instant }, NoTexts>;
export type LeadHandedOver = DomainEvent<
  'LeadHandedOver',
  { from: PersonId; to: PersonId; at: Instant },
  { reason: string } | NoTexts
>;
export type RoleGiven = DomainEvent<
  'RoleGiven',
  { roleGrantId: RoleGrantId; partyId: PartyId; role: string; since: CivilDate },
  NoTexts
>;
export type RoleEnded = DomainEvent<'RoleEnded', { roleGrantId: RoleGrantId; until: CivilDate }, NoTexts>;

export type PhasePlanned = DomainEvent<
  'PhasePlanned',
  Dated & { phaseId: PhaseId; ordinal: number },
  { title: string; goal: string }
>;
export type PhaseChanged = DomainEvent<
  'PhaseChanged',
  Dated & { phaseId: PhaseId; revision: number },
  { title: string; goal: string }
>;
export type PhaseStarted = DomainEvent<'PhaseStarted', { phaseId: PhaseId; startedAt: Instant }, NoTexts>;
export type PhaseClosed = DomainEvent<'PhaseClosed', { phaseId: PhaseId; closedAt: Instant }, NoTexts>;
export type StatutoryStepRecorded = DomainEvent<
  'StatutoryStepRecorded',
  {
    phaseId: PhaseId;
    stepId: StatutoryStepId;
    kind: StatutoryKind;
    startsOn: CivilDate;
    endsOn?: CivilDate | undefined;
  },
  { name: string }
>;

export type IssueRaised = DomainEvent<
  'IssueRaised',
  { issueId: IssueId; ordinal: number },
  { question: string }
>;
export type IssuePutInPhase = DomainEvent<
  'IssuePutInPhase',
  { phaseIssueId: PhaseIssueId; issueId: IssueId; phaseId: PhaseId },
  NoTexts
>;
export type IssueReworded = DomainEvent<
  'IssueReworded',
  /** By an exploration that formulated it (C6), or by hand. */
  { issueId: IssueId; revision: number; explorationId?: ExplorationId | undefined },
  { question: string }
>;

export type FormChosen = DomainEvent<
  'FormChosen',
  {
    choiceId: ChoiceId;
    phaseIssueId: PhaseIssueId;
    readingId: ReadingId;
    compassVersionId: CompassVersionId;
    outcome: string;
    form: string;
    supportingForms: string[];
    departs: boolean;
    obliges: { code: string; proof: ObligationProof }[];
    chosenAt: Instant;
  },
  | { municipalityRole: string; residentsRole: string }
  | { municipalityRole: string; residentsRole: string; reason: string }
>;
export type OwnershipRecorded = DomainEvent<
  'OwnershipRecorded',
  { phaseIssueId: PhaseIssueId; ownership: Ownership; owners: Owner[]; since: Instant },
  { reason: string } | NoTexts
>;
export type ObligationFulfilled = DomainEvent<
  'ObligationFulfilled',
  {
    phaseIssueId: PhaseIssueId;
    code: string;
    at: Instant;
    acceptedBy?: { municipality: PartyId; residents: PartyId } | undefined;
  },
  { account: string }
>;

/** What happens to a trajectory by its own acts; it also follows those of its explorations and readings. */
export type TrajectoryEvent =
  | TrajectoryStarted
  | TrajectoryDescribed
  | TrajectoryClosed
  | LeadHandedOver
  | RoleGiven
  | RoleEnded
  | PhasePlanned
  | PhaseChanged
  | PhaseStarted
  | PhaseClosed
  | StatutoryStepRecorded
  | IssueRaised
  | IssuePutInPhase
  | IssueReworded
  | FormChosen
  | OwnershipRecorded
  | ObligationFulfilled;

// SPDX-License-Identifier: EUPL-1.2
import type { ObligationProof, Ownership, Side } from '../compass/index.ts';
import type {
  CaseNumber,
  ChoiceId,
  CivilDate,
  CompassVersionId,
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

/** Who began it: the municipality, residents with an initiative, or residents who challenge it (T5). */
export const startedAsValues = ['municipality', 'residents', 'right_to_challenge'] as const;
export type StartedAs = (typeof startedAsValues)[number];

/** Legal steps that are recorded beside the compass and do not replace it (T6). */
export const statutoryKinds = ['inspraak', 'omgevingswet', 'other'] as const;
export type StatutoryKind = (typeof statutoryKinds)[number];

/** A case (samenwerkingstraject): one subject on which municipality and residents work together (T1). */
export interface Trajectory {
  id: TrajectoryId;
  /** Shown and in addresses: 2026-004. */
  number: CaseNumber;
  title: string;
  subject: string;
  startedAs: StartedAs;
  policyField: string;
  area: Area;
  unitId: UnitId;
  /** The one accountable lead: there always is one (T1). */
  leadId: PersonId;
  roles: RoleHeld[];
  phases: Phase[];
  issues: Issue[];
  phaseIssues: PhaseIssue[];
  status: 'running' | 'closed';
  startedAt: Instant;
  /** Since when the present lead is accountable. */
  leadSince: Instant;
  closedAt?: Instant | undefined;
  /** Of the description (title, subject, field, area, unit): for two people who edit it at once. */
  revision: number;
  /** Counts its events. */
  version: number;
}

/** A role that a party holds or held on the trajectory (T2). */
export interface RoleHeld {
  id: RoleGrantId;
  partyId: PartyId;
  role: string;
  since: CivilDate;
  until?: CivilDate | undefined;
}

interface PhaseCore {
  id: PhaseId;
  ordinal: number;
  title: string;
  goal: string;
  startsOn?: CivilDate | undefined;
  endsOn?: CivilDate | undefined;
  statutorySteps: StatutoryStep[];
  revision: number;
}
/** A phase (fase): the compass is read anew in each (C5); phases may be planned ahead and overlap (T4). */
export type Phase =
  | (PhaseCore & { status: 'planned' })
  | (PhaseCore & { status: 'running'; startedAt: Instant })
  | (PhaseCore & { status: 'closed'; startedAt: Instant; closedAt: Instant });

/** A legal consultation or duty with its dates (T6). */
export interface StatutoryStep {
  id: StatutoryStepId;
  kind: StatutoryKind;
  name: string;
  startsOn: CivilDate;
  endsOn?: CivilDate | undefined;
}

/** A question of the trajectory (vraag, kwestie). */
export interface Issue {
  id: IssueId;
  ordinal: number;
  question: string;
  revision: number;
}

/** An issue in a phase: it has its own reading, form and owner there (C5, T4). */
export interface PhaseIssue {
  id: PhaseIssueId;
  phaseId: PhaseId;
  issueId: IssueId;
  explorations: ExplorationInBrief[];
  readings: ReadingInBrief[];
  /** The choice that holds now; the last of `choices`. */
  choice?: Choice | undefined;
  choices: Choice[];
  /** The ownership that holds now; the last of `ownerships`. */
  ownership?: OwnershipHeld | undefined;
  ownerships: OwnershipHeld[];
  /** Obligations that were met, the last account of each (C7). */
  obligations: ObligationMet[];
}

export interface ExplorationInBrief {
  id: ExplorationId;
  ordinal: number;
  status: 'draft' | 'completed';
  startedAt: Instant;
  completedAt?: Instant | undefined;
}

export interface ReadingInBrief {
  id: ReadingId;
  ordinal: number;
  status: 'open' | 'completed' | 'abandoned';
  compassVersionId: CompassVersionId;
  startedAt: Instant;
  /** Present exactly when it was completed. */
  outcome?: string | undefined;
  completedAt?: Instant | undefined;
}

/** The form that the municipality chose, with the roles of both sides (C4). */
export interface Choice {
  id: ChoiceId;
  readingId: ReadingId;
  compassVersionId: CompassVersionId;
  /** What the compass came to. */
  outcome: string;
  /** The main form. */
  form: string;
  supportingForms: string[];
  /** Another main form than the outcome: then there is a reason. */
  departs: boolean;
  reason?: string | undefined;
  municipalityRole: string;
  residentsRole: string;
  /** What the main form obliges to, copied at the moment of choosing (C7). */
  obliges: { code: string; proof: ObligationProof }[];
  chosenAt: Instant;
}

/** Who owns an issue in a phase, since when (T3). */
export interface OwnershipHeld {
  ownership: Ownership;
  owners: Owner[];
  since: Instant;
  reason?: string | undefined;
}

/** A named party that owns, on its side. */
export interface Owner {
  partyId: PartyId;
  side: Side;
}

/** How an obligation of the form was met (C7). */
export interface ObligationMet {
  code: string;
  account: string;
  at: Instant;
  /** Present when both sides accepted it. */
  acceptedBy?: { municipality: PartyId; residents: PartyId } | undefined;
}

// SPDX-License-Identifier: EUPL-1.2

import type { OwnershipKind } from '../compass/compass.graphql.ts';
import type { Answer, ReadingStatus, Side } from '../compass/reading.graphql.ts';
import type { PartyView } from '../tenant/party.graphql.ts';
import type { ExplorationStatus, PhaseStatus, StartedAs, TrajectoryStatus } from './enums.graphql.ts';

/**
 * A trajectory as one SQL statement gives it (trajectory-document.sql.ts), linked into a graph, so that the fields of the schema
 * are plain property reads. A property that stands in a part that was not asked for (trajectory.parts.ts) throws when it is read.
 */
export interface TrajectoryView {
  id: string;
  number: string;
  title: string;
  subject: string;
  startedAs: StartedAs;
  policyField: { code: string; names: Record<string, string> };
  area: { cityWide: boolean; districts: PlaceView[]; neighbourhoods: PlaceView[] };
  unit: PartyView;
  lead: PartyView;
  leadId: string;
  leadSince: string;
  roles: TrajectoryRoleView[];
  status: TrajectoryStatus;
  startedAt: string;
  closedAt: string | null;
  changedAt: string;
  revision: number;
  version: number;
  phases: PhaseView[];
  /** Those that run now. */
  currentPhases: PhaseView[];
  issues: IssueView[];
  /** The advices on it that wait for their answer in their first round: they keep it, and their phase, from closing (T4). */
  openAdvices: OpenAdviceView[];
}

export interface OpenAdviceView {
  number: string;
  title: string;
  phaseId: string | null;
}

export interface PlaceView {
  id: string;
  code: string;
  name: string;
}

export interface TrajectoryRoleView {
  id: string;
  role: { code: string; names: Record<string, string> };
  party: PartyView;
  since: string;
  until: string | null;
}

export interface PhaseView {
  id: string;
  ordinal: number;
  title: string;
  goal: string;
  status: PhaseStatus;
  startsOn: string | null;
  endsOn: string | null;
  startedAt: string | null;
  closedAt: string | null;
  revision: number;
  statutorySteps: { id: string; kind: string; name: string; startsOn: string; endsOn: string | null }[];
  phaseIssues: PhaseIssueView[];
  trajectory: TrajectoryView;
}

export interface IssueView {
  id: string;
  ordinal: number;
  question: string;
  revision: number;
  phaseIssues: PhaseIssueView[];
  /** Where it stands now: in the latest phase that has started, else in the first one that is planned. */
  current: PhaseIssueView;
  trajectory: TrajectoryView;
}

export interface PhaseIssueView {
  id: string;
  phaseId: string;
  issueId: string;
  phase: PhaseView;
  issue: IssueView;
  trajectory: TrajectoryView;
  /** The latest, then all in order; so for what follows. */
  exploration: ExplorationView | null;
  explorations: ExplorationView[];
  /** The latest that was not abandoned (C5: an earlier one stays in the record). */
  reading: ReadingView | null;
  readings: ReadingView[];
  choice: ChoiceView | null;
  choices: ChoiceView[];
  ownership: OwnershipView | null;
  ownerships: OwnershipView[];
  obligations: ObligationMetView[];
}

export interface ObligationMetView {
  code: string;
  account: string;
  fulfilledAt: string;
  choiceId: string;
  acceptedBy: { municipality: PartyView; residents: PartyView } | null;
}

export interface ExplorationView {
  id: string;
  ordinal: number;
  status: ExplorationStatus;
  goal: string;
  bounds: string;
  known: string;
  unknown: string;
  triedBefore: string;
  question: string;
  groups: { name: string; part: string }[];
  revision: number;
  version: number;
  startedAt: string;
  savedAt: string;
  completedAt: string | null;
  phaseIssue: PhaseIssueView;
}

export interface StepView {
  ordinal: number;
  question: string;
  answer: Answer;
  parts: { part: string; answer: Answer; reason: string }[];
}

export interface ReadingView {
  id: string;
  ordinal: number;
  status: ReadingStatus;
  guide: PartyView;
  guideId: string;
  withoutResidentsReason: string | null;
  startedAt: string;
  completedAt: string | null;
  version: number;
  versionId: string;
  outcomeCode: string | null;
  explorationId: string | null;
  steps: StepView[];
  phaseIssue: PhaseIssueView;
}

export interface ChoiceView {
  id: string;
  versionId: string;
  formCode: string;
  outcomeCode: string;
  supportingCodes: string[];
  departs: boolean;
  reason: string | null;
  municipalityRole: string;
  residentsRole: string;
  obliges: { code: string; proof: string }[];
  chosenBy: PartyView;
  chosenAt: string;
  readingId: string;
  phaseIssue: PhaseIssueView;
}

export interface OwnershipView {
  id: string;
  ownership: OwnershipKind;
  owners: { party: PartyView; side: Side }[];
  since: string;
  reason: string | null;
  choiceId: string;
}

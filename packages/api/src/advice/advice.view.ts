// SPDX-License-Identifier: EUPL-1.2
import type {
  AdvicePart,
  AdviceState,
  BackingFigure,
  Disposition,
  Signer,
  Verdict,
  WithholdingGround,
} from '@samenspel/domain/advice';
import type { PartyView } from '../tenant/party.graphql.ts';
import type { ClockView } from './clock/clock.view.ts';

/**
 * An advice with what its page shows, as one SQL statement gives it to this viewer (advice-document.sql.ts): what is withheld
 * from them, or was not made public yet, is not in it. A part that was not asked for (advice.parts.ts) throws when it is read.
 */
export interface AdviceView {
  id: string;
  number: string;
  title: string;
  state: AdviceState;
  round: number;
  version: number;
  settled: boolean;
  revision: number;
  submittedAt: string;
  changedAt: string;
  wijkplatformId: string;
  wijkplatform: PartyView;
  trajectoryId: string | null;
  phaseId: string | null;
  requestId: string | null;
  followUpId: string | null;
  /** Of the trajectory that it is on, for who may do what. */
  leadId: string | null;
  districts: { id: string; code: string; name: string }[];
  handlerId: string | null;
  handler: PartyView | null;
  signer: Signer;
  signerName: string | null;
  suspensionProposal: string | null;
  versions: VersionView[];
  /** The last of them. */
  current: VersionView;
  /** Of the answer in the current round. */
  clock: ClockView | null;
  /** In the order of their start; those of commitments stand with their commitments. */
  clocks: ClockView[];
  /** In the order in which they were sent. */
  responses: ResponseView[];
  responseId: string | null;
  /** The one that stands, when this viewer may read it. */
  response: ResponseView | null;
  contests: ContestView[];
  commitments: CommitmentView[];
  withdrawal: WithdrawalView | null;
  withheld: WithholdingView[];
  receipt: { number: string; submittedAt: string; seq: number; hash: string };
  responseDraft: ResponseDraftView | null;
}

export interface FileView {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  purpose: 'backing' | 'annex' | null;
}

export interface VersionView {
  no: number;
  title: string;
  summary: string | null;
  takingPart: string | null;
  backing: string | null;
  backingFigures: BackingFigure[];
  points: { no: number; body: string }[];
  files: FileView[];
  submittedBy: PartyView;
  submittedAt: string;
}

export interface ResponsePointView {
  no: number;
  disposition: Disposition;
  reasons: string;
  passedOnTo: string | null;
}

export interface ResponseView {
  id: string;
  round: number;
  version: number;
  overall: string;
  weighing: string;
  signer: Signer;
  signerName: string;
  points: ResponsePointView[];
  files: FileView[];
  supersedes: string | null;
  correctionReason: string | null;
  sentAt: string;
  sentOn: string;
  dueOn: string | null;
  /** 0 when in time. */
  daysLate: number;
  disclosedAt: string | null;
}

export interface ContestView {
  id: string;
  round: number;
  responseId: string;
  contestedAt: string;
  contestedBy: PartyView;
  points: { no: number; reasons: string }[];
  clock: ClockView | null;
  decision: {
    id: string;
    verdict: Verdict;
    reason: string;
    decidedBy: PartyView;
    decidedAt: string;
  } | null;
}

export interface CommitmentView {
  id: string;
  responseId: string;
  pointNo: number | null;
  what: string;
  owner: PartyView;
  dueOn: string;
  state: 'open' | 'done' | 'dropped';
  account: string | null;
  settledAt: string | null;
  madeAt: string;
  version: number;
  clock: ClockView | null;
}

export interface WithdrawalView {
  id: string;
  memberId: string;
  reason: string;
  withdrawnAt: string;
  withdrawnBy: PartyView;
}

export interface WithholdingView {
  part: AdvicePart;
  ground: WithholdingGround;
  explanation: string;
  withheldAt: string;
}

export interface ResponseDraftView {
  overall: string;
  weighing: string;
  commitments: CommitmentDraftView[];
  files: FileView[];
  points: {
    no: number;
    disposition: Disposition | null;
    reasons: string;
    passedOnTo: string;
    savedBy: PartyView;
    savedAt: string;
    revision: number;
  }[];
  savedBy: PartyView;
  savedAt: string;
  revision: number;
}

export interface CommitmentDraftView {
  what: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  pointNo: number | null;
}

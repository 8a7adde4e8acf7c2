// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate, FollowUpId, Instant, TrajectoryId, WijkplatformId } from '../../kernel/index.ts';
import type { Term } from '../../terms/index.ts';
import type { Signer } from '../signer.ts';

/** The two who agree on what is done with an advice (A3). */
export const agreementSides = ['municipality', 'platform'] as const;
export type AgreementSide = (typeof agreementSides)[number];

/** What is agreed: what will happen with the advice, who decides and signs, when (A3). */
export interface FollowUpContent {
  whatHappens: string;
  /** Who decides about the matter. */
  decider: Signer;
  /** Who signs the answer, and their name if that is known. */
  signer: Signer;
  signerName?: string | undefined;
  /** The term of the answer, or its day; neither: as the tenant set it (A5). */
  term?: Term | undefined;
  dueOn?: CivilDate | undefined;
}

/** What one side proposed. It never changes: the other side accepts it, or proposes something else. */
export interface FollowUpProposal extends FollowUpContent {
  /** From 1 on. The last one is what is on the table. */
  no: number;
  side: AgreementSide;
  proposedAt: Instant;
}

/** An agreement on the follow-up of an advice (A3), on its way or made. */
export interface FollowUp {
  id: FollowUpId;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  subject: string;
  /** `ended`: the request that it was for came to nothing. */
  state: 'proposed' | 'agreed' | 'ended';
  proposals: FollowUpProposal[];
  /** Which proposal was accepted. */
  agreedNo?: number | undefined;
  openedAt: Instant;
  /** Counts its events. */
  version: number;
}

/** The proposal that is on the table. */
export function latestProposal({ proposals }: Pick<FollowUp, 'proposals'>): FollowUpProposal | undefined {
  return proposals.at(-1);
}

/** What both sides agreed on; undefined while they did not, and after it ended. */
export function agreedProposal(
  followUp: Pick<FollowUp, 'state' | 'agreedNo' | 'proposals'>,
): FollowUpProposal | undefined {
  const { state, agreedNo, proposals } = followUp;
  return state === 'agreed' ? proposals.find(({ no }) => no === agreedNo) : undefined;
}

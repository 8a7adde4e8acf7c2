// SPDX-License-Identifier: EUPL-1.2
import type { AgreementSide, Signer } from '@samenspel/domain/advice';
import type { Term } from '@samenspel/domain/terms';
import type { PartyView } from '../../tenant/party.graphql.ts';

export interface FollowUpProposalView {
  no: number;
  side: AgreementSide;
  whatHappens: string;
  decider: Signer;
  signer: Signer;
  signerName: string | null;
  term: Term | null;
  dueOn: string | null;
  proposedBy: PartyView;
  proposedAt: string;
  accepted: boolean;
}

/** An agreement on the follow-up of an advice, as far as its sides and officials read it. */
export interface FollowUpView {
  id: string;
  subject: string;
  state: 'proposed' | 'agreed' | 'ended';
  wijkplatformId: string;
  trajectoryId: string | null;
  /** Who leads that trajectory now. */
  leadId: string | null;
  agreedNo: number | null;
  openedAt: string;
  version: number;
  proposals: FollowUpProposalView[];
}

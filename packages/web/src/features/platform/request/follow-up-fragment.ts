// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const followUpFragment = graphql(`
  fragment Platform_FollowUp on FollowUp @_unmask {
    id
    subject
    state
    proposals {
      no
      side
      whatHappens
      decider
      signer
      signerName
      term {
        amount
        unit
      }
      dueOn
      proposedAt
      accepted
    }
    viewerMayAccept
    viewerMayPropose
  }
`);

export type ShownFollowUp = ResultOf<typeof followUpFragment>;
export type ShownProposal = ShownFollowUp['proposals'][number];

/** What both sides agreed on; undefined while they have not. */
export const agreedIn = (followUp: ShownFollowUp | null | undefined): ShownProposal | undefined =>
  followUp?.state === 'agreed' ? followUp.proposals.find(({ accepted }) => accepted) : undefined;

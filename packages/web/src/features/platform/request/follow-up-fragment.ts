// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

const proposalFragment = graphql(`
  fragment Platform_Proposal on FollowUpProposal @_unmask {
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
    proposedBy {
      id
      name
    }
    proposedAt
    accepted
  }
`);

export const followUpFragment = graphql(
  `
    fragment Platform_FollowUp on FollowUp @_unmask {
      id
      subject
      state
      proposals {
        ...Platform_Proposal
      }
      agreed {
        ...Platform_Proposal
      }
      viewerMayAccept
      viewerMayPropose
    }
  `,
  [proposalFragment],
);

export type ShownFollowUp = ResultOf<typeof followUpFragment>;
export type ShownProposal = ResultOf<typeof proposalFragment>;

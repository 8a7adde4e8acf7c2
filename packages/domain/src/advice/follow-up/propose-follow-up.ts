// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type FollowUpId,
  type Instant,
  isBlank,
  type Moment,
  type Outcome,
  type Refusal,
  type TrajectoryId,
  textLimits,
  tidyText,
  unlessRefused,
  type WijkplatformId,
} from '../../kernel/index.ts';
import { checkNegotiable, checkProposal, proposalRefusalCodes } from './check-proposal.ts';
import type { FollowUpOpened, FollowUpProposed } from './events.ts';
import { type AgreementSide, type FollowUp, type FollowUpContent, latestProposal } from './follow-up.ts';

export interface ProposeFollowUp extends FollowUpContent {
  side: AgreementSide;
}

/** What an agreement is about, when this proposal is the first. */
export interface OpenFollowUp {
  followUpId: FollowUpId;
  wijkplatformId: WijkplatformId;
  trajectoryId?: TrajectoryId | undefined;
  subject: string;
}

export const proposeFollowUpRefusalCodes = [
  ...proposalRefusalCodes,
  'FOLLOW_UP_AGREED',
  'FOLLOW_UP_ENDED',
] as const;
export type ProposeFollowUpRefusalCode = (typeof proposeFollowUpRefusalCodes)[number];

/** Opens the talk about what will be done with an advice, by a first proposal of either side (A3). */
export function openFollowUp(
  about: OpenFollowUp,
  proposal: ProposeFollowUp,
  { now, today }: Moment,
): Outcome<FollowUpOpened | FollowUpProposed, Refusal<ProposeFollowUpRefusalCode>> {
  const { followUpId, wijkplatformId, trajectoryId, subject } = about;
  const refusals = [
    ...checkText(subject, { at: 'subject', max: textLimits.title, rule: 'A3' }),
    ...checkProposal(proposal, today),
  ];
  return unlessRefused(refusals, () => [
    event(
      'FollowUpOpened',
      { followUpId, wijkplatformId, trajectoryId, openedAt: now },
      { subject: tidyText(subject) },
    ),
    proposed(followUpId, 1, proposal, now),
  ]);
}

/** Proposes something else than what is on the table, or takes back an own proposal for a better one (A3). */
export function proposeFollowUp(
  followUp: FollowUp,
  proposal: ProposeFollowUp,
  { now, today }: Moment,
): Outcome<FollowUpProposed, Refusal<ProposeFollowUpRefusalCode>> {
  const no = (latestProposal(followUp)?.no ?? 0) + 1;
  return unlessRefused([...checkNegotiable(followUp), ...checkProposal(proposal, today)], () => [
    proposed(followUp.id, no, proposal, now),
  ]);
}

function proposed(
  followUpId: FollowUpId,
  no: number,
  { side, whatHappens, decider, signer, signerName = '', term, dueOn }: ProposeFollowUp,
  proposedAt: Instant,
): FollowUpProposed {
  const data = { followUpId, no, side, decider, signer, term, dueOn, proposedAt };
  const named = isBlank(signerName) ? {} : { signerName: tidyText(signerName) };
  return event('FollowUpProposed', data, { whatHappens: tidyText(whatHappens), ...named });
}

// SPDX-License-Identifier: EUPL-1.2
export {
  type AcceptFollowUpRefusalCode,
  acceptFollowUp,
  acceptFollowUpRefusalCodes,
} from './accept-follow-up.ts';
export { endFollowUp } from './end-follow-up.ts';
export type * from './events.ts';
export { evolveFollowUp, refoldFollowUp } from './evolve-follow-up.ts';
export {
  type AgreementSide,
  agreedProposal,
  agreementSides,
  type FollowUp,
  type FollowUpContent,
  type FollowUpProposal,
  latestProposal,
} from './follow-up.ts';
export {
  type OpenFollowUp,
  openFollowUp,
  type ProposeFollowUp,
  type ProposeFollowUpRefusalCode,
  proposeFollowUp,
  proposeFollowUpRefusalCodes,
} from './propose-follow-up.ts';

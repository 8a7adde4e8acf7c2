// SPDX-License-Identifier: EUPL-1.2

/**
 * The id of one kind of thing. A plain string fits (rows and JSON bring plain strings), the id of another kind does not:
 * a phase's id is never taken for an issue's.
 */
export type Id<Kind extends string> = string & { readonly idOf?: Kind };

export type TrajectoryId = Id<'Trajectory'>;
export type PhaseId = Id<'Phase'>;
export type IssueId = Id<'Issue'>;
export type PhaseIssueId = Id<'PhaseIssue'>;
export type ExplorationId = Id<'Exploration'>;
export type ReadingId = Id<'Reading'>;
export type ParticipantId = Id<'Participant'>;
export type ChoiceId = Id<'Choice'>;
export type CompassVersionId = Id<'CompassVersion'>;
export type PersonId = Id<'Person'>;
/** A person, an organisation, a wijkplatform or a unit: whoever can own, agree, advise, contribute or sign. */
export type PartyId = Id<'Party'>;
export type UnitId = Id<'Unit'>;
export type DistrictId = Id<'District'>;
export type NeighbourhoodId = Id<'Neighbourhood'>;
export type StatutoryStepId = Id<'StatutoryStep'>;
export type RoleGrantId = Id<'RoleGrant'>;
export type WijkplatformId = Id<'Wijkplatform'>;
export type MemberId = Id<'Member'>;
export type FollowUpId = Id<'FollowUp'>;
export type AdviceRequestId = Id<'AdviceRequest'>;
export type InformationRequestId = Id<'InformationRequest'>;
export type ClockId = Id<'Clock'>;
export type AdviceId = Id<'Advice'>;
export type ResponseId = Id<'Response'>;
export type ContestId = Id<'Contest'>;
export type CommitmentId = Id<'Commitment'>;
export type FileId = Id<'File'>;

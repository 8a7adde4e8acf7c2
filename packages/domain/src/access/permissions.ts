// SPDX-License-Identifier: EUPL-1.2
import type { PlatformRole, TenantRole, TrajectoryRole } from './roles.ts';

/** Who may do an act: any one of these is enough. */
export interface Rule {
  /** Everybody, signed in or not: what is public. */
  public?: true;
  /** Everybody who is signed in, for themselves. */
  signedIn?: true;
  /** These roles in the tenant. */
  tenant?: readonly TenantRole[];
  /** These roles on the trajectory. */
  trajectory?: readonly TrajectoryRole[];
  /** Whoever takes part in the reading: for their own answers. */
  participant?: true;
  /** Whoever guides the reading. */
  guide?: true;
  /** These roles in the wijkplatform whose affair it is. */
  platform?: readonly PlatformRole[];
  /** Whoever handles the advice for the municipality (A5). */
  handler?: true;
  /** Whoever owns the commitment (A10). */
  commitmentOwner?: true;
}

const lead = ['project_lead'] as const;
/** Those who carry the conversation with residents. */
const team = ['project_lead', 'stakeholder_manager', 'district_adviser', 'participation_adviser'] as const;
/** All who work on it for the municipality. */
const officials = [...team, 'communications_adviser'] as const;
/** All who have a part in it. */
const everyone = [...officials, 'initiator', 'participant'] as const;
/** Who speaks for a wijkplatform, and all who belong to it. */
const coordinator = ['coordinator'] as const;
const platform = [...coordinator, 'member'] as const;

/**
 * The permission matrix (section 9), as data: the API enforces it, the web hides what it forbids, the documentation prints
 * it. The overseer sees what the municipality sees and edits no case: of an
 * advice it decides only whether an answer that was contested stands (A9, K2); an administrator edits no case either, but can give one a new
 * lead, so that none is ever stuck without.
 */
export const permissions = {
  // trajectories
  startTrajectory: { tenant: ['staff'] },
  describeTrajectory: { trajectory: lead },
  handOverLead: { tenant: ['administrator'], trajectory: lead },
  giveRole: { trajectory: lead },
  endRole: { trajectory: lead },
  planPhase: { trajectory: lead },
  changePhase: { trajectory: lead },
  startPhase: { trajectory: lead },
  closePhase: { trajectory: lead },
  raiseIssue: { trajectory: team },
  putIssueInPhase: { trajectory: team },
  rewordIssue: { trajectory: team },
  recordStatutoryStep: { trajectory: lead },
  closeTrajectory: { trajectory: lead },
  // explorations
  startExploration: { trajectory: team },
  saveExploration: { trajectory: team },
  completeExploration: { trajectory: team },
  // readings of the compass
  startReading: { trajectory: team },
  addParticipant: { trajectory: team, guide: true },
  removeParticipant: { trajectory: team, guide: true },
  giveAnswer: { participant: true },
  giveAnswerOnBehalf: { trajectory: team, guide: true },
  agreeAnswer: { trajectory: team, guide: true },
  completeReading: { trajectory: team, guide: true },
  abandonReading: { trajectory: team, guide: true },
  // form, ownership, obligations
  chooseForm: { trajectory: lead },
  recordOwnership: { trajectory: lead },
  fulfilObligation: { trajectory: officials },
  // versions of the compass
  draftCompassVersion: { tenant: ['administrator'] },
  publishCompassVersion: { tenant: ['administrator'] },
  confirmEdges: { tenant: ['administrator'] },
  seeCompassDrafts: { tenant: ['administrator', 'overseer'] },
  // wijkplatforms, and what is their own affair (P1, P4)
  registerWijkplatform: { tenant: ['administrator'] },
  describeWijkplatform: { platform: coordinator },
  addMember: { tenant: ['administrator'], platform: coordinator },
  endMembership: { platform: coordinator },
  seePlatformAffairs: { platform },
  writeDraft: { platform },
  writeNote: { platform },
  // what was agreed, asked and told before an advice (A1, A2, A3)
  proposeFollowUp: { tenant: ['staff'], trajectory: team },
  acceptFollowUp: { tenant: ['staff'], trajectory: team },
  proposeFollowUpForPlatform: { platform: coordinator },
  acceptFollowUpForPlatform: { platform: coordinator },
  requestAdvice: { tenant: ['staff'], trajectory: team },
  withdrawAdviceRequest: { tenant: ['staff'], trajectory: team },
  acceptAdviceRequest: { platform: coordinator },
  declineAdviceRequest: { platform: coordinator },
  askInformation: { platform },
  withdrawInformationRequest: { platform },
  answerInformation: { tenant: ['staff'], trajectory: team },
  // advices: the platform's side (A4, A9)
  submitAdvice: { platform: coordinator },
  correctAdvice: { platform: coordinator },
  withdrawAdvice: { platform: coordinator },
  contestResponse: { platform: coordinator },
  acceptSuspension: { platform: coordinator },
  // advices: the municipality's side (A5-A11); the overseer decides a contest and does nothing else (K2)
  assignHandler: { tenant: ['staff'], trajectory: lead },
  draftResponse: { trajectory: team, handler: true },
  seeResponseDrafts: { tenant: ['staff', 'overseer'], trajectory: team, handler: true },
  answerAdvice: { trajectory: lead, handler: true },
  correctResponse: { trajectory: lead, handler: true },
  discloseResponse: { trajectory: lead, handler: true },
  extendTerm: { trajectory: lead, handler: true },
  proposeSuspension: { trajectory: lead, handler: true },
  resumeClock: { trajectory: lead, handler: true, platform: coordinator },
  withhold: { trajectory: lead, handler: true },
  liftWithholding: { trajectory: lead, handler: true },
  settleCommitment: { trajectory: lead, handler: true, commitmentOwner: true },
  decideContest: { tenant: ['overseer'] },
  managePassages: { tenant: ['staff'] },
  seeAdviceInbox: { tenant: ['staff', 'overseer', 'viewer'] },
  // the rules of the advice right and the calendar (A5, A8)
  changeAdviceRules: { tenant: ['administrator'] },
  changeCalendar: { tenant: ['administrator'] },
  // who may show the status of an advice in a frame (A11)
  changeWidgetSites: { tenant: ['administrator'] },
  // seeing
  seePublished: { public: true },
  seeWorkInProgress: {
    tenant: ['overseer', 'viewer', 'staff'],
    trajectory: everyone,
    participant: true,
    guide: true,
  },
  seeHistory: { tenant: ['overseer', 'viewer', 'staff'], trajectory: everyone },
  seeOwnWork: { signedIn: true },
  setMailPreference: { signedIn: true },
  seeWorkOfOthers: { tenant: ['overseer'] },
  seeDepartures: { public: true },
  seeOversight: { tenant: ['overseer', 'viewer'] },
  seePersons: { tenant: ['administrator', 'overseer', 'staff'] },
  // the tenant
  grantTenantRole: { tenant: ['administrator'] },
  changeTenantSettings: { tenant: ['administrator'] },
} as const satisfies Record<string, Rule>;

/** Everything that somebody may or may not do. */
export type Act = keyof typeof permissions;
export const acts = Object.keys(permissions) as Act[];

/** The rule of an act. */
export function ruleOf(act: Act): Rule {
  return permissions[act];
}

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  type Actor,
  acts,
  type MatrixColumn,
  matrixColumns,
  may,
  type PlatformRole,
  platformRoles,
  printMatrix,
  type Subject,
  type TenantRole,
  tenantRoles,
  thePublic,
  trajectoryRoles,
} from './index.ts';

const all =
  'public|signed in|administrator|overseer|viewer|staff|project_lead|stakeholder_manager|communications_adviser|district_adviser|participation_adviser|initiator|participant|taking part|guide|coordinator|member|handler|commitment owner';
const lead = 'project_lead';
const team = 'project_lead|stakeholder_manager|district_adviser|participation_adviser';
const teamAndGuide = `${team}|guide`;
const staffAndTeam = `staff|${team}`;
const platform = 'coordinator|member';
const leadAndHandler = `${lead}|handler`;
const roles = `${team}|communications_adviser|initiator|participant`;

// Written out a second time on purpose: whoever changes the matrix says so here too.
const expected: Record<Act, string> = {
  startTrajectory: 'staff',
  describeTrajectory: lead,
  handOverLead: `administrator|${lead}`,
  giveRole: lead,
  endRole: lead,
  planPhase: lead,
  changePhase: lead,
  startPhase: lead,
  closePhase: lead,
  raiseIssue: team,
  putIssueInPhase: team,
  rewordIssue: team,
  recordStatutoryStep: lead,
  closeTrajectory: lead,
  startExploration: team,
  saveExploration: team,
  completeExploration: team,
  startReading: team,
  addParticipant: teamAndGuide,
  removeParticipant: teamAndGuide,
  giveAnswer: 'taking part',
  giveAnswerOnBehalf: teamAndGuide,
  agreeAnswer: teamAndGuide,
  completeReading: teamAndGuide,
  abandonReading: teamAndGuide,
  chooseForm: lead,
  recordOwnership: lead,
  fulfilObligation: `${team}|communications_adviser`,
  draftCompassVersion: 'administrator',
  publishCompassVersion: 'administrator',
  confirmEdges: 'administrator',
  seeCompassDrafts: 'administrator|overseer',
  registerWijkplatform: 'administrator',
  describeWijkplatform: 'coordinator',
  addMember: 'administrator|coordinator',
  endMembership: 'coordinator',
  seePlatformAffairs: platform,
  writeDraft: platform,
  writeNote: platform,
  proposeFollowUp: staffAndTeam,
  acceptFollowUp: staffAndTeam,
  proposeFollowUpForPlatform: 'coordinator',
  acceptFollowUpForPlatform: 'coordinator',
  requestAdvice: staffAndTeam,
  withdrawAdviceRequest: staffAndTeam,
  acceptAdviceRequest: 'coordinator',
  declineAdviceRequest: 'coordinator',
  askInformation: platform,
  withdrawInformationRequest: platform,
  answerInformation: staffAndTeam,
  submitAdvice: 'coordinator',
  correctAdvice: 'coordinator',
  withdrawAdvice: 'coordinator',
  contestResponse: 'coordinator',
  acceptSuspension: 'coordinator',
  assignHandler: `staff|${lead}`,
  draftResponse: `${team}|handler`,
  seeResponseDrafts: `overseer|${staffAndTeam}|handler`,
  answerAdvice: leadAndHandler,
  correctResponse: leadAndHandler,
  discloseResponse: leadAndHandler,
  extendTerm: leadAndHandler,
  proposeSuspension: leadAndHandler,
  resumeClock: `${leadAndHandler}|coordinator`,
  withhold: leadAndHandler,
  liftWithholding: leadAndHandler,
  settleCommitment: `${leadAndHandler}|commitment owner`,
  decideContest: 'overseer',
  managePassages: 'staff',
  seeAdviceInbox: 'overseer|viewer|staff',
  changeAdviceRules: 'administrator',
  changeCalendar: 'administrator',
  changeWidgetSites: 'administrator',
  seePublished: all,
  seeWorkInProgress: `overseer|viewer|staff|${roles}|taking part|guide`,
  seeHistory: `overseer|viewer|staff|${roles}`,
  seeOwnWork: all.replace('public|', ''),
  setMailPreference: all.replace('public|', ''),
  seeWorkOfOthers: 'overseer',
  seeDepartures: all,
  seeOversight: 'overseer|viewer',
  seePersons: 'administrator|overseer|staff',
  grantTenantRole: 'administrator',
  changeTenantSettings: 'administrator',
};

const me = 'me';
const plain: Actor = { personId: me, tenantRoles: [], trajectoryRoles: [], platformRoles: [] };
const here = 'this trajectory';
const ours = 'this platform';
/** Somebody who is nothing but what the column says, on this trajectory and in this platform. */
function someone(column: MatrixColumn): { actor: Actor; subject: Subject } {
  const others = { guideId: 'a guide', handlerId: 'a handler', ownerId: 'an owner' };
  const subject: Subject = {
    ...{ trajectoryId: here, wijkplatformId: ours, participantPersonIds: ['a neighbour'] },
    ...others,
  };
  if (column === 'public') return { actor: thePublic, subject };
  if (column === 'signed in') return { actor: plain, subject };
  if (column === 'guide') return { actor: plain, subject: { ...subject, guideId: me } };
  if (column === 'taking part')
    return { actor: plain, subject: { ...subject, participantPersonIds: ['a neighbour', me] } };
  if (column === 'handler') return { actor: plain, subject: { ...subject, handlerId: me } };
  if (column === 'commitment owner') return { actor: plain, subject: { ...subject, ownerId: me } };
  if (platformRoles.some((role) => role === column))
    return {
      actor: { ...plain, platformRoles: [{ wijkplatformId: ours, role: column as PlatformRole }] },
      subject,
    };
  if (tenantRoles.some((role) => role === column))
    return { actor: { ...plain, tenantRoles: [column as TenantRole] }, subject };
  return { actor: { ...plain, trajectoryRoles: [{ trajectoryId: here, role: column }] }, subject };
}

describe('the permission matrix', () => {
  const cells = acts.flatMap((act) =>
    matrixColumns.map((column) => [act, column, expected[act].split('|').includes(column)] as const),
  );
  it.each(cells)('%s by %s: %s', (act, column, allowed) => {
    const { actor, subject } = someone(column);
    expect(may(actor, act, subject)).toBe(allowed);
  });

  it('gives a role on one trajectory no right on another', () => {
    const elsewhere = { trajectoryId: 'another' };
    const { actor: stranger } = someone('signed in');
    for (const role of trajectoryRoles) {
      for (const act of acts) {
        expect(may(someone(role).actor, act, elsewhere)).toBe(may(stranger, act, elsewhere));
      }
    }
  });

  it('goes by who is lead now, not by who was (T1)', () => {
    const former: Actor = {
      ...plain,
      tenantRoles: ['staff'],
      trajectoryRoles: [{ trajectoryId: here, role: 'project_lead' }],
    };
    expect(may(former, 'chooseForm', { trajectoryId: here, leadId: 'somebody else' })).toBe(false);
    expect(may({ ...former, trajectoryRoles: [] }, 'chooseForm', { trajectoryId: here, leadId: me })).toBe(
      true,
    );
  });

  it('gives no rights to a role that the tenant added (T2)', () => {
    const actor: Actor = { ...plain, trajectoryRoles: [{ trajectoryId: here, role: 'tree_warden' }] };
    const alsoSignedIn = acts.filter((act) => may(actor, act, { trajectoryId: here }));
    expect(alsoSignedIn).toEqual(['seePublished', 'seeOwnWork', 'setMailPreference', 'seeDepartures']);
  });

  it('lets no fact that is missing stand for a right', () => {
    const actor: Actor = { ...plain, trajectoryRoles: [{ trajectoryId: here, role: 'project_lead' }] };
    expect(may(actor, 'chooseForm')).toBe(false);
    expect(may({ ...thePublic, tenantRoles: ['administrator'] }, 'changeTenantSettings')).toBe(false);
    expect(may(thePublic, 'agreeAnswer', { guideId: undefined })).toBe(false);
    expect(may(thePublic, 'answerAdvice', { handlerId: undefined })).toBe(false);
    expect(may(thePublic, 'settleCommitment', { ownerId: undefined })).toBe(false);
    expect(may(someone('coordinator').actor, 'submitAdvice')).toBe(false);
  });

  it('lets the overseer edit no case: they decide contests of answers, and nothing else (A9, K2)', () => {
    const overseer: Actor = { ...plain, tenantRoles: ['overseer'] };
    expect(
      acts
        .filter((act) => may(overseer, act, { trajectoryId: here, wijkplatformId: ours }))
        // Which mail one gets oneself is no case.
        .filter((act) => !act.startsWith('see') && act !== 'setMailPreference'),
    ).toEqual(['decideContest']);
  });

  it('gives a role in one platform no right in another', () => {
    const another = { trajectoryId: here, wijkplatformId: 'another' };
    for (const role of platformRoles)
      for (const act of acts)
        expect({ role, act, may: may(someone(role).actor, act, another) }).toEqual({
          ...{ role, act },
          may: may(plain, act, another),
        });
  });

  it('opens a platform’s own affairs to nobody outside it, whatever their roles (P4)', () => {
    const everythingElse: Actor = {
      ...plain,
      tenantRoles,
      trajectoryRoles: trajectoryRoles.map((role) => ({ trajectoryId: here, role })),
      platformRoles: [{ wijkplatformId: 'another', role: 'coordinator' }],
    };
    const subject = { trajectoryId: here, leadId: me, guideId: me, handlerId: me, ownerId: me };
    for (const act of ['seePlatformAffairs', 'writeDraft', 'writeNote', 'submitAdvice'] as const)
      expect(may(everythingElse, act, { ...subject, wijkplatformId: ours })).toBe(false);
  });

  it('lets only officials answer and only the platform withdraw or contest (A4, A6, A9)', () => {
    const { actor: coordinator, subject } = someone('coordinator');
    expect(may(coordinator, 'answerAdvice', subject)).toBe(false);
    for (const act of ['withdrawAdvice', 'contestResponse', 'correctAdvice'] as const)
      expect(may(someone('handler').actor, act, { ...subject, handlerId: me })).toBe(false);
  });

  it('can be printed', () => {
    const lines = printMatrix().split('\n');
    expect(lines).toHaveLength(acts.length + 2);
    expect(lines[0]).toContain('| project lead |');
    expect(
      lines
        .find((line) => line.startsWith('| handOverLead |'))
        ?.split('|')
        .filter((cell) => cell.trim() === '●'),
    ).toHaveLength(2);
  });
});

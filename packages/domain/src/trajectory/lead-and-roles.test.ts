// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { standardTrajectoryRoles } from '../access/index.ts';
import { aTrajectory, at, codesOf, eventsOf } from '../testing/index.ts';
import { endRole, giveRole, handOverLead } from './index.ts';

const trajectory = aTrajectory();

describe('the one accountable lead', () => {
  it('is handed over in one act: there is no moment without one (T1)', () => {
    const events = eventsOf(handOverLead(trajectory.state, { to: 'lead-2', reason: 'Leave' }, at(5)));
    expect(events).toHaveLength(1);
    expect(trajectory.after(...events).state).toMatchObject({ leadId: 'lead-2', leadSince: at(5) });
  });
  it.each([
    ['nobody', { to: '' }, 'LEAD_MISSING'],
    ['whoever has it', { to: 'lead-1' }, 'ALREADY_LEAD'],
    ['somebody with a reason too long', { to: 'lead-2', reason: 'x'.repeat(5000) }, 'TEXT_TOO_LONG'],
  ])('is not handed over to %s', (_, command, code) => {
    expect(codesOf(handOverLead(trajectory.state, command, at(5)))).toEqual([code]);
  });
  it('stays once the trajectory is closed', () => {
    expect(codesOf(handOverLead(trajectory.closed().state, { to: 'lead-2' }, at(5)))).toEqual([
      'TRAJECTORY_CLOSED',
    ]);
  });
});

describe('roles on a trajectory (T2)', () => {
  const given = { roleGrantId: 'grant-1', partyId: 'party-1', role: 'initiator', since: '2026-05-01' };
  const known = [...standardTrajectoryRoles, 'tree_warden'];
  const held = trajectory.after(...eventsOf(giveRole(trajectory.state, given, known)));

  it('are given to a party from a day on', () => {
    const { roleGrantId: id, ...rest } = given;
    expect(held.state.roles).toEqual([{ id, ...rest }]);
  });
  it('can be the tenant’s own', () => {
    expect(codesOf(giveRole(trajectory.state, { ...given, role: 'tree_warden' }, known))).toEqual([]);
    expect(codesOf(giveRole(trajectory.state, { ...given, role: 'king' }, known))).toEqual(['ROLE_UNKNOWN']);
  });
  it('do not include the lead, who is handed over (T1)', () => {
    expect(
      codesOf(giveRole(trajectory.state, { ...given, role: 'project_lead' }, [...known, 'project_lead'])),
    ).toEqual(['LEAD_IS_HANDED_OVER']);
  });
  it('are not given twice at a time, but can be given again', () => {
    expect(codesOf(giveRole(held.state, { ...given, roleGrantId: 'grant-2' }, known))).toEqual([
      'ROLE_ALREADY_HELD',
    ]);
    const ended = held.after(
      ...eventsOf(endRole(held.state, { roleGrantId: 'grant-1', until: '2026-05-09' })),
    );
    expect(ended.state.roles[0]).toMatchObject({ until: '2026-05-09' });
    expect(codesOf(giveRole(ended.state, { ...given, roleGrantId: 'grant-2' }, known))).toEqual([]);
  });
  it('begin and end on days that exist, in that order', () => {
    expect(codesOf(giveRole(trajectory.state, { ...given, since: '2026-02-30' }, known))).toEqual([
      'DATE_INVALID',
    ]);
    expect(codesOf(endRole(held.state, { roleGrantId: 'grant-1', until: '2026-04-30' }))).toEqual([
      'DATES_REVERSED',
    ]);
    expect(codesOf(endRole(held.state, { roleGrantId: 'grant-1', until: 'soon' }))).toEqual(['DATE_INVALID']);
  });
  it('end only when they are held', () => {
    expect(codesOf(endRole(trajectory.state, { roleGrantId: 'grant-1', until: '2026-05-09' }))).toEqual([
      'ROLE_NOT_HELD',
    ]);
  });
});

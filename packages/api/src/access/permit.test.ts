// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@samenspel/domain/access';
import { NotFound, NotSignedIn } from '../shared/graphql/errors.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { type AdviceFacts, permitInTenant, permitOnAdvice, permitOnPlatform } from './permit.ts';

const somebody: Actor = { personId: 'me', tenantRoles: [], trajectoryRoles: [], platformRoles: [] };
const as = (is: Partial<Actor>) => {
  const actor = { ...somebody, ...is };
  return { viewer: { personId: actor.personId, signedIn: true, actor } } as RequestContext;
};
const nobody = { viewer: { personId: null, signedIn: false, actor: somebody } } as unknown as RequestContext;
const role = (held: 'coordinator' | 'member', wijkplatformId = 'noord') =>
  as({ platformRoles: [{ wijkplatformId, role: held }] });

const advice: AdviceFacts = { wijkplatformId: 'noord', handlerId: 'me', ownerId: 'me' };
const roles = [{ id: '1', partyId: 'me', role: 'district_adviser', since: '2026-05-01' }];
const trajectory = { id: 'square', leadId: 'lead', roles } as unknown as NonNullable<
  AdviceFacts['trajectory']
>;

describe('an act in a wijkplatform', () => {
  it('is done in the role that one has in it', () => {
    expect(permitOnPlatform(role('coordinator'), 'writeDraft', 'noord')).toBe('coordinator');
    expect(permitOnPlatform(role('member'), 'writeDraft', 'noord')).toBe('member');
    const both = [
      { wijkplatformId: 'zuid', role: 'coordinator' },
      { wijkplatformId: 'noord', role: 'member' },
    ] as const;
    expect(permitOnPlatform(as({ platformRoles: both }), 'writeDraft', 'noord')).toBe('member');
    expect(permitOnPlatform(as({ tenantRoles: ['administrator'] }), 'addMember', 'noord')).toBe(
      'administrator',
    );
  });
  it('is nothing that anybody else can find, nor a member who does not speak for it (P4)', () => {
    const official = as({ tenantRoles: ['administrator', 'overseer', 'viewer', 'staff'] });
    for (const ctx of [role('coordinator', 'zuid'), official])
      expect(() => permitOnPlatform(ctx, 'writeDraft', 'noord')).toThrow(NotFound);
    expect(() => permitOnPlatform(role('member'), 'submitAdvice', 'noord')).toThrow(NotFound);
    expect(() => permitOnPlatform(nobody, 'writeDraft', 'noord')).toThrow(NotSignedIn);
  });
});

describe('an act on an advice', () => {
  it('is done as its handler, as the owner of a commitment, or in the platform (A5, A10)', () => {
    expect(permitOnAdvice(as({}), 'answerAdvice', advice)).toBe('handler');
    expect(permitOnAdvice(as({}), 'settleCommitment', { ...advice, handlerId: 'another' })).toBe(
      'commitment_owner',
    );
    expect(permitOnAdvice(role('coordinator'), 'withdrawAdvice', advice)).toBe('coordinator');
    expect(permitOnAdvice(as({ tenantRoles: ['overseer'] }), 'decideContest', advice)).toBe('overseer');
    expect(() => permitOnAdvice(as({}), 'answerAdvice', { wijkplatformId: 'noord' })).toThrow(NotFound);
  });
  it('is done in a role on its trajectory, when it is on one and the role is held now (T2)', () => {
    expect(permitOnAdvice(as({}), 'requestAdvice', { wijkplatformId: 'noord', trajectory })).toBe(
      'district_adviser',
    );
    const ended = { ...trajectory, roles: [{ ...roles[0], until: '2026-05-02' }] } as typeof trajectory;
    const stale = as({ trajectoryRoles: [{ trajectoryId: 'square', role: 'district_adviser' }] });
    for (const on of [ended, undefined])
      expect(() =>
        permitOnAdvice(stale, 'requestAdvice', { wijkplatformId: 'noord', trajectory: on }),
      ).toThrow(NotFound);
  });
  it('is done in no role that was read for another act: an act in the municipality has no platform', () => {
    expect(() => permitInTenant(role('coordinator'), 'submitAdvice')).toThrow(NotFound);
  });
});

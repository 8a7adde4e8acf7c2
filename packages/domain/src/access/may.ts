// SPDX-License-Identifier: EUPL-1.2
import type { PersonId, TrajectoryId, WijkplatformId } from '../kernel/index.ts';
import { type Act, ruleOf } from './permissions.ts';
import type { PlatformRole, TenantRole, TrajectoryRole } from './roles.ts';

/** Who acts, in this tenant. Without a personId: the public. */
export interface Actor {
  personId?: PersonId | undefined;
  tenantRoles: readonly TenantRole[];
  /** The roles they hold now. Codes that a tenant added may be among them: they carry no rights. */
  trajectoryRoles: readonly { trajectoryId: TrajectoryId; role: TrajectoryRole | (string & {}) }[];
  /** What they are now in wijkplatforms. */
  platformRoles: readonly { wijkplatformId: WijkplatformId; role: PlatformRole }[];
}

/** What it is done to. Facts that are left out give nobody a right. */
export interface Subject {
  trajectoryId?: TrajectoryId | undefined;
  /** The lead now; when given it settles who is project lead, whatever the actor's roles say (T1). */
  leadId?: PersonId | undefined;
  /** The guide of the reading. */
  guideId?: PersonId | undefined;
  /** The persons who take part in the reading; for `giveAnswer` the person behind the participant whose answer it is. */
  participantPersonIds?: readonly PersonId[] | undefined;
  /** The platform whose affair it is. */
  wijkplatformId?: WijkplatformId | undefined;
  /** The handler of the advice now (A5). */
  handlerId?: PersonId | undefined;
  /** The owner of the commitment, when that is a person (A10). */
  ownerId?: PersonId | undefined;
}

/** The public: nobody in particular. */
export const thePublic: Actor = { tenantRoles: [], trajectoryRoles: [], platformRoles: [] };

/** Whether this actor may do this act to this subject, by the matrix. */
export function may(actor: Actor, act: Act, subject: Subject = {}): boolean {
  const rule = ruleOf(act);
  if (rule.public) return true;
  const { personId } = actor;
  if (personId === undefined) return false;
  return (
    rule.signedIn === true ||
    (rule.tenant?.some((role) => actor.tenantRoles.includes(role)) ?? false) ||
    (rule.trajectory?.some((role) => holds(actor, role, subject)) ?? false) ||
    (rule.participant === true && (subject.participantPersonIds?.includes(personId) ?? false)) ||
    (rule.guide === true && subject.guideId === personId) ||
    (rule.platform?.some((role) => belongs(actor, role, subject)) ?? false) ||
    (rule.handler === true && subject.handlerId === personId) ||
    (rule.commitmentOwner === true && subject.ownerId === personId)
  );
}

function holds(actor: Actor, role: TrajectoryRole, { trajectoryId, leadId }: Subject): boolean {
  if (role === 'project_lead' && leadId !== undefined) return leadId === actor.personId;
  return (
    trajectoryId !== undefined &&
    actor.trajectoryRoles.some((held) => held.trajectoryId === trajectoryId && held.role === role)
  );
}

function belongs(actor: Actor, role: PlatformRole, { wijkplatformId }: Subject): boolean {
  return (
    wijkplatformId !== undefined &&
    actor.platformRoles.some((held) => held.wijkplatformId === wijkplatformId && held.role === role)
  );
}

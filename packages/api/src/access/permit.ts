// SPDX-License-Identifier: EUPL-1.2
import { type Act, type Actor, may, type PlatformRole, ruleOf, type Subject } from '@samenspel/domain/access';
import type { Trajectory } from '@samenspel/domain/trajectory';
import { NotFound } from '../shared/graphql/errors.ts';
import { type RequestContext, signedInPerson } from '../shared/request/context.ts';

/** What the matrix asks about a reading besides its trajectory. */
export type ReadingFacts = Pick<Subject, 'guideId' | 'participantPersonIds'>;

/**
 * Lets the act through when the matrix allows it, and gives the role in which it is done, for the history. Else it is
 * as if the thing did not exist (section 9). The roles are those of the locked trajectory: whoever lost one a moment
 * ago may not any more.
 */
export function permit(
  ctx: RequestContext,
  act: Act,
  trajectory: Trajectory,
  reading: ReadingFacts = {},
): string {
  const subject = { trajectoryId: trajectory.id, leadId: trajectory.leadId, ...reading };
  return permitted(actorOn(ctx, trajectory), act, subject);
}

/** What the matrix asks about an affair between a wijkplatform and the municipality. */
export interface AdviceFacts extends Pick<Subject, 'handlerId' | 'ownerId'> {
  wijkplatformId: string;
  /** The trajectory that it is on, if it is on one. */
  trajectory?: RolesOnTrajectory | undefined;
}

/** Of a trajectory: who leads it, and who has which role. */
export type RolesOnTrajectory = Pick<Trajectory, 'id' | 'leadId' | 'roles'>;

/** The same for an act on an advice, or on what goes before one: a request, a follow-up agreement. */
export function permitOnAdvice(ctx: RequestContext, act: Act, facts: AdviceFacts): string {
  const { trajectory, ...subject } = facts;
  const on = trajectory && { trajectoryId: trajectory.id, leadId: trajectory.leadId };
  return permitted(actorOn(ctx, trajectory), act, { ...subject, ...on });
}

/** The same for an act in a wijkplatform (P1, P4). What is its own affair is opened by `actForPlatform` besides. */
export function permitOnPlatform(ctx: RequestContext, act: Act, wijkplatformId: string): string {
  return permitted(actorOn(ctx), act, { wijkplatformId });
}

/** The same for an act in the whole municipality, on no trajectory. */
export function permitInTenant(ctx: RequestContext, act: Act): string {
  return permitted(actorOn(ctx), act, {});
}

function actorOn(ctx: RequestContext, trajectory?: RolesOnTrajectory): Actor {
  const personId = signedInPerson(ctx);
  const held =
    trajectory?.roles.filter((role) => role.partyId === personId && role.until === undefined) ?? [];
  return {
    ...ctx.viewer.actor,
    personId,
    trajectoryRoles: held.map(({ role }) => ({ trajectoryId: trajectory?.id ?? '', role })),
  };
}

function permitted(actor: Actor, act: Act, subject: Subject): string {
  if (!may(actor, act, subject)) throw new NotFound();
  const { trajectory = [], tenant = [], platform = [], ...rule } = ruleOf(act);
  const held = (role: string) =>
    role === 'project_lead'
      ? subject.leadId === actor.personId
      : actor.trajectoryRoles.some((each) => each.role === role);
  const onTrajectory = trajectory.find(held);
  if (onTrajectory) return onTrajectory;
  const { personId = '' } = actor;
  if (rule.guide && subject.guideId === personId) return 'guide';
  if (rule.participant && subject.participantPersonIds?.includes(personId)) return 'participant';
  if (rule.handler && subject.handlerId === personId) return 'handler';
  if (rule.commitmentOwner && subject.ownerId === personId) return 'commitment_owner';
  const belongs = (role: PlatformRole) =>
    actor.platformRoles.some((each) => each.wijkplatformId === subject.wijkplatformId && each.role === role);
  return platform.find(belongs) ?? tenant.find((role) => actor.tenantRoles.includes(role)) ?? 'person';
}

// SPDX-License-Identifier: EUPL-1.2
import { type Act, type Actor, may, ruleOf, type Subject } from '@samenspel/domain/access';
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
  const personId = signedInPerson(ctx);
  const { tenantRoles } = ctx.viewer.actor;
  const trajectoryRoles = trajectory.roles
    .filter(({ partyId, until }) => partyId === personId && until === undefined)
    .map(({ role }) => ({ trajectoryId: trajectory.id, role }));
  const subject = { trajectoryId: trajectory.id, leadId: trajectory.leadId, ...reading };
  return permitted({ personId, tenantRoles, trajectoryRoles }, act, subject);
}

/** The same for an act in the whole municipality, on no trajectory. */
export function permitInTenant(ctx: RequestContext, act: Act): string {
  const personId = signedInPerson(ctx);
  return permitted({ personId, tenantRoles: ctx.viewer.actor.tenantRoles, trajectoryRoles: [] }, act, {});
}

function permitted(actor: Actor, act: Act, subject: Subject): string {
  if (!may(actor, act, subject)) throw new NotFound();
  const { trajectory = [], tenant = [], guide, participant } = ruleOf(act);
  const held = (role: string) =>
    role === 'project_lead'
      ? subject.leadId === actor.personId
      : actor.trajectoryRoles.some((each) => each.role === role);
  const onTrajectory = trajectory.find(held);
  if (onTrajectory) return onTrajectory;
  if (guide && subject.guideId === actor.personId) return 'guide';
  if (participant && subject.participantPersonIds?.includes(actor.personId ?? '')) return 'participant';
  return tenant.find((role) => actor.tenantRoles.includes(role)) ?? 'person';
}

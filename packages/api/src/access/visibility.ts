// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import type { Viewer } from '../shared/request/context.ts';

/** What of personal data and drafts a viewer may read: the first three parameters of the document statements. */
export function visibility(viewer: Viewer): [names: boolean, allDrafts: boolean, ownDrafts: string[]] {
  const ownDrafts = viewer.actor.trajectoryRoles.map(({ trajectoryId }) => trajectoryId);
  return [may(viewer.actor, 'seePersons'), may(viewer.actor, 'seeWorkInProgress'), ownDrafts];
}

/** Names the parameters of {@link visibility}: PostgreSQL asks what type each has, also where no part of a document uses it. */
export const withVisibility = '($1::boolean, $2::boolean, $3::uuid[]) IS NOT NULL';

/** A party as JSON, with the name that the viewer may read, with the parameters of {@link visibility}. */
export const partyJson = (tenant: string, id: string): string => `(
  SELECT json_build_object('id', pa.id, 'kind', pa.kind, 'name',
    CASE WHEN pa.kind <> 'person' OR $1::boolean THEN nullif(pa.name, '')
         ELSE (SELECT pe.public_name FROM person pe WHERE pe.tenant_id = pa.tenant_id AND pe.id = pa.id) END)
  FROM party pa WHERE pa.tenant_id = ${tenant} AND pa.id = ${id})`;

/**
 * What of the affairs between platforms and the municipality a viewer may read, as the first four parameters of their
 * statements: all names of persons, the platforms of which the viewer is a member (who know each other), whether those of
 * all platforms, and else those on which trajectories. Requests and agreements are no part of the public register (A11).
 */
export function affairsVisibility({
  actor,
}: Viewer): [names: boolean, platforms: string[], all: boolean, trajectories: string[]] {
  const trajectories = actor.trajectoryRoles.map(({ trajectoryId }) => trajectoryId);
  return [
    may(actor, 'seePersons'),
    actor.platformRoles.map(({ wijkplatformId }) => wijkplatformId),
    may(actor, 'seeAdviceInbox'),
    trajectories.filter((trajectoryId) => may(actor, 'requestAdvice', { trajectoryId })),
  ];
}

/** Everything, for who decides and does not show it. */
export const everyAffair: ReturnType<typeof affairsVisibility> = [true, [], true, []];

/** Whether the affair `x` of a platform may be read, with the parameters of {@link affairsVisibility}. */
export const affairIsVisible = (x: string): string =>
  `($3::boolean OR ${x}.wijkplatform_id = ANY ($2::uuid[]) OR ${x}.trajectory_id = ANY ($4::uuid[]))`;

/** A person in such an affair as JSON, with the name that the viewer may read. */
export const personInAffair = (tenant: string, id: string): string => `(
  SELECT json_build_object('id', pa.id, 'kind', pa.kind, 'name',
    CASE WHEN $1::boolean OR EXISTS (SELECT FROM wijkplatform_member wm WHERE wm.tenant_id = pa.tenant_id
      AND wm.person_id = pa.id AND wm.wijkplatform_id = ANY ($2::uuid[])) THEN nullif(pa.name, '') ELSE pe.public_name END)
  FROM party pa JOIN person pe ON pe.tenant_id = pa.tenant_id AND pe.id = pa.id
  WHERE pa.tenant_id = ${tenant} AND pa.id = ${id})`;

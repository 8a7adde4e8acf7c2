// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import type { Viewer } from '../shared/request/context.ts';

/** The first six parameters of the statements of advices: what this viewer reads beyond what is public (A11). */
export function readingOf({
  actor,
  personId,
}: Viewer): [
  names: boolean,
  inside: boolean,
  platforms: string[],
  me: string | null,
  teams: string[],
  drafts: boolean,
] {
  const teams = actor.trajectoryRoles
    .map(({ trajectoryId }) => trajectoryId)
    // Residents who take part in the trajectory read what the public reads.
    .filter((trajectoryId) => may(actor, 'seeResponseDrafts', { trajectoryId }));
  return [
    may(actor, 'seePersons'),
    may(actor, 'seeAdviceInbox'),
    actor.platformRoles.map(({ wijkplatformId }) => wijkplatformId),
    personId,
    teams,
    may(actor, 'seeResponseDrafts'),
  ];
}

/** Everything, whoever asks: what a command decides on. */
export const everything = [true, true, [], null, [], true] as const;

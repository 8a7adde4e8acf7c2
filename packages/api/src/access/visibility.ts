// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import type { Viewer } from '../shared/request/context.ts';

/** What of personal data and drafts a viewer may read: the first three parameters of the document statements. */
export function visibility(viewer: Viewer): [names: boolean, allDrafts: boolean, ownDrafts: string[]] {
  const ownDrafts = viewer.actor.trajectoryRoles.map(({ trajectoryId }) => trajectoryId);
  return [may(viewer.actor, 'seePersons'), may(viewer.actor, 'seeWorkInProgress'), ownDrafts];
}

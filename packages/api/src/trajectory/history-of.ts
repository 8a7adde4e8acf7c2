// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { visibility } from '../access/visibility.ts';
import { inTenant } from '../shared/database/index.ts';
import { pageSize } from '../shared/graphql/page.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { type HistoryRequest, historyPage, historyParts } from './history.store.ts';

/** A page of the history of a trajectory or an advice, as far as this viewer may read it (K4); what is asked of it, else all. */
export function historyOf(
  ctx: RequestContext,
  of: HistoryRequest['of'],
  { first, before, hidden = [] }: { first: number; before?: string | undefined; hidden?: readonly string[] },
  info?: GraphQLResolveInfo,
) {
  const { actor, personId } = ctx.viewer;
  const onTeam = may(actor, 'seeResponseDrafts', { trajectoryId: of.trajectoryId });
  const request = {
    ...{ of, first: pageSize(first), before: before ?? null, names: visibility(ctx.viewer)[0], hidden },
    parts: info ? historyParts.asked(info) : historyParts.all,
    inside: {
      all: may(actor, 'seeAdviceInbox') || onTeam,
      platforms: actor.platformRoles.map(({ wijkplatformId }) => wijkplatformId),
      personId,
    },
  };
  return inTenant(inTenantOf(ctx), (db) => historyPage(db, request), { readOnly: true });
}

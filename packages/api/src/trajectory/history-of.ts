// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { visibility } from '../access/visibility.ts';
import { inTenant } from '../shared/database/index.ts';
import { type PageInfo, pageSize } from '../shared/graphql/page.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import { hiddenKinds, toldByTheAdvice } from './hidden-kinds.ts';
import { type HistoryEntryView, type HistoryRequest, historyPage, historyParts } from './history.store.ts';
import { yearAndSeqOf } from './trajectory.store.ts';

/** Which page of a history, newest first. */
export interface HistoryPageArgs {
  first: number;
  before?: string | undefined;
}

export interface HistoryPage {
  entries: HistoryEntryView[];
  pageInfo: PageInfo;
}

/**
 * A page of the history of the trajectory with this number, as far as this viewer may read it (K4); what is asked of it, else
 * all. Which trajectory that is need not be known yet: what the viewer may depends on the roles that they have on it.
 */
export async function historyOfTrajectory(
  ctx: RequestContext,
  number: string,
  args: HistoryPageArgs,
  info?: GraphQLResolveInfo,
): Promise<HistoryPage> {
  const trajectory = yearAndSeqOf(number);
  if (!trajectory) return { entries: [], pageInfo: nothing };
  const { actor } = ctx.viewer;
  const kinds = may(actor, 'seeHistory') ? [] : hiddenKinds;
  return page(ctx, args, info, {
    ...{ of: { trajectory }, untold: toldByTheAdvice, hidden: { kinds, butOn: whereMay(ctx, 'seeHistory') } },
    inside: inside(ctx, { all: false, trajectories: whereMay(ctx, 'seeResponseDrafts') }),
  });
}

/** The same of an advice, on a trajectory or on none. */
export async function historyOfAdvice(
  ctx: RequestContext,
  { id, trajectoryId }: { id: string; trajectoryId?: string | null | undefined },
  args: HistoryPageArgs,
  info?: GraphQLResolveInfo,
): Promise<HistoryPage> {
  const on = { trajectoryId: trajectoryId ?? undefined };
  return page(ctx, args, info, {
    ...{ of: { subjectId: id }, untold: [], hidden: { kinds: [], butOn: [] } },
    inside: inside(ctx, { all: may(ctx.viewer.actor, 'seeResponseDrafts', on), trajectories: [] }),
  });
}

function page(
  ctx: RequestContext,
  { first, before }: HistoryPageArgs,
  info: GraphQLResolveInfo | undefined,
  given: Pick<HistoryRequest, 'of' | 'untold' | 'hidden' | 'inside'>,
): Promise<HistoryPage> {
  const request = {
    ...{ ...given, first: pageSize(first), before: before ?? null, names: visibility(ctx.viewer)[0] },
    parts: info ? historyParts.asked(info) : historyParts.all,
  };
  return inTenant(inTenantOf(ctx), (db) => historyPage(db, request), { readOnly: true });
}

/** The trajectories on which the viewer has a role that lets them. */
const whereMay = ({ viewer: { actor } }: RequestContext, act: Act): string[] =>
  actor.trajectoryRoles
    .map(({ trajectoryId }) => trajectoryId)
    .filter((trajectoryId) => may(actor, act, { trajectoryId }));

function inside(
  { viewer: { actor, personId } }: RequestContext,
  { all, trajectories }: Pick<HistoryRequest['inside'], 'all' | 'trajectories'>,
): HistoryRequest['inside'] {
  const platforms = actor.platformRoles.map(({ wijkplatformId }) => wijkplatformId);
  return { all: all || may(actor, 'seeAdviceInbox'), platforms, trajectories, personId };
}

const nothing: PageInfo = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false };

// SPDX-License-Identifier: EUPL-1.2
import { visibility, withVisibility } from '../access/visibility.ts';
import type { TenantDb } from '../shared/database/index.ts';
import type { PageInfo } from '../shared/graphql/page.ts';
import { type PartSet, statementsOf } from '../shared/graphql/parts.ts';
import type { Viewer } from '../shared/request/context.ts';
import { linkTrajectory } from './link.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { byIds, type DocumentRow, statesOf } from './trajectory.state.ts';
import type { TrajectoryView } from './trajectory.view.ts';
import { trajectoryDocument } from './trajectory-document.sql.ts';
import {
  countStatement,
  cursorOfRow,
  pageStatement,
  type TrajectoryListRequest,
} from './trajectory-list.sql.ts';

const byNumber = statementsOf(
  'trajectory-by-number',
  trajectoryParts,
  (has) => `SELECT ${trajectoryDocument(has)} AS document FROM trajectory t
    WHERE t.tenant_id = $4 AND t.year = $5 AND t.seq = $6 AND ${withVisibility}`,
);

const NUMBER = /^(\d{4})-(\d{3,6})$/;

/** These parts of the trajectory with this number (2026-004); null when there is none. */
export async function trajectoryByNumber(
  db: TenantDb,
  viewer: Viewer,
  number: string,
  parts: PartSet,
): Promise<TrajectoryView | null> {
  const [, year, seq] = NUMBER.exec(number) ?? [];
  if (!year || !seq) return null;
  const params = [...visibility(viewer), db.tenantId, Number(year), Number(seq)];
  const { sql, options } = byNumber(parts);
  const [row] = await db.query<DocumentRow>(sql, params, options);
  return row ? linkTrajectory(row.document) : null;
}

/** These parts of the trajectories with these ids, in that order; null where there is none. */
export async function trajectoriesByIds(
  db: TenantDb,
  viewer: Viewer,
  ids: readonly string[],
  parts: PartSet,
): Promise<(TrajectoryView | null)[]> {
  if (ids.length === 0) return [];
  const params = [...visibility(viewer), db.tenantId, ids];
  const { sql, options } = byIds(parts);
  const rows = await db.query<DocumentRow>(sql, params, options);
  const found = new Map(rows.map(({ document }) => [document.id, document]));
  return ids.map((id) => {
    const document = found.get(id);
    return document ? linkTrajectory(document) : null;
  });
}

/** Everything of a trajectory, whoever asks: what a command decides on. */
export async function stateForCommand(db: TenantDb, id: string): Promise<TrajectoryView | null> {
  const [trajectory] = await statesOf(db, [id]);
  return trajectory ?? null;
}

export interface TrajectoryPage {
  edges: { cursor: string; node: TrajectoryView }[];
  pageInfo: PageInfo;
}

/** One page of a list. */
export async function trajectoryPage(
  db: TenantDb,
  viewer: Viewer,
  request: TrajectoryListRequest,
  parts: PartSet,
): Promise<TrajectoryPage> {
  const page = pageStatement(request);
  const rows = await db.query<{ id: string; key: (string | number)[] }>(page.sql, page.params);
  const shown = rows.slice(0, request.first);
  const nodes = await trajectoriesByIds(
    db,
    viewer,
    shown.map(({ id }) => id),
    parts,
  );
  const edges = shown.flatMap((row, i) => {
    const node = nodes[i];
    return node ? [{ cursor: cursorOfRow(row), node }] : [];
  });
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== null,
    },
  };
}

/** How many trajectories match the filter. */
export async function countTrajectories(db: TenantDb, request: TrajectoryListRequest): Promise<number> {
  const count = countStatement(request);
  const [row] = await db.query<{ count: number }>(count.sql, count.params);
  return row?.count ?? 0;
}

// SPDX-License-Identifier: EUPL-1.2
import { visibility, withVisibility } from '../access/visibility.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { cursorOf, type PageInfo } from '../shared/graphql/page.ts';
import { type PartSet, statementsOf } from '../shared/graphql/parts.ts';
import type { Viewer } from '../shared/request/context.ts';
import { linkTrajectory } from './link.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { byIds, type DocumentRow, statesOf } from './trajectory.state.ts';
import type { TrajectoryView } from './trajectory.view.ts';
import { trajectoryDocument } from './trajectory-document.sql.ts';
import { countStatement, pageStatement, type TrajectoryListRequest } from './trajectory-list.sql.ts';

const byNumber = statementsOf(
  'trajectory-by-number',
  trajectoryParts,
  (has) => `SELECT ${trajectoryDocument(has)} AS document FROM trajectory t
    WHERE t.tenant_id = $4 AND t.year = $5 AND t.seq = $6 AND ${withVisibility}`,
);

const NUMBER = /^(\d{4})-(\d{3,6})$/;

/** Year and place in the year of a number such as 2026-004; null when it cannot be one. */
export function yearAndSeqOf(number: string): [year: number, seq: number] | null {
  const [, year, seq] = NUMBER.exec(number) ?? [];
  return year && seq ? [Number(year), Number(seq)] : null;
}

/** These parts of the trajectory with this number (2026-004); null when there is none. */
export async function trajectoryByNumber(
  db: TenantDb,
  viewer: Viewer,
  number: string,
  parts: PartSet,
): Promise<TrajectoryView | null> {
  const named = yearAndSeqOf(number);
  if (!named) return null;
  const params = [...visibility(viewer), db.tenantId, ...named];
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
  nodes: TrajectoryView[];
  /** What the cursors of the nodes are made of. */
  keys: (string | number)[][];
  pageInfo: PageInfo;
}

/** One page of a list, with these parts of each trajectory, in one statement. */
export async function trajectoryPage(
  db: TenantDb,
  viewer: Viewer,
  request: TrajectoryListRequest,
  parts: PartSet,
): Promise<TrajectoryPage> {
  const page = pageStatement(request, visibility(viewer), parts);
  const rows = await db.query<DocumentRow & { key: (string | number)[] }>(
    page.sql,
    page.params,
    page.options,
  );
  const shown = rows.slice(0, request.first);
  const keys = shown.map(({ key }) => key);
  return {
    nodes: shown.map(({ document }) => linkTrajectory(document)),
    keys,
    pageInfo: {
      startCursor: cursorOr(keys.at(0)),
      endCursor: cursorOr(keys.at(-1)),
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== null,
    },
  };
}

const cursorOr = (key: (string | number)[] | undefined): string | null => (key ? cursorOf(key) : null);

/** How many trajectories match the filter. */
export async function countTrajectories(db: TenantDb, request: TrajectoryListRequest): Promise<number> {
  const count = countStatement(request);
  const [row] = await db.query<{ count: number }>(count.sql, count.params, count.options);
  return row?.count ?? 0;
}

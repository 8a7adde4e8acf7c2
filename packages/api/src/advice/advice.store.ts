// SPDX-License-Identifier: EUPL-1.2
import { readCaseNumber } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import type { PageInfo } from '../shared/graphql/page.ts';
import type { Viewer } from '../shared/request/context.ts';
import type { AdviceView } from './advice.view.ts';
import { adviceDocument, adviceVisibility } from './advice-document.sql.ts';
import { type AdviceListRequest, countStatement, cursorOfRow, pageStatement } from './advice-list.sql.ts';
import { everything, readingOf } from './advice-visibility.ts';
import { keptCount } from './figures/kept-count.ts';
import { linkAdvice } from './link-advice.ts';

const document = `SELECT ${adviceDocument} AS document FROM advice a ${adviceVisibility} WHERE a.tenant_id = $7`;
const byNumber = `${document} AND a.year = $8 AND a.seq = $9`;
const byIds = `${document} AND a.id = ANY ($8::uuid[])`;

interface DocumentRow {
  document: AdviceView;
}

/** The advice with this number (2026-014) as this viewer may read it; null when there is none. */
export async function adviceByNumber(
  db: TenantDb,
  viewer: Viewer,
  number: string,
): Promise<AdviceView | null> {
  const named = readCaseNumber(number);
  // A number that PostgreSQL has no room for names nothing.
  if (!named || named.seq >= 2 ** 31) return null;
  const params = [...readingOf(viewer), db.tenantId, named.year, named.seq];
  const [row] = await db.query<DocumentRow>(byNumber, params, { name: 'advice-by-number' });
  return row ? linkAdvice(row.document) : null;
}

/** The advices with these ids, in that order; null where there is none. */
export async function advicesByIds(
  db: TenantDb,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(AdviceView | null)[]> {
  if (ids.length === 0) return [];
  const params = [...readingOf(viewer), db.tenantId, ids];
  const rows = await db.query<DocumentRow>(byIds, params, { name: 'advices-by-ids' });
  const found = new Map(rows.map((row) => [row.document.id, linkAdvice(row.document)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Everything of an advice, whoever asks: what a command decides on. */
export async function adviceForCommand(db: TenantDb, id: string): Promise<AdviceView | null> {
  const [row] = await db.query<DocumentRow>(byIds, [...everything, db.tenantId, [id]], {
    name: 'advices-by-ids',
  });
  return row ? linkAdvice(row.document) : null;
}

/** The ids of the newest advices on each of these trajectories, at most 50 of each. */
export async function advicesOnTrajectories(
  db: TenantDb,
  trajectoryIds: readonly string[],
): Promise<string[][]> {
  const rows = await db.query<{ trajectoryId: string; ids: string[] }>(
    `SELECT t.id AS "trajectoryId", ARRAY(SELECT a.id FROM advice a
       WHERE a.tenant_id = $1 AND a.trajectory_id = t.id ORDER BY a.submitted_at DESC, a.id DESC LIMIT 50) AS ids
     FROM unnest($2::uuid[]) AS t (id)`,
    [db.tenantId, trajectoryIds],
  );
  const found = new Map(rows.map(({ trajectoryId, ids }) => [trajectoryId, ids]));
  return trajectoryIds.map((id) => found.get(id) ?? []);
}

export interface AdvicePage {
  edges: { cursor: string; node: AdviceView }[];
  pageInfo: PageInfo;
}

interface KeyedRow {
  id: string;
  key: (string | number)[];
}

/** The ids of one page of a list, with the cursor of what follows; null at the end. */
export async function adviceIds(
  db: TenantDb,
  request: AdviceListRequest,
): Promise<{ ids: string[]; next: string | null }> {
  const { shown, hasMore } = await keyedPage(db, request);
  const last = hasMore ? shown.at(-1) : undefined;
  return { ids: shown.map(({ id }) => id), next: last ? cursorOfRow(last) : null };
}

async function keyedPage(db: TenantDb, request: AdviceListRequest) {
  const page = pageStatement(request);
  const rows = await db.query<KeyedRow>(page.sql, page.params);
  return { shown: rows.slice(0, request.first), hasMore: rows.length > request.first };
}

/** One page of a list. */
export async function advicePage(
  db: TenantDb,
  viewer: Viewer,
  request: AdviceListRequest,
): Promise<AdvicePage> {
  const { shown, hasMore } = await keyedPage(db, request);
  const nodes = await advicesByIds(
    db,
    viewer,
    shown.map(({ id }) => id),
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
      hasNextPage: hasMore,
      hasPreviousPage: request.after !== null,
    },
  };
}

/** How many advices match the filter. */
export async function countAdvices(db: TenantDb, request: AdviceListRequest): Promise<number> {
  const kept = await keptCount(db, request);
  if (kept !== null) return kept;
  const count = countStatement(request);
  const [row] = await db.query<{ count: number }>(count.sql, count.params);
  return row?.count ?? 0;
}

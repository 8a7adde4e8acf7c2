// SPDX-License-Identifier: EUPL-1.2
import { readCaseNumber } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import type { PageInfo } from '../shared/graphql/page.ts';
import { type PartSet, statementsOf } from '../shared/graphql/parts.ts';
import type { Viewer } from '../shared/request/context.ts';
import { yearAndSeqOf } from '../trajectory/index.ts';
import { adviceParts, type Has } from './advice.parts.ts';
import type { AdviceView } from './advice.view.ts';
import { adviceDocument, adviceVisibility } from './advice-document.sql.ts';
import { type AdviceListRequest, countStatement, cursorOfRow, pageStatement } from './advice-list.sql.ts';
import { everything, readingOf } from './advice-visibility.ts';
import { keptCount } from './figures/kept-count.ts';
import { type AdviceDocument, linkAdvice } from './link-advice.ts';

const document = (
  has: Has,
) => `SELECT ${adviceDocument(has)} AS document FROM advice a ${adviceVisibility(has)}
  WHERE a.tenant_id = $7`;
const byNumber = statementsOf(
  'advice-by-number',
  adviceParts,
  (has) => `${document(has)} AND a.year = $8 AND a.seq = $9`,
);
const byIds = statementsOf(
  'advices-by-ids',
  adviceParts,
  (has) => `${document(has)} AND a.id = ANY ($8::uuid[])`,
);

interface DocumentRow {
  document: AdviceDocument;
}

/** The advice with this number (2026-014) as this viewer may read it; null when there is none. */
export async function adviceByNumber(
  db: TenantDb,
  viewer: Viewer,
  number: string,
  parts: PartSet = adviceParts.all,
): Promise<AdviceView | null> {
  const named = readCaseNumber(number);
  // A number that PostgreSQL has no room for names nothing.
  if (!named || named.seq >= 2 ** 31) return null;
  const params = [...readingOf(viewer), db.tenantId, named.year, named.seq];
  const { sql, options } = byNumber(parts);
  const [row] = await db.query<DocumentRow>(sql, params, options);
  return row ? linkAdvice(row.document) : null;
}

/** The advices with these ids, in that order; null where there is none. */
export async function advicesByIds(
  db: TenantDb,
  viewer: Viewer,
  ids: readonly string[],
  parts: PartSet = adviceParts.all,
): Promise<(AdviceView | null)[]> {
  if (ids.length === 0) return [];
  const params = [...readingOf(viewer), db.tenantId, ids];
  const { sql, options } = byIds(parts);
  const rows = await db.query<DocumentRow>(sql, params, options);
  const found = new Map(rows.map((row) => [row.document.id, linkAdvice(row.document)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Everything of an advice, whoever asks: what a command decides on. */
export async function adviceForCommand(db: TenantDb, id: string): Promise<AdviceView | null> {
  const { sql, options } = byIds(adviceParts.all);
  const [row] = await db.query<DocumentRow>(sql, [...everything, db.tenantId, [id]], options);
  return row ? linkAdvice(row.document) : null;
}

const onTrajectories = statementsOf(
  'advices-on-trajectories',
  adviceParts,
  (has) => `SELECT n.place::int AS place, ${adviceDocument(has)} AS document
    FROM unnest($8::int[], $9::int[]) WITH ORDINALITY AS n (year, seq, place)
    JOIN trajectory t ON t.tenant_id = $7 AND t.year = n.year AND t.seq = n.seq
    CROSS JOIN LATERAL (SELECT a.* FROM advice a
      WHERE a.tenant_id = $7 AND a.trajectory_id = t.id ORDER BY a.submitted_at DESC, a.id DESC LIMIT 50) a
    ${adviceVisibility(has)} ORDER BY a.submitted_at DESC, a.id DESC`,
);

/** The newest advices on each of the trajectories with these numbers (2026-004), at most 50 of each. */
export async function advicesOnTrajectories(
  db: TenantDb,
  viewer: Viewer,
  numbers: readonly string[],
  parts: PartSet,
): Promise<AdviceView[][]> {
  const { sql, options } = onTrajectories(parts);
  const named = numbers.map((number) => yearAndSeqOf(number) ?? [0, 0]);
  const params = [
    ...readingOf(viewer),
    db.tenantId,
    named.map(([year]) => year),
    named.map(([, seq]) => seq),
  ];
  const rows = await db.query<DocumentRow & { place: number }>(sql, params, options);
  const found = Map.groupBy(rows, ({ place }) => place);
  return numbers.map((_, i) => (found.get(i + 1) ?? []).map((row) => linkAdvice(row.document)));
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
  parts: PartSet = adviceParts.all,
): Promise<AdvicePage> {
  const { shown, hasMore } = await keyedPage(db, request);
  const nodes = await advicesByIds(
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

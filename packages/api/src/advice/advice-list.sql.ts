// SPDX-License-Identifier: EUPL-1.2
import { cursorOf, type KeyType, keyOf } from '../shared/graphql/page.ts';
import type { AdviceFilter, AdviceSort } from './advice-filter.graphql.ts';
import { applyFilter, Conditions } from './advice-list-filter.sql.ts';
import { type PartedSort, partedPage } from './parted-order.sql.ts';

/** An order by columns of the advice itself, and how a row's cursor is made from them. */
interface PlainOrder {
  columns: [string, KeyType][];
  direction: 'ASC' | 'DESC';
}

const orders: Record<Exclude<AdviceSort, PartedSort>, PlainOrder> = {
  NEWEST: {
    columns: [
      ['a.submitted_at', 'timestamptz'],
      ['a.id', 'uuid'],
    ],
    direction: 'DESC',
  },
  CHANGED: {
    columns: [
      ['a.changed_at', 'timestamptz'],
      ['a.id', 'uuid'],
    ],
    direction: 'DESC',
  },
};

export interface AdviceListRequest {
  first: number;
  after: string | null;
  filter: AdviceFilter;
  sort: AdviceSort;
  viewerId: string | null;
  /** The day in the municipality, and how many days before its due date an answer is due soon. */
  today: string;
  soonDays: number;
}

export interface ListStatement {
  sql: string;
  params: unknown[];
}

/** The ids and cursors of one page, one row more than asked so that it shows whether more follows. */
export function pageStatement(request: AdviceListRequest): ListStatement {
  const { sort } = request;
  return sort === 'NEWEST' || sort === 'CHANGED'
    ? plainPage(request, orders[sort])
    : partedPage(request, sort);
}

function plainPage(request: AdviceListRequest, { columns, direction }: PlainOrder): ListStatement {
  const sql = new Conditions();
  applyFilter(sql, request);
  const names = columns.map(([column]) => column);
  if (request.after) {
    const key = keyOf(
      request.after,
      columns.map(([, type]) => type),
    );
    const values = columns.map(([, type], i) => `${sql.param(key[i])}::${type}`);
    sql.add(`(${names.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${values.join(', ')})`);
  }
  const limit = sql.param(request.first + 1);
  return {
    sql: `SELECT a.id, json_build_array(${names.join(', ')}) AS key FROM advice a ${sql.whole()}
          ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')} LIMIT ${limit}`,
    params: sql.params,
  };
}

/** How many match in all, whatever the page. */
export function countStatement(request: AdviceListRequest): ListStatement {
  const sql = new Conditions();
  applyFilter(sql, request);
  return { sql: `SELECT count(*)::int AS count FROM advice a ${sql.whole()}`, params: sql.params };
}

/** The cursor of a row of {@link pageStatement}. */
export const cursorOfRow = (row: { key: (string | number)[] }): string => cursorOf(row.key);

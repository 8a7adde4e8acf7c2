// SPDX-License-Identifier: EUPL-1.2
import { type KeyType, keyOf } from '../shared/graphql/page.ts';
import type { AdviceSort } from './advice-filter.graphql.ts';
import type { AdviceListRequest, ListStatement } from './advice-list.sql.ts';
import { applyFilter, Conditions, cameLate, isLate } from './advice-list-filter.sql.ts';

/** The orders by terms: what has one first, in parts of which each has an index of its own, and then the rest. */
export type PartedSort = Extract<AdviceSort, 'DUE_FIRST' | 'LATEST_FIRST' | 'RECENTLY_LATE'>;

/** A part of the list. Every text is SQL; `today` is a parameter. */
interface Part {
  readonly from: string;
  readonly where: (today: string) => readonly string[];
  /** What its index has, and the id beside it. */
  readonly by: string;
  readonly id: string;
  /** The sort key of a row: the same scale in every part. */
  readonly key: (today: string) => string;
  /** What `by` is where the key is this one. */
  readonly at: (key: string, today: string) => string;
}

interface PartedOrder {
  readonly direction: 'ASC' | 'DESC';
  readonly type: KeyType;
  readonly parts: readonly Part[];
  /** What is in no part, by its id, and its key: after every other. */
  readonly rest: { readonly key: string | number; readonly where: (today: string) => string };
  /** Whether the parts are just the advices that are or were late. */
  readonly tellsLate: boolean;
}

const keyIs = (by: string, type: KeyType) => ({ by, key: () => by, at: (key: string) => `${key}::${type}` });

const waiting = { from: 'advice a', id: 'a.id' };

/**
 * The answers that came late, each advice once: the last one counts, when the next round is not late now and did not come
 * late. As `lateAnswer` of the domain tells it.
 */
const answered = {
  from: 'response_sending rs JOIN advice a ON a.tenant_id = rs.tenant_id AND a.id = rs.advice_id',
  id: 'rs.advice_id',
  where: (today: string) => [
    'rs.late',
    `NOT EXISTS (SELECT FROM response_sending later WHERE later.tenant_id = rs.tenant_id
       AND later.advice_id = rs.advice_id AND later.round > rs.round AND later.late)`,
    `${isLate(today)} IS NOT TRUE`,
  ],
};
const neverLate = (today: string) => `${isLate(today)} IS NOT TRUE AND NOT ${cameLate}`;

const orders: Record<PartedSort, PartedOrder> = {
  DUE_FIRST: {
    ...{ direction: 'ASC', type: 'int', tellsLate: false },
    parts: [
      {
        ...waiting,
        where: () => [`a.state = 'open'`, 'a.due_on IS NOT NULL'],
        by: 'a.due_on',
        key: () => `a.due_on - '2000-01-01'::date`,
        // A key that no list gave is not to leave the days that there are.
        at: (key) => `'2000-01-01'::date + greatest(least(${key}::int, 3000000), -500000)`,
      },
    ],
    rest: { key: 2147483647, where: () => `(a.state <> 'open' OR a.due_on IS NULL)` },
  },
  RECENTLY_LATE: {
    ...{ direction: 'DESC', type: 'date', tellsLate: true },
    parts: [
      { ...waiting, where: (today) => [isLate(today)], ...keyIs('a.due_on', 'date') },
      { ...answered, ...keyIs('rs.due_on', 'date') },
    ],
    rest: { key: '0001-01-01', where: neverLate },
  },
  // The key is the days late, below zero.
  LATEST_FIRST: {
    ...{ direction: 'ASC', type: 'int', tellsLate: true },
    parts: [
      {
        ...waiting,
        where: (today) => [isLate(today)],
        by: 'a.due_on',
        key: (today) => `a.due_on - ${today}::date`,
        at: (key, today) => `${today}::date + greatest(least(${key}::int, 0), -500000)`,
      },
      { ...answered, ...keyIs('(rs.due_on - rs.sent_on)', 'int') },
    ],
    rest: { key: 0, where: neverLate },
  },
};

/**
 * A page of such a list: each part by its own index and no further than the page reaches. Becoming late writes nothing, so
 * that no column could hold the order.
 */
export function partedPage(request: AdviceListRequest, sort: PartedSort): ListStatement {
  const { direction, type, parts, rest, tellsLate } = orders[sort];
  const { everLate } = request.filter;
  const sql = new Conditions();
  applyFilter(sql, tellsLate ? { ...request, filter: { ...request.filter, everLate: null } } : request);
  const today = sql.param(request.today);
  const limit = sql.param(request.first + 1);
  const [after, afterId] = request.after ? keyOf(request.after, [type, 'uuid']) : [];
  const inRest = after === rest.key;
  // A parameter that no part has would be one without a type.
  const beyond = (by: string, at: string) => `${by} ${direction === 'ASC' ? '>' : '<'} ${at}`;
  const afterIdOf = () => `${sql.param(afterId)}::uuid`;

  const selects: string[] = [`SELECT a.id, NULL::${type} AS key FROM advice a WHERE ${today}::date IS NULL`];
  if (!inRest && !(tellsLate && everLate === false))
    for (const { from, where, by, id, key, at } of parts) {
      const past = () => beyond(`(${by}, ${id})`, `(${at(sql.param(after), today)}, ${afterIdOf()})`);
      selects.push(`SELECT ${id}, ${key(today)} AS key FROM ${from}
        ${sql.whole(...where(today), ...(after === undefined ? [] : [past()]))}
        ORDER BY ${by} ${direction}, ${id} ${direction} LIMIT ${limit}`);
    }
  if (!(tellsLate && everLate === true)) {
    const of = `FROM advice a ${sql.whole(rest.where(today), ...(inRest ? [beyond('a.id', afterIdOf())] : []))}`;
    // What still waits is little and found by its state; by id PostgreSQL would look for it among all that was ever answered.
    const found = waits(request.filter) ? `FROM (SELECT a.id ${of} OFFSET 0) a` : of;
    selects.push(`SELECT a.id, ${sql.param(rest.key)}::${type} AS key ${found}
      ORDER BY a.id ${direction} LIMIT ${limit}`);
  }
  return {
    sql: `SELECT x.id, json_build_array(x.key, x.id) AS key FROM (${selects.map((one) => `(${one})`).join('\n UNION ALL ')}) x (id, key)
          ORDER BY x.key ${direction}, x.id ${direction} LIMIT ${limit}`,
    params: sql.params,
  };
}

/** Whether only what waits is asked for: an answer, or the decision on one. */
const waits = ({ state, lateness }: AdviceListRequest['filter']): boolean =>
  lateness != null || (state?.every((each) => each === 'open' || each === 'contested') ?? false);

// SPDX-License-Identifier: EUPL-1.2
import { cursorOf, type KeyType, keyOf } from '../shared/graphql/page.ts';
import type { AdviceFilter, AdviceSort } from './advice-filter.graphql.ts';

/** An SQL text that grows with its parameters; `$n` is what `param` gives. */
class Conditions {
  readonly params: unknown[] = [];
  readonly where: string[] = [];
  param(value: unknown): string {
    // No text of PostgreSQL has this character: what has it names nothing.
    this.params.push(typeof value === 'string' ? value.replaceAll('\u0000', '\ufffd') : value);
    return `$${this.params.length}`;
  }
  add(condition: string): void {
    this.where.push(condition);
  }
}

// The neighbourhoods in which the platform works, or the trajectory when that is about a part of the municipality.
const inPlace = (condition: string) => `EXISTS (
  SELECT FROM neighbourhood n JOIN district d ON d.tenant_id = n.tenant_id AND d.id = n.district_id
  WHERE n.tenant_id = a.tenant_id AND ${condition} AND (
    EXISTS (SELECT FROM trajectory_area ta WHERE ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id
      AND (ta.neighbourhood_id = n.id OR ta.district_id = n.district_id))
    OR (NOT EXISTS (SELECT FROM trajectory_area ta WHERE ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id)
      AND EXISTS (SELECT FROM wijkplatform_area wa WHERE wa.tenant_id = a.tenant_id AND wa.wijkplatform_id = a.wijkplatform_id
        AND wa.neighbourhood_id = n.id))))`;

/** Every word of the search occurs in the advice, in any of its Dutch inflections. */
const withWords = (words: string) => `(
  SELECT count(*) FROM unnest(tsvector_to_array(to_tsvector('dutch', translate(${words}::text, '<>', '  ')))) AS w (lexeme)
  WHERE NOT EXISTS (SELECT FROM advice_lexeme l
    WHERE l.tenant_id = a.tenant_id AND l.lexeme = w.lexeme AND l.advice_id = a.id)) = 0`;

const suspended = `EXISTS (SELECT FROM clock ck WHERE ck.tenant_id = a.tenant_id AND ck.kind = 'answer'
  AND ck.subject_id = a.id AND ck.round = a.round AND ck.state = 'suspended')`;

/** How the answer's clock stands; of an advice that waits for it. */
const standings = {
  late: (today: string) => `a.due_on < ${today}::date`,
  soon: (today: string, soon: string) => `a.due_on BETWEEN ${today}::date AND ${today}::date + ${soon}::int`,
  running: (today: string, soon: string) => `a.due_on > ${today}::date + ${soon}::int`,
  no_term: () => `(a.due_on IS NULL AND NOT ${suspended})`,
  suspended: () => suspended,
} as const;

function applyFilter(sql: Conditions, { filter, viewerId, today, soonDays }: AdviceListRequest): void {
  const param = (value: unknown) => sql.param(value);
  if (filter.search?.trim()) sql.add(withWords(param(filter.search.slice(0, 400))));
  if (filter.state) sql.add(`a.state = ANY (${param(filter.state)}::text[])`);
  if (filter.lateness) {
    const [day, soon] = filter.lateness.length > 0 ? [param(today), param(soonDays)] : ['', ''];
    const any = filter.lateness.map((standing) => standings[standing](day, soon));
    // Named even where no standing asks for it: PostgreSQL wants to know the type of every parameter.
    const typed = day && ` AND ${day}::date IS NOT NULL AND ${soon}::int IS NOT NULL`;
    sql.add(`(a.state = 'open' AND (${any.join(' OR ') || 'false'})${typed})`);
  }
  if (filter.district) sql.add(inPlace(`d.code = ${param(filter.district)}`));
  if (filter.neighbourhood) sql.add(inPlace(`n.code = ${param(filter.neighbourhood)}`));
  if (filter.wijkplatform)
    sql.add(`a.wijkplatform_id = (SELECT wp.id FROM wijkplatform wp WHERE wp.tenant_id = a.tenant_id
      AND wp.code = ${param(filter.wijkplatform)})`);
  if (filter.trajectory)
    sql.add(`a.trajectory_id = (SELECT t.id FROM trajectory t WHERE t.tenant_id = a.tenant_id
      AND t.year || '-' || to_char(t.seq, 'FM999999000') = ${param(filter.trajectory)})`);
  if (filter.asked != null) sql.add(`(a.advice_request_id IS NOT NULL) = ${param(filter.asked)}::boolean`);
  if (filter.handler) sql.add(`a.handler_id = ${param(filter.handler)}::uuid`);
  if (filter.unassigned != null) sql.add(`(a.handler_id IS NULL) = ${param(filter.unassigned)}::boolean`);
  if (filter.mine) sql.add(ofMe(param(viewerId)));
  if (filter.signer) sql.add(`a.signer = ${param(filter.signer)}`);
  if (filter.withoutTerm != null) sql.add(`${standings.no_term()} = ${param(filter.withoutTerm)}::boolean`);
  if (filter.settled != null) sql.add(`a.settled = ${param(filter.settled)}::boolean`);
  // The days are those of the municipality.
  if (filter.submittedFrom) sql.add(`${submittedOn} >= ${param(filter.submittedFrom)}::date`);
  if (filter.submittedUntil) sql.add(`${submittedOn} <= ${param(filter.submittedUntil)}::date`);
  if (filter.answeredLate != null)
    sql.add(`EXISTS (SELECT FROM response_sending rs JOIN response r ON r.tenant_id = rs.tenant_id AND r.id = rs.response_id
      WHERE rs.tenant_id = a.tenant_id AND rs.advice_id = a.id AND r.supersedes_id IS NULL
        AND coalesce(rs.late, false) = ${param(filter.answeredLate)}::boolean)`);
}

const submittedOn = `(SELECT ck.started_on FROM clock ck WHERE ck.tenant_id = a.tenant_id AND ck.kind = 'answer'
  AND ck.subject_id = a.id AND ck.round = 1)`;

/** What somebody handles, leads the trajectory of, or submitted with their platform. */
const ofMe = (me: string) => `(a.handler_id = ${me}::uuid
  OR EXISTS (SELECT FROM trajectory t WHERE t.tenant_id = a.tenant_id AND t.id = a.trajectory_id AND t.lead_id = ${me}::uuid)
  OR EXISTS (SELECT FROM wijkplatform_member m WHERE m.tenant_id = a.tenant_id AND m.wijkplatform_id = a.wijkplatform_id
    AND m.person_id = ${me}::uuid AND m.ended_at IS NULL))`;

/** By due date what waits, the most days late first; what does not wait, or has no date, comes after all that does. */
const dueFirst: { columns: [string, KeyType][]; direction: 'ASC' | 'DESC' } = {
  columns: [
    [
      `CASE WHEN a.state = 'open' AND a.due_on IS NOT NULL THEN a.due_on - '2000-01-01'::date ELSE 2147483647 END`,
      'int',
    ],
    ['a.id', 'uuid'],
  ],
  direction: 'ASC',
};

// The sort keys: what is ordered by, and how a row's cursor is made from it.
const orders: Record<AdviceSort, { columns: [string, KeyType][]; direction: 'ASC' | 'DESC' }> = {
  NEWEST: {
    columns: [
      ['a.submitted_at', 'timestamptz'],
      ['a.id', 'uuid'],
    ],
    direction: 'DESC',
  },
  DUE_FIRST: dueFirst,
  CHANGED: {
    columns: [
      ['a.changed_at', 'timestamptz'],
      ['a.id', 'uuid'],
    ],
    direction: 'DESC',
  },
  // The earliest due date is the most days late.
  LATEST_FIRST: dueFirst,
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
  const sql = new Conditions();
  applyFilter(sql, request);
  const { columns, direction } = orders[request.sort];
  const names = columns.map(([column]) => column);
  if (request.after) {
    const key = keyOf(
      request.after,
      columns.map(([, type]) => type),
    );
    const values = columns.map(([, type], i) => `${sql.param(key[i])}::${type}`);
    sql.add(`(${names.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${values.join(', ')})`);
  }
  const where = sql.where.length > 0 ? `WHERE ${sql.where.join('\n AND ')}` : '';
  const limit = sql.param(request.first + 1);
  return {
    sql: `SELECT a.id, json_build_array(${names.join(', ')}) AS key FROM advice a ${where}
          ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')} LIMIT ${limit}`,
    params: sql.params,
  };
}

/** How many match in all, whatever the page. */
export function countStatement(request: AdviceListRequest): ListStatement {
  const sql = new Conditions();
  applyFilter(sql, request);
  const where = sql.where.length > 0 ? `WHERE ${sql.where.join('\n AND ')}` : '';
  return { sql: `SELECT count(*)::int AS count FROM advice a ${where}`, params: sql.params };
}

/** The cursor of a row of {@link pageStatement}. */
export const cursorOfRow = (row: { key: (string | number)[] }): string => cursorOf(row.key);

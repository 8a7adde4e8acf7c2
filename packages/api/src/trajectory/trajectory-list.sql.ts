// SPDX-License-Identifier: EUPL-1.2
import { type visibility, withVisibility } from '../access/visibility.ts';
import { type KeyType, keyOf } from '../shared/graphql/page.ts';
import { type PartSet, statementsOf } from '../shared/graphql/parts.ts';
import type { TrajectorySort } from './enums.graphql.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { trajectoryDocument } from './trajectory-document.sql.ts';
import type { TrajectoryFilter } from './trajectory-filter.graphql.ts';

/** An SQL text that grows with its parameters; `$n` is what `param` gives. */
class Conditions {
  readonly params: unknown[];
  readonly where: string[] = [];
  constructor(params: readonly unknown[] = []) {
    this.params = [...params];
  }
  param(value: unknown): string {
    // No text of PostgreSQL has this character: what has it names nothing.
    this.params.push(typeof value === 'string' ? value.replaceAll('\u0000', '\ufffd') : value);
    return `$${this.params.length}`;
  }
  add(condition: string): void {
    this.where.push(condition);
  }
}

// Whether a row of trajectory_area lies in a district, as a whole or with one of its neighbourhoods.
const inDistrict = (code: string) => `(t.city_wide OR EXISTS (
  SELECT FROM trajectory_area ta
  LEFT JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND n.id = ta.neighbourhood_id
  JOIN district d ON d.tenant_id = ta.tenant_id AND d.id = coalesce(ta.district_id, n.district_id)
  WHERE ta.tenant_id = t.tenant_id AND ta.trajectory_id = t.id AND d.code = ${code}))`;

const inNeighbourhood = (code: string) => `(t.city_wide OR EXISTS (
  SELECT FROM trajectory_area ta
  JOIN neighbourhood n ON n.tenant_id = ta.tenant_id AND (n.id = ta.neighbourhood_id OR n.district_id = ta.district_id)
  WHERE ta.tenant_id = t.tenant_id AND ta.trajectory_id = t.id AND n.code = ${code}))`;

// A choice that counts now: the current one of an issue in a running phase.
const withRunningChoice = (condition: string) => `EXISTS (
  SELECT FROM phase_issue pi
  JOIN phase ph ON ph.tenant_id = pi.tenant_id AND ph.id = pi.phase_id AND ph.status = 'running'
  JOIN form_choice c ON c.tenant_id = pi.tenant_id AND c.id = pi.choice_id
  JOIN compass_form f ON f.tenant_id = c.tenant_id AND f.compass_version_id = c.compass_version_id AND f.code = c.form_code
  WHERE pi.tenant_id = t.tenant_id AND pi.trajectory_id = t.id AND ${condition})`;

/**
 * Every word of the search occurs in the title, the subject or a question, in any of its Dutch inflections. Which trajectories
 * those are is read once, by the words; a search that has no words but those that stand everywhere finds all.
 */
const withWords = (words: string) => {
  const lexemes = `ARRAY(SELECT unnest(tsvector_to_array(to_tsvector('dutch', translate(${words}::text, '<>', '  ')))))`;
  return `(${lexemes} = '{}' OR t.id IN (SELECT l.trajectory_id FROM trajectory_lexeme l
    WHERE l.tenant_id = current_tenant() AND l.lexeme = ANY (${lexemes})
    GROUP BY l.trajectory_id HAVING count(*) = cardinality(${lexemes})))`;
};

function applyFilter(sql: Conditions, filter: TrajectoryFilter, viewerId: string | null): void {
  const param = (value: unknown) => sql.param(value);
  if (filter.search?.trim()) sql.add(withWords(param(filter.search.slice(0, 400))));
  if (filter.district) sql.add(inDistrict(param(filter.district)));
  if (filter.neighbourhood) sql.add(inNeighbourhood(param(filter.neighbourhood)));
  if (filter.policyField) sql.add(`t.policy_field = ${param(filter.policyField)}`);
  if (filter.startedAs) sql.add(`t.started_as = ${param(filter.startedAs)}`);
  if (filter.status) sql.add(`t.status = ${param(filter.status)}`);
  if (filter.form) sql.add(withRunningChoice(`f.code = ${param(filter.form)}`));
  if (filter.say) sql.add(withRunningChoice(`f.say = ${param(filter.say)}`));
  if (filter.ownership) sql.add(withRunningChoice(`f.ownership = ${param(filter.ownership)}`));
  if (filter.departs != null) sql.add(withRunningChoice(`c.departs = ${param(filter.departs)}::boolean`));
  if (filter.phaseStatus) {
    sql.add(`EXISTS (SELECT FROM phase ph WHERE ph.tenant_id = t.tenant_id AND ph.trajectory_id = t.id
      AND ph.status = ${param(filter.phaseStatus)})`);
  }
  if (filter.mine) {
    const me = param(viewerId);
    // Each way by its own index; with OR every trajectory of the municipality would be looked at.
    sql.add(`t.id IN (SELECT x.id FROM trajectory x WHERE x.tenant_id = current_tenant() AND x.lead_id = ${me}::uuid
      UNION SELECT tr.trajectory_id FROM trajectory_role tr WHERE tr.tenant_id = current_tenant()
        AND tr.party_id = ${me}::uuid AND tr.until IS NULL)`);
  }
}

// The sort keys: what is ordered by, and how a row's cursor is made from it.
const orders: Record<TrajectorySort, { columns: [string, KeyType][]; direction: 'ASC' | 'DESC' }> = {
  NEWEST: {
    columns: [
      ['t.year', 'int'],
      ['t.seq', 'int'],
    ],
    direction: 'DESC',
  },
  OLDEST: {
    columns: [
      ['t.year', 'int'],
      ['t.seq', 'int'],
    ],
    direction: 'ASC',
  },
  TITLE: {
    columns: [
      ['t.title', 'text'],
      ['t.id', 'uuid'],
    ],
    direction: 'ASC',
  },
  CHANGED: {
    columns: [
      ['t.changed_at', 'timestamptz'],
      ['t.id', 'uuid'],
    ],
    direction: 'DESC',
  },
};

export interface TrajectoryListRequest {
  first: number;
  after: string | null;
  filter: TrajectoryFilter;
  sort: TrajectorySort;
  viewerId: string | null;
}

export interface ListStatement {
  sql: string;
  params: unknown[];
  /** A name for what is asked most, the unfiltered list; what a filter asks is planned for its values. */
  options: { name?: string };
}

/**
 * One page in its order: the key of each row for its cursor, and these parts of its document. One row more than asked, so that it
 * shows whether more follows. The first parameters are those of `visibility`.
 */
export function pageStatement(
  request: TrajectoryListRequest,
  visible: ReturnType<typeof visibility>,
  parts: PartSet,
): ListStatement {
  const sql = new Conditions(visible);
  applyFilter(sql, request.filter, request.viewerId);
  const unfiltered = sql.where.length === 0;
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
  const document = listDocument(parts);
  const kind = `${request.sort}.${request.after ? 'later' : 'first'}`;
  const order = `ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')}`;
  return {
    // The page first, then the documents of its rows alone.
    sql: `SELECT json_build_array(${names.join(', ')}) AS key, ${document.sql} AS document
      FROM (SELECT t.* FROM trajectory t ${where} ${order} LIMIT ${sql.param(request.first + 1)}) t WHERE ${withVisibility} ${order}`,
    params: sql.params,
    options: unfiltered ? { name: `${document.options.name}.${kind}` } : {},
  };
}

// What is made up is answered by the smallest document there is that holds it.
const listDocument = statementsOf('trajectories', trajectoryParts, trajectoryDocument);

// From the counts that are kept (docs/adr/0019): of the whole list, and of what runs or is closed.
const kept = `SELECT coalesce(sum(t.many), 0)::int AS count FROM tally t
  WHERE t.tenant_id = current_tenant() AND t.kind = ANY ($1::text[])`;

/** How many match in all, whatever the page. */
export function countStatement(request: TrajectoryListRequest): ListStatement {
  const sql = new Conditions();
  applyFilter(sql, request.filter, request.viewerId);
  const { status } = request.filter;
  if (sql.where.length === (status ? 1 : 0)) {
    const kinds = (status ? [status] : ['running', 'closed']).map((each) => `trajectory_${each}`);
    return { sql: kept, params: [kinds], options: { name: 'trajectory-tally' } };
  }
  const where = sql.where.length > 0 ? `WHERE ${sql.where.join('\n AND ')}` : '';
  return { sql: `SELECT count(*)::int AS count FROM trajectory t ${where}`, params: sql.params, options: {} };
}

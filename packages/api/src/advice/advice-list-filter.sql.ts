// SPDX-License-Identifier: EUPL-1.2
import { readCaseNumber } from '@samenspel/domain/kernel';
import type { AdviceListRequest } from './advice-list.sql.ts';

/** An SQL text that grows with its parameters; `$n` is what `param` gives. */
export class Conditions {
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
  /** The conditions, these too, as they follow FROM. */
  whole(...more: string[]): string {
    const all = [...this.where, ...more];
    return all.length > 0 ? `WHERE ${all.join('\n AND ')}` : '';
  }
}

// The neighbourhoods in which the platform works, or the trajectory when that is about a part of the municipality. Which
// trajectories and platforms those are is read once, not per advice: so nothing in it is of the advice.
const inPlace = (condition: string) => {
  const places = `SELECT n.id, n.district_id FROM neighbourhood n JOIN district d ON d.tenant_id = n.tenant_id AND d.id = n.district_id
    WHERE n.tenant_id = current_tenant() AND ${condition}`;
  const areas = 'trajectory_area ta ON ta.tenant_id = current_tenant()';
  return `(a.trajectory_id IN (
      SELECT ta.trajectory_id FROM (${places}) p JOIN ${areas} AND ta.neighbourhood_id = p.id
      UNION SELECT ta.trajectory_id FROM (${places}) p JOIN ${areas} AND ta.district_id = p.district_id)
    OR (NOT EXISTS (SELECT FROM trajectory_area ta WHERE ta.tenant_id = a.tenant_id AND ta.trajectory_id = a.trajectory_id)
      AND a.wijkplatform_id IN (SELECT wa.wijkplatform_id FROM (${places}) p JOIN wijkplatform_area wa
        ON wa.tenant_id = current_tenant() AND wa.neighbourhood_id = p.id)))`;
};

/**
 * Every word of the search occurs in the advice, in any of its Dutch inflections. Which advices those are is read once, by the
 * words; a search that has no words but those that stand everywhere finds all.
 */
const withWords = (words: string) => {
  const lexemes = `ARRAY(SELECT unnest(tsvector_to_array(to_tsvector('dutch', translate(${words}::text, '<>', '  ')))))`;
  return `(${lexemes} = '{}' OR a.id IN (SELECT l.advice_id FROM advice_lexeme l
    WHERE l.tenant_id = current_tenant() AND l.lexeme = ANY (${lexemes})
    GROUP BY l.advice_id HAVING count(*) = cardinality(${lexemes})))`;
};

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

/** Adds what the filter of the request demands of the advice `a`. */
export function applyFilter(sql: Conditions, { filter, viewerId, today, soonDays }: AdviceListRequest): void {
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
  // Looked up once: by the tenant of the transaction, since by that of the advice it would be once per advice.
  if (filter.wijkplatform)
    sql.add(`a.wijkplatform_id = (SELECT wp.id FROM wijkplatform wp WHERE wp.tenant_id = current_tenant()
      AND wp.code = ${param(filter.wijkplatform)})`);
  if (filter.trajectory) {
    const named = readCaseNumber(filter.trajectory);
    sql.add(
      named
        ? `a.trajectory_id = (SELECT t.id FROM trajectory t WHERE t.tenant_id = current_tenant()
            AND t.year = ${param(named.year)}::int AND t.seq = ${param(named.seq)}::int)`
        : 'false',
    );
  }
  if (filter.asked != null) sql.add(`(a.advice_request_id IS NOT NULL) = ${param(filter.asked)}::boolean`);
  if (filter.handler) sql.add(`a.handler_id = ${param(filter.handler)}::uuid`);
  if (filter.unassigned != null) sql.add(`(a.handler_id IS NULL) = ${param(filter.unassigned)}::boolean`);
  if (filter.mine) sql.add(ofMe(param(viewerId)));
  if (filter.signer) sql.add(`a.signer = ${param(filter.signer)}`);
  if (filter.withoutTerm != null) sql.add(`${standings.no_term()} = ${param(filter.withoutTerm)}::boolean`);
  if (filter.settled != null) sql.add(`a.settled = ${param(filter.settled)}::boolean`);
  // The days are those of the municipality.
  if (filter.submittedFrom) {
    const day = param(filter.submittedFrom);
    sql.add(submittedOn(`>= ${day}::date`));
    sql.add(`a.submitted_at >= ${aroundDay(day, -2)}`);
  }
  if (filter.submittedUntil) {
    const day = param(filter.submittedUntil);
    sql.add(submittedOn(`<= ${day}::date`));
    sql.add(`a.submitted_at < ${aroundDay(day, 2)}`);
  }
  if (filter.everLate != null) {
    const day = param(today);
    sql.add(`(${isLate(day)} IS TRUE OR ${cameLate}) = ${param(filter.everLate)}::boolean`);
  }
  if (filter.answeredLate != null)
    sql.add(
      filter.answeredLate
        ? // What is late is never a correction.
          cameLate
        : `EXISTS (SELECT FROM response r JOIN response_sending rs ON rs.tenant_id = r.tenant_id AND rs.response_id = r.id
            WHERE r.tenant_id = a.tenant_id AND r.advice_id = a.id AND r.supersedes_id IS NULL AND rs.late IS NOT TRUE)`,
    );
}

/** Late now: it waits, and the last day that was in time has passed. While its clock stands still there is no such day (A5). */
export const isLate = (today: string) => `(a.state = 'open' AND ${standings.late(today)})`;

/** An answer to it came late, in this round or an earlier one (A6). */
export const cameLate = `EXISTS (SELECT FROM response_sending rs WHERE rs.tenant_id = a.tenant_id AND rs.advice_id = a.id AND rs.late)`;

/** So far from a day that no time zone tells otherwise: where the index of the moments is to begin. */
const aroundDay = (day: string, days: number) => `(${day}::date + ${days})::timestamptz`;

const submittedOn = (
  when: string,
) => `EXISTS (SELECT FROM clock ck WHERE ck.tenant_id = a.tenant_id AND ck.kind = 'answer'
  AND ck.subject_id = a.id AND ck.round = 1 AND ck.started_on ${when})`;

/** What somebody handles, leads the trajectory of, or submitted with their platform: each way by its own index. */
const ofMe = (me: string) => `a.id IN (
  SELECT x.id FROM advice x WHERE x.tenant_id = current_tenant() AND x.handler_id = ${me}::uuid
  UNION SELECT x.id FROM trajectory t JOIN advice x ON x.tenant_id = t.tenant_id AND x.trajectory_id = t.id
    WHERE t.tenant_id = current_tenant() AND t.lead_id = ${me}::uuid
  UNION SELECT x.id FROM wijkplatform_member m JOIN advice x ON x.tenant_id = m.tenant_id AND x.wijkplatform_id = m.wijkplatform_id
    WHERE m.tenant_id = current_tenant() AND m.person_id = ${me}::uuid AND m.ended_at IS NULL)`;

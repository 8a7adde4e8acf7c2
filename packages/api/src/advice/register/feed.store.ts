// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';

/** What happened to an advice, as everybody may know it: that it happened, never what was said. */
export interface PublicStep {
  /** Of the row that records it: the same in every answer. */
  readonly id: string;
  readonly kind:
    | 'submitted'
    | 'corrected'
    | 'answered'
    | 'improved'
    | 'contested'
    | 'stands'
    | 'sent_back'
    | 'withdrawn';
  readonly at: string;
  readonly number: string;
  readonly title: string;
  readonly wijkplatform: string;
}

// Each kind brings its own newest; together they hold the newest of all.
const newest = (id: string, kind: string, at: string, from: string) => `(
  SELECT ${id} AS id, ${kind} AS kind, ${at} AS at, a.year, a.seq, a.title, a.wijkplatform_id
  FROM ${from} WHERE a.tenant_id = $1 AND ($2::text IS NULL OR a.wijkplatform_id =
    (SELECT wp.id FROM wijkplatform wp WHERE wp.tenant_id = $1 AND wp.code = $2))
  ORDER BY ${at} DESC, ${id} DESC LIMIT $3)`;

const on = (alias: string) =>
  `JOIN advice a ON a.tenant_id = ${alias}.tenant_id AND a.id = ${alias}.advice_id`;

const steps = `
SELECT x.id, x.kind, x.at, x.year || '-' || to_char(x.seq, 'FM999999000') AS number, x.title, p.name AS wijkplatform FROM (
  ${[
    newest('a.id', `'submitted'`, 'a.submitted_at', 'advice a'),
    newest('av.id', `'corrected'`, 'av.submitted_at', `advice_version av ${on('av')} AND av.no > 1`),
    newest(
      'rs.id',
      `CASE WHEN r.supersedes_id IS NULL THEN 'answered' ELSE 'improved' END`,
      'rs.sent_at',
      `response_sending rs JOIN response r ON r.tenant_id = rs.tenant_id AND r.id = rs.response_id ${on('rs')}`,
    ),
    newest('c.id', `'contested'`, 'c.contested_at', `contest c ${on('c')}`),
    newest('cd.id', 'cd.verdict', 'cd.decided_at', `contest_decision cd ${on('cd')}`),
    newest('wd.id', `'withdrawn'`, 'wd.withdrawn_at', `withdrawal wd ${on('wd')}`),
  ].join('\n  UNION ALL ')}) x
JOIN party p ON p.tenant_id = $1 AND p.id = x.wijkplatform_id
ORDER BY x.at DESC, x.id DESC LIMIT $3`;

/** The newest steps of all advices, or of those of one platform, the newest first. */
export const newestSteps = (db: TenantDb, wijkplatform: string | null, most: number): Promise<PublicStep[]> =>
  db.query<PublicStep>(
    steps,
    // No code has this character, and PostgreSQL refuses it.
    [db.tenantId, wijkplatform?.replaceAll('\u0000', '\ufffd') ?? null, most],
    { name: 'newest-steps' },
  );

// SPDX-License-Identifier: EUPL-1.2
import type { AdviceEvent } from '@samenspel/domain/advice';
import type { TenantDb } from '../shared/database/index.ts';

/** After these the words by which an advice is found may be others. */
const wording: readonly AdviceEvent['type'][] = [
  'AdviceSubmitted',
  'AdviceCorrected',
  'PartWithheld',
  'WithholdingLifted',
];

// What is withheld is not searched in either: a hit would tell what it says (A11).
const keepInStep = `
  WITH held AS (
    SELECT part FROM withholding WHERE tenant_id = $1 AND advice_id = $2 AND lifted_at IS NULL
  ), said AS (
    SELECT concat_ws(' ', v.title, (SELECT p.name FROM party p WHERE p.tenant_id = a.tenant_id AND p.id = a.wijkplatform_id),
      CASE WHEN NOT EXISTS (SELECT FROM held WHERE part = 'summary') THEN v.summary END,
      CASE WHEN NOT EXISTS (SELECT FROM held WHERE part = 'points') THEN (SELECT string_agg(ap.body, ' ') FROM advice_point ap
        WHERE ap.tenant_id = a.tenant_id AND ap.advice_id = a.id AND ap.version = a.version) END) AS words
    FROM advice a JOIN advice_version v ON v.tenant_id = a.tenant_id AND v.advice_id = a.id AND v.no = a.version
    WHERE a.tenant_id = $1 AND a.id = $2
  ), word AS (
    SELECT unnest(tsvector_to_array(to_tsvector('dutch', words))) AS lexeme FROM said
  ), gone AS (
    DELETE FROM advice_lexeme x WHERE x.tenant_id = $1 AND x.advice_id = $2
      AND NOT EXISTS (SELECT FROM word w WHERE w.lexeme = x.lexeme)
  )
  INSERT INTO advice_lexeme (tenant_id, id, lexeme, advice_id)
  SELECT $1, md5($2::text || w.lexeme)::uuid, w.lexeme, $2 FROM word w
  ON CONFLICT (tenant_id, lexeme, advice_id) DO NOTHING`;

/** Keeps the words by which an advice is found in step with what the public reads of it (S7). */
export function keepWords(
  db: TenantDb,
  adviceId: string,
  events: readonly { type: AdviceEvent['type'] }[],
): void {
  if (events.some(({ type }) => wording.includes(type))) db.write(keepInStep, [db.tenantId, adviceId]);
}

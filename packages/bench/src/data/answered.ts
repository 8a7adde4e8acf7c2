// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { type HashedEvent, hashEvent } from '../../../api/src/shared/events/event-hash.ts';

// What stands on an advice beside what the data set put there, as one JSON.
const of = (table: string, where: string, order: string) =>
  `'${table}', (SELECT json_agg(to_jsonb(x) ORDER BY ${order}) FROM ${table} x WHERE x.tenant_id = a.tenant_id AND ${where})`;
const ROWS = `SELECT json_build_object(
  ${of('advice', 'x.id = a.id', 'x.id')}, ${of('clock', 'x.subject_id = a.id', 'x.kind')}, ${of('response', 'x.advice_id = a.id', 'x.id')},
  ${of('response_point', 'x.response_id = a.response_id', 'x.no')}, ${of('response_sending', 'x.advice_id = a.id', 'x.id')},
  ${of('response_disclosure', 'x.response_id = a.response_id', 'x.id')}, ${of('advice_lexeme', 'x.advice_id = a.id', 'x.lexeme')},
  ${of('advice_counted', 'x.id = a.id', 'x.id')}, ${of('idempotency', `x.result ->> 'adviceId' = a.id::text`, 'x.id')}, ${of('event', 'x.subject_id = a.id', 'x.seq')},
  ${of('event_text', 'x.seq IN (SELECT seq FROM event e WHERE e.tenant_id = a.tenant_id AND e.subject_id = a.id)', 'x.name')},
  ${of('outbox', 'x.subject_id = a.id', 'x.seq')}) AS rows FROM advice a WHERE a.id = $1`;

/** Every row of an answered advice; what is made anew each time (ids, times, hashes, salts) stands there by kind only. */
export async function rowsOfAnswer(client: pg.Client, advice: string): Promise<unknown> {
  const { rows } = await client.query<{ rows: object }>(ROWS, [advice]);
  return JSON.parse(
    JSON.stringify(rows[0]?.rows)
      // Those that the generator made say the same on both sides; others are drawn, so that they may begin or end in anything.
      .replaceAll(
        /"(?![0-9a-f-]{13}-7000-8000-)[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/g,
        '"an id"',
      )
      .replaceAll(/"20\d\d-\d\d-\d\dT[\d:.]+(Z|\+00:00)"/g, '"a moment"')
      .replaceAll(/"(\\\\x)?[0-9a-f]{64}"/g, '"a hash"')
      .replaceAll(/"\\\\x[0-9a-f]{32}"/g, '"a salt"'),
  );
}

// The municipalities whose history went on since the data set was made, `m`, with where it stands, `h`.
const SINCE = `FROM bench.municipality m JOIN event_head h ON h.tenant_id = m.tenant_id AND h.seq > m.trajectories * 14`;

/** The chain of the history since the data set was made; gives how many events it looked at, and throws when one does not follow. */
export async function checkChain(client: pg.Client): Promise<number> {
  const { rows } = await client.query<HashedEvent & { prevHash: Buffer; hash: Buffer }>(
    `SELECT e.tenant_id AS "tenantId", e.id, e.seq::int AS seq, to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "occurredAt",
       e.actor_id AS "actorId", e.acting_role AS "actingRole", e.kind, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId",
       e.trajectory_id AS "trajectoryId", e.data, e.text_hashes AS "textHashes", e.prev_hash AS "prevHash", e.hash
     ${SINCE} JOIN event e ON e.tenant_id = m.tenant_id AND e.seq BETWEEN m.trajectories * 14 + 1 AND h.seq ORDER BY e.tenant_id, e.seq`,
  );
  let last: (typeof rows)[number] | undefined;
  for (const row of rows) {
    const { prevHash, hash, ...event } = row;
    const follows =
      last?.tenantId !== row.tenantId || (last.seq + 1 === row.seq && last.hash.equals(prevHash));
    if (!follows || !hashEvent(prevHash, event).equals(hash))
      throw new Error(`Event ${row.seq} of ${row.tenantId} (${row.kind}) does not follow in the chain`);
    last = row;
  }
  return rows.length;
}

const UNDO = `
SET LOCAL session_replication_role = replica;
CREATE TEMP TABLE moved ON COMMIT DROP AS SELECT m.tenant_id, m.trajectories * 14 + 1 AS first, h.seq AS last ${SINCE};
CREATE TEMP TABLE undone ON COMMIT DROP AS SELECT e.tenant_id, e.subject_id AS id, a.response_id, a.submitted_at ${SINCE}
  JOIN event e ON e.tenant_id = m.tenant_id AND e.seq BETWEEN m.trajectories * 14 + 1 AND h.seq AND e.kind = 'AdviceAnswered'
  JOIN advice a ON a.tenant_id = e.tenant_id AND a.id = e.subject_id;
UPDATE advice a SET state = 'open', response_id = NULL, settled = false, revision = 1, changed_at = u.submitted_at
  FROM undone u WHERE a.tenant_id = u.tenant_id AND a.id = u.id;
UPDATE clock c SET state = 'running', stopped_on = NULL FROM undone u WHERE c.tenant_id = u.tenant_id AND c.subject_id = u.id AND c.kind = 'answer';
DELETE FROM response_disclosure x USING undone u WHERE x.tenant_id = u.tenant_id AND x.response_id = u.response_id;
DELETE FROM response_sending x USING undone u WHERE x.tenant_id = u.tenant_id AND x.response_id = u.response_id;
DELETE FROM response_point x USING undone u WHERE x.tenant_id = u.tenant_id AND x.response_id = u.response_id;
DELETE FROM response x USING undone u WHERE x.tenant_id = u.tenant_id AND x.id = u.response_id;
SELECT count_advices(u.tenant_id, array_agg(u.id)) FROM undone u GROUP BY u.tenant_id;
DELETE FROM outbox; DELETE FROM idempotency;
DELETE FROM event_text x USING moved m WHERE x.tenant_id = m.tenant_id AND x.seq BETWEEN m.first AND m.last;
DELETE FROM event x USING moved m WHERE x.tenant_id = m.tenant_id AND x.seq BETWEEN m.first AND m.last;
UPDATE event_head h SET seq = e.seq, hash = e.hash FROM bench.municipality m JOIN event e ON e.tenant_id = m.tenant_id AND e.seq = m.trajectories * 14
  WHERE h.tenant_id = m.tenant_id AND h.seq > e.seq;`;

/** Takes back what a run answered, so that the next one finds the data set as it was made. */
export async function undoAnswers(client: pg.Client): Promise<void> {
  await client.query('BEGIN');
  await client.query(UNDO);
  await client.query('COMMIT');
}

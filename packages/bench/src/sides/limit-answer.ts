// SPDX-License-Identifier: EUPL-1.2
// Answering an advice (A6) as the limit does it: the rows, the history and the chain that the product writes, in two trips.
import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { canonicalJson } from '../../../api/src/shared/events/canonical-json.ts';
import { hashEvent, hashText } from '../../../api/src/shared/events/event-hash.ts';

/** What the web client sends, as far as a bench sends it: no commitments, no files, public at once. */
export interface AnswerInput {
  readonly idempotencyKey: string;
  readonly advice: string;
  readonly version: number;
  readonly overall: string;
  readonly weighing: string;
  readonly signer: string;
  readonly signerName: string;
  readonly points: readonly { no: number; disposition: string; reasons: string }[];
}

/** Runs a statement on the one connection of a transaction. */
export type Query = <Row extends object>(statement: {
  name: string;
  text: string;
  values: unknown[];
}) => Promise<{ rows: readonly Row[] }>;

export interface Found {
  readonly person: string | null;
  readonly state: string;
  readonly round: number;
  readonly version: number;
  readonly points: number;
  readonly revision: number;
  readonly signer: string;
  readonly trajectory: string | null;
  readonly handler: string | null;
  readonly due: string | null;
  readonly promised: boolean;
  readonly clocks: string[] | null;
}

const FIND = `SELECT v.person, a.state, a.round, a.version, a.points, a.revision, a.signer, a.trajectory_id AS trajectory, a.handler_id AS handler,
    (SELECT c.due_on::text FROM clock c WHERE c.tenant_id = $1 AND c.kind = 'answer' AND c.subject_id = a.id AND c.round = a.round) AS due,
    EXISTS (SELECT FROM commitment co WHERE co.tenant_id = $1 AND co.advice_id = a.id AND co.state = 'open') AS promised,
    (SELECT json_agg(c.id ORDER BY c.id) FROM clock c WHERE c.tenant_id = $1 AND c.subject_id = a.id AND c.round = a.round AND c.stopped_on IS NULL) AS clocks,
    pg_advisory_xact_lock_shared(hashtextextended('advice rules of ' || $1::text, 0)) AS locked
  FROM advice a JOIN trajectory t ON t.tenant_id = $1 AND t.id = a.trajectory_id
  CROSS JOIN (SELECT (SELECT pa.person_id FROM session s JOIN account o ON o.id = s.account_id
    JOIN person_account pa ON pa.tenant_id = $1 AND pa.account_id = s.account_id
    JOIN person p ON p.tenant_id = $1 AND p.id = pa.person_id AND p.erased_at IS NULL
    WHERE s.token_hash = $2 AND s.kind = 'token' AND s.ended_at IS NULL AND s.expires_at > $3::timestamptz
      AND s.last_seen_at > $3::timestamptz - interval '2 hours') AS person) v
  WHERE a.tenant_id = $1 AND a.id = $4 FOR SHARE OF t FOR UPDATE OF a`;

const HEAD = 'SELECT seq::int AS seq, hash FROM event_head WHERE tenant_id = $1 FOR UPDATE';

const WRITE = `
WITH idem AS (
  INSERT INTO idempotency (tenant_id, id, actor_id, key, act, body_hash, result, created_at)
  VALUES ($1, $2, $3, $4, 'answerAdvice', $5, jsonb_build_object('adviceId', $6::uuid), $7)
), r AS (
  INSERT INTO response (tenant_id, id, advice_id, round, version, points, overall, weighing, signer, signer_name, written_by, written_at)
  VALUES ($1, $8, $6, $9, $10, $11, $12, $13, $14, $15, $3, $7)
), rp AS (
  INSERT INTO response_point (tenant_id, id, response_id, no, points, disposition, reasons)
  SELECT $1, p.id, $8, p.no, $11, p.disposition, p.reasons FROM unnest($16::uuid[], $17::int[], $18::text[], $19::text[]) AS p (id, no, disposition, reasons)
), rs AS (
  INSERT INTO response_sending (tenant_id, id, response_id, advice_id, round, version, points, sent_by, sent_at, sent_on, due_on)
  VALUES ($1, $20, $8, $6, $9, $10, $11, $3, $7, $21, $22)
), rd AS (
  INSERT INTO response_disclosure (tenant_id, id, response_id, disclosed_by, disclosed_at) VALUES ($1, $23, $8, $3, $7)
), c AS (
  UPDATE clock SET state = 'stopped', stopped_on = $21, suspended_since = NULL WHERE tenant_id = $1 AND id = ANY ($24::uuid[])
), a AS (
  UPDATE advice SET response_id = $8, state = 'answered', suspension_proposal = NULL, settled = $25, revision = $26, changed_at = $7
  WHERE tenant_id = $1 AND id = $6
), e AS (
  INSERT INTO event (tenant_id, id, seq, occurred_at, actor_id, acting_role, kind, subject_kind, subject_id, trajectory_id, data, text_hashes, prev_hash, hash)
  SELECT $1, x.id, x.seq, $7, $3, 'handler', x.kind, 'advice', $6, $27, x.data, x.texts, x.prev, x.hash
  FROM unnest($28::uuid[], $29::bigint[], $30::text[], $31::jsonb[], $32::jsonb[], $33::bytea[], $34::bytea[]) AS x (id, seq, kind, data, texts, prev, hash)
), t AS (
  INSERT INTO event_text (tenant_id, id, seq, name, salt, body)
  SELECT $1, x.id, $35, x.name, x.salt, x.body FROM unnest($36::uuid[], $37::text[], $38::bytea[], $39::text[]) AS x (id, name, salt, body)
), o AS (
  INSERT INTO outbox (tenant_id, id, seq, kind, subject_id, trajectory_id, created_at)
  SELECT $1, x.id, x.seq, x.kind, $6, $27, $7 FROM unnest($40::uuid[], $29::bigint[], $30::text[]) AS x (id, seq, kind)
), h AS (
  UPDATE event_head SET seq = $41, hash = $42 WHERE tenant_id = $1
)
SELECT pg_notify('samenspel', $43)`;

// After what it counts was written.
const COUNT = 'SELECT count_advices($1, ARRAY[$2]::uuid[])';

/** What both statements of the first trip found. */
export const find = (query: Query, tenant: string, token: Buffer, now: string, advice: string) =>
  Promise.all([
    query<Found>({ name: 'find', text: FIND, values: [tenant, token, now, advice] }),
    query<{ seq: number; hash: Buffer }>({ name: 'head', text: HEAD, values: [tenant] }),
  ]);

/** Writes it all, and counts it. */
export const write = (query: Query, values: unknown[]) =>
  Promise.all([
    query({ name: 'write', text: WRITE, values }),
    query({ name: 'count', text: COUNT, values: [values[0], values[5]] }),
  ]);

/** The values of the writing statement; refuses what the product would refuse to this person. */
export function valuesOf(
  tenant: string,
  now: string,
  input: AnswerInput,
  [{ rows: founds }, { rows: heads }]: Awaited<ReturnType<typeof find>>,
): unknown[] {
  const [found, head] = [founds[0], heads[0]];
  if (!found || !head || found.person === null || found.handler !== found.person)
    throw new Error('Not found');
  if (found.state !== 'open' || found.version !== input.version || found.signer !== input.signer)
    throw new Error('Refused');
  const { person, round, version, points: count, due } = found;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(now));
  const responseId = newId();
  const points = [...input.points].sort((a, b) => a.no - b.no);
  const daysLate = due === null ? 0 : Math.max(0, (Date.parse(today) - Date.parse(due)) / 86_400_000);
  const texts: Record<string, string> = {};
  for (const { no, reasons } of points) texts[`reasons${no}`] = reasons;
  Object.assign(texts, { overall: input.overall, weighing: input.weighing, signerName: input.signerName });
  const salted = Object.entries(texts).map(([name, body]) => {
    const salt = randomBytes(16);
    return { id: newId(), name, salt, body, hash: hashText(salt, body) };
  });
  const settled = !found.promised;
  const happened: [string, object][] = [
    [
      'AdviceAnswered',
      {
        ...{
          responseId,
          round,
          version,
          points: count,
          dispositions: points.map(({ no, disposition }) => ({ no, disposition })),
        },
        ...{
          signer: input.signer,
          files: [],
          sentAt: now,
          sentOn: today,
          ...(due !== null && { dueOn: due }),
        },
        ...{ late: daysLate > 0, daysLate },
      },
    ],
    ...(found.clocks ?? []).map((clockId): [string, object] => ['ClockStopped', { clockId, on: today }]),
    ['ResponseDisclosed', { responseId, disclosedAt: now }],
    ...(settled ? [['AdviceSettled', { at: now }] as [string, object]] : []),
  ];
  let { seq, hash } = head;
  const first = seq + 1;
  const occurredAt = now.replace('Z', '000Z');
  const links = happened.map(([kind, data], i) => {
    const prev = hash;
    const id = newId();
    seq += 1;
    const textHashes = i > 0 ? {} : Object.fromEntries(salted.map((text) => [text.name, text.hash]));
    const actor = { actorId: person, actingRole: 'handler' };
    const about = { subjectKind: 'advice', subjectId: input.advice, trajectoryId: found.trajectory };
    hash = hashEvent(prev, {
      tenantId: tenant,
      id,
      seq,
      occurredAt,
      ...actor,
      kind,
      ...about,
      data,
      textHashes,
    });
    return { id, seq, kind, data: JSON.stringify(data), textHashes: JSON.stringify(textHashes), prev, hash };
  });
  const { idempotencyKey, ...body } = input;
  const bodyHash = createHash('sha256').update(canonicalJson(body)).digest();
  const note = JSON.stringify({ t: tenant, s: seq, k: input.advice });
  return [
    ...[
      tenant,
      newId(),
      person,
      idempotencyKey,
      bodyHash,
      input.advice,
      now,
      responseId,
      round,
      version,
      count,
    ],
    ...[input.overall, input.weighing, input.signer, input.signerName],
    ...[
      points.map(() => newId()),
      points.map(({ no }) => no),
      points.map((p) => p.disposition),
      points.map((p) => p.reasons),
    ],
    ...[
      newId(),
      today,
      due,
      newId(),
      found.clocks ?? [],
      settled,
      found.revision + happened.length,
      found.trajectory,
    ],
    ...[links.map(({ id }) => id), links.map((link) => link.seq), links.map(({ kind }) => kind)],
    ...[links.map(({ data }) => data), links.map(({ textHashes }) => textHashes)],
    ...[links.map(({ prev }) => prev), links.map((link) => link.hash)],
    ...[
      first,
      salted.map(({ id }) => id),
      salted.map(({ name }) => name),
      salted.map(({ salt }) => salt),
      salted.map((text) => text.body),
    ],
    ...[links.map(() => newId()), seq, hash, note],
  ];
}

export async function answerAdvice(
  pool: pg.Pool,
  tenant: string,
  token: Buffer,
  { input }: { input: AnswerInput },
): Promise<string> {
  const now = new Date().toISOString();
  const client = await pool.connect();
  const query: Query = (statement) => client.query(statement) as never;
  try {
    const begin = client.query(`BEGIN; SELECT set_tenant('${tenant}')`);
    const [, found] = await Promise.all([begin, find(query, tenant, token, now, input.advice)]);
    await Promise.all([write(query, valuesOf(tenant, now, input, found)), client.query('COMMIT')]);
    return `{"data":{"answerAdvice":{"__typename":"AdviceAnswered","advice":{"id":"${input.advice}","state":"answered"}}}}`;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** A version 7 UUID, as the product makes them. */
function newId(): string {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

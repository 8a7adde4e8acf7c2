// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { TenantDb } from '../database/in-tenant.ts';
import { newId } from '../ids/index.ts';
import { GENESIS, hashEvent, hashText } from './event-hash.ts';
import type { RecordedEvent } from './recorded-event.ts';

interface Head {
  readonly seq: number;
  readonly hash: Buffer;
}

/**
 * Appends events to the history, after the head that was locked, and to the outbox, counts what they changed and wakes the
 * listeners. Last thing in a transaction: the counts of one act follow those of another. What is counted must stand in the rows
 * by then, written by an earlier statement (docs/adr/0019).
 */
export function appendEvents(db: TenantDb, head: Head, events: readonly RecordedEvent[]): void {
  let { seq, hash } = head;
  const rows: object[] = [];
  const texts: object[] = [];
  for (const event of events) {
    const previous = hash;
    const row = link(db, event, ++seq);
    hash = hashEvent(previous, row.hashed);
    rows.push({
      ...row.hashed,
      prevHash: previous.toString('hex'),
      hash: hash.toString('hex'),
      outboxId: newId(),
    });
    texts.push(...row.texts);
  }
  const last = events.at(-1);
  const note = JSON.stringify({ t: db.tenantId, s: seq, k: last?.subjectId });
  db.write(APPEND, [db.tenantId, db.now, JSON.stringify(rows), JSON.stringify(texts), seq, hash, note]);
}

/** Where the history of the tenant ends. Last thing in a transaction, since all others that add to it wait now. */
export async function lockHead(db: TenantDb): Promise<Head> {
  const found = await db.query<Head>(
    'SELECT seq, hash FROM event_head WHERE tenant_id = $1 FOR UPDATE',
    [db.tenantId],
    { name: 'lock-head' },
  );
  if (found[0] !== undefined) return found[0];
  await db.query(
    'INSERT INTO event_head (tenant_id, id, seq, hash) VALUES ($1, $2, 0, $3) ON CONFLICT (tenant_id) DO NOTHING',
    [db.tenantId, newId(), GENESIS],
  );
  return lockHead(db);
}

function link(db: TenantDb, event: RecordedEvent, seq: number) {
  const said = Object.entries(event.texts ?? {});
  // Asked for once: each call costs more than what it gives.
  const salts = said.length > 0 ? randomBytes(SALT * said.length) : Buffer.alloc(0);
  const texts = said.map(([name, body], i) => {
    const salt = salts.subarray(SALT * i, SALT * (i + 1));
    return { id: newId(), seq, name, salt: salt.toString('hex'), body, hash: hashText(salt, body) };
  });
  return {
    texts,
    hashed: {
      tenantId: db.tenantId,
      id: newId(),
      seq,
      occurredAt: microseconds(db.now),
      actorId: db.actor?.personId ?? null,
      actingRole: event.actingRole ?? db.actor?.role ?? null,
      kind: event.kind,
      subjectKind: event.subjectKind,
      subjectId: event.subjectId,
      trajectoryId: event.trajectoryId ?? null,
      data: event.data,
      textHashes: Object.fromEntries(texts.map((text) => [text.name, text.hash])),
    },
  };
}

/** Bytes of a salt. */
const SALT = 16;

/** An instant as PostgreSQL keeps and prints it. */
const microseconds = (instant: string): string => new Date(instant).toISOString().replace('Z', '000Z');

const APPEND = `
WITH e AS (
  INSERT INTO event (tenant_id, id, seq, occurred_at, actor_id, acting_role, kind, subject_kind, subject_id,
    trajectory_id, data, text_hashes, prev_hash, hash)
  SELECT $1::uuid, r."id", r."seq", r."occurredAt", r."actorId", r."actingRole", r."kind", r."subjectKind", r."subjectId",
    r."trajectoryId", r."data", r."textHashes", decode(r."prevHash", 'hex'), decode(r."hash", 'hex')
  FROM jsonb_to_recordset($3::jsonb) AS r("id" uuid, "seq" bigint, "occurredAt" timestamptz, "actorId" uuid,
    "actingRole" text, "kind" text, "subjectKind" text, "subjectId" uuid, "trajectoryId" uuid, "data" jsonb,
    "textHashes" jsonb, "prevHash" text, "hash" text)
), t AS (
  INSERT INTO event_text (tenant_id, id, seq, name, salt, body)
  SELECT $1::uuid, r.id, r.seq, r.name, decode(r.salt, 'hex'), r.body
  FROM jsonb_to_recordset($4::jsonb) AS r(id uuid, seq bigint, name text, salt text, body text)
), o AS (
  INSERT INTO outbox (tenant_id, id, seq, kind, subject_id, trajectory_id, created_at)
  SELECT $1::uuid, r."outboxId", r."seq", r."kind", r."subjectId", r."trajectoryId", $2::timestamptz
  FROM jsonb_to_recordset($3::jsonb) AS r("outboxId" uuid, "seq" bigint, "kind" text, "subjectId" uuid, "trajectoryId" uuid)
), h AS (
  UPDATE event_head SET seq = $5::bigint, hash = $6::bytea WHERE tenant_id = $1::uuid
)
SELECT pg_notify('samenspel', $7), count_events($1::uuid, $3::jsonb)`;

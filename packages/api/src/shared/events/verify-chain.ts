// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../database/in-tenant.ts';
import { GENESIS, type HashedEvent, hashEvent, hashText } from './event-hash.ts';
import { headOf } from './history.ts';

export type ChainFaultCode =
  /** A number is not there. */
  | 'MISSING'
  /** The event is not what was recorded. */
  | 'CHANGED'
  /** The event does not follow the one before it. */
  | 'UNLINKED'
  /** A free text is not what was recorded. */
  | 'TEXT_CHANGED'
  /** The chain ends elsewhere than its head, or than a head published earlier. */
  | 'OTHER_HEAD';

export interface ChainReport {
  readonly events: number;
  readonly head: { readonly seq: number; readonly hash: string };
  /** Texts that were erased: their hash stays and the chain holds. */
  readonly erasedTexts: number;
  readonly faults: readonly { readonly seq: number; readonly code: ChainFaultCode }[];
}

interface ChainRow extends HashedEvent {
  readonly prevHash: Buffer;
  readonly hash: Buffer;
  readonly texts: readonly { name: string; salt: string; body: string }[] | null;
}

const BATCH = 500;

/** Recounts a tenant's whole history (K4). `published` is a head that was kept outside the database earlier. */
export async function verifyChain(
  db: TenantDb,
  published?: { readonly seq: number; readonly hash: string },
): Promise<ChainReport> {
  const faults: { seq: number; code: ChainFaultCode }[] = [];
  let previous: Buffer = GENESIS;
  let seq = 0;
  let events = 0;
  let erasedTexts = 0;
  let rows: ChainRow[];
  do {
    rows = await db.query<ChainRow>(BATCH_OF_CHAIN, [db.tenantId, seq, BATCH]);
    for (const row of rows) {
      if (row.seq !== seq + 1) faults.push({ seq: seq + 1, code: 'MISSING' });
      else if (!row.prevHash.equals(previous)) faults.push({ seq: row.seq, code: 'UNLINKED' });
      const { prevHash, hash, texts, ...event } = row;
      if (!hashEvent(prevHash, event).equals(hash)) faults.push({ seq: row.seq, code: 'CHANGED' });
      const kept = texts ?? [];
      if (
        kept.some(
          (text) => hashText(Buffer.from(text.salt, 'hex'), text.body) !== event.textHashes[text.name],
        )
      )
        faults.push({ seq: row.seq, code: 'TEXT_CHANGED' });
      erasedTexts += Object.keys(event.textHashes).length - kept.length;
      if (published?.seq === row.seq && published.hash !== hash.toString('hex'))
        faults.push({ seq: row.seq, code: 'OTHER_HEAD' });
      previous = hash;
      seq = row.seq;
      events += 1;
    }
  } while (rows.length === BATCH);
  const head = await headOf(db);
  if (head.seq !== seq || head.hash !== previous.toString('hex'))
    faults.push({ seq: head.seq, code: 'OTHER_HEAD' });
  if (published !== undefined && published.seq > seq) faults.push({ seq: published.seq, code: 'OTHER_HEAD' });
  return { events, head, erasedTexts, faults };
}

const BATCH_OF_CHAIN = `
SELECT tenant_id AS "tenantId", id, seq,
  to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "occurredAt",
  actor_id AS "actorId", acting_role AS "actingRole", kind, subject_kind AS "subjectKind", subject_id AS "subjectId",
  trajectory_id AS "trajectoryId", data, text_hashes AS "textHashes", prev_hash AS "prevHash", hash,
  (SELECT jsonb_agg(jsonb_build_object('name', name, 'salt', encode(salt, 'hex'), 'body', body))
   FROM event_text t WHERE t.tenant_id = e.tenant_id AND t.seq = e.seq) AS texts
FROM event e WHERE tenant_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`;

/** How far from one event on the chain is recounted for whoever asks. */
const STRETCH = 1000;

/**
 * Recounts the chain from one event on: itself, what it follows, and what follows up to `end`, at most {@link STRETCH} events.
 * Whether every link holds, and whether the end was reached.
 */
export async function verifyFrom(
  db: TenantDb,
  seq: number,
  end: number,
): Promise<{ holds: boolean; reached: boolean }> {
  const before = seq === 1 ? GENESIS : await hashOf(db, seq - 1);
  const most = Math.min(end - seq + 1, STRETCH);
  const rows = await db.query<ChainRow>(BATCH_OF_CHAIN, [db.tenantId, seq - 1, most]);
  let previous = before;
  let at = seq;
  for (const { prevHash, hash, texts: _, ...event } of rows) {
    const follows = event.seq === at && previous !== undefined && prevHash.equals(previous);
    if (!follows || !hashEvent(prevHash, event).equals(hash)) return { holds: false, reached: false };
    previous = hash;
    at += 1;
  }
  return { holds: rows.length === most, reached: at > end };
}

async function hashOf(db: TenantDb, seq: number): Promise<Buffer | undefined> {
  const [row] = await db.query<{ hash: Buffer }>('SELECT hash FROM event WHERE tenant_id = $1 AND seq = $2', [
    db.tenantId,
    seq,
  ]);
  return row?.hash;
}

// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { TenantDb } from '../database/in-tenant.ts';
import { canonicalJson } from '../events/canonical-json.ts';
import { newId } from '../ids/index.ts';

/** What a client asks to happen once. */
export interface OnceRequest {
  /** The client's idempotency key: one per act that a person means. */
  readonly key: string;
  /** The mutation's name. */
  readonly act: string;
  /** Its input, without the key. */
  readonly body: unknown;
}

/** Accepted with a result that JSON can hold, or refused. */
export type Settled<Result, Refusal> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export interface KeyReused {
  readonly code: 'IDEMPOTENCY_KEY_REUSED';
  readonly rule: 'Q8';
  readonly at: 'idempotencyKey';
}

const KEY_REUSED: KeyReused = { code: 'IDEMPOTENCY_KEY_REUSED', rule: 'Q8', at: 'idempotencyKey' };

interface Kept {
  readonly act: string;
  readonly bodyHash: Buffer;
  readonly result: unknown;
}

const CLAIM = `INSERT INTO idempotency (tenant_id, id, actor_id, key, act, body_hash, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant_id, actor_id, key) DO NOTHING`;

/**
 * Does the work once per actor and key. The same submit again gets the first one's result, also while the first still
 * runs (it waits on the row); the same key with another body is refused. A refusal is not kept: the person may correct and send again.
 *
 * @param read what the work locks and reads before it decides: sent behind the key, in one trip. It writes nothing, and is
 *   left unused when the key was there.
 */
export async function once<Result, Refusal, Facts = undefined>(
  db: TenantDb,
  request: OnceRequest,
  work: (facts: Facts) => Promise<Settled<Result, Refusal>>,
  read: () => Promise<Facts> = async () => undefined as Facts,
): Promise<Settled<Result, Refusal | KeyReused>> {
  const bodyHash = createHash('sha256').update(canonicalJson(request.body)).digest();
  const actorId = db.actor?.personId ?? null;
  const id = newId();
  const claim = [db.tenantId, id, actorId, request.key, request.act, bodyHash, db.now];
  const claiming = db.execute(CLAIM, claim, { name: 'claim-key' });
  const reading = read();
  // Waited for in any case: nothing is read any more once the transaction ends.
  const [mine, facts] = await Promise.allSettled([claiming, reading]);
  if (mine.status === 'rejected') throw mine.reason;
  if (mine.value === 0) {
    const kept = await findKept(db, actorId, request.key);
    if (kept === undefined || kept.act !== request.act || !kept.bodyHash.equals(bodyHash))
      return { ok: false, refusals: [KEY_REUSED] };
    return { ok: true, result: kept.result as Result };
  }
  if (facts.status === 'rejected') throw facts.reason;
  const settled = await work(facts.value);
  if (settled.ok) db.write(KEEP, [db.tenantId, id, JSON.stringify(settled.result)], { rows: 1 });
  else db.write(FORGET, [db.tenantId, id], { rows: 1 });
  return settled;
}

const KEEP = 'UPDATE idempotency SET result = $3 WHERE tenant_id = $1 AND id = $2';
const FORGET = 'DELETE FROM idempotency WHERE tenant_id = $1 AND id = $2';

async function findKept(db: TenantDb, actorId: string | null, key: string): Promise<Kept | undefined> {
  // Two texts, since IS NOT DISTINCT FROM uses no index.
  const actor = actorId === null ? 'actor_id IS NULL AND $2::uuid IS NULL' : 'actor_id = $2';
  const rows = await db.query<Kept>(
    `SELECT act, body_hash AS "bodyHash", result FROM idempotency WHERE tenant_id = $1 AND ${actor} AND key = $3`,
    [db.tenantId, actorId, key],
  );
  return rows[0];
}

// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../database/in-tenant.ts';

/** An event as the history keeps it, without its free texts. */
export interface HistoryEvent {
  readonly tenantId: string;
  readonly id: string;
  readonly seq: number;
  readonly occurredAt: string;
  readonly actorId: string | null;
  readonly actingRole: string | null;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly trajectoryId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Which part of a tenant's history. */
export interface HistoryRange {
  /** Only what comes after this number. */
  readonly after?: number | undefined;
  readonly subjectId?: string | undefined;
  readonly trajectoryId?: string | undefined;
  readonly limit?: number | undefined;
}

const COLUMNS = `tenant_id AS "tenantId", id, seq, occurred_at AS "occurredAt", actor_id AS "actorId",
  acting_role AS "actingRole", kind, subject_kind AS "subjectKind", subject_id AS "subjectId",
  trajectory_id AS "trajectoryId", data`;

/** Reads the history in its order. A reader that goes on from its last number misses nothing: numbers commit in order (S10). */
export function readHistory(db: TenantDb, range: HistoryRange = {}): Promise<HistoryEvent[]> {
  const narrow =
    range.subjectId !== undefined ? 'subject_id' : range.trajectoryId !== undefined ? 'trajectory_id' : '';
  const where = narrow === '' ? '' : `AND ${narrow} = $4`;
  const value = range.subjectId ?? range.trajectoryId;
  return db.query<HistoryEvent>(
    `SELECT ${COLUMNS} FROM event WHERE tenant_id = $1 AND seq > $2 ${where} ORDER BY seq LIMIT $3`,
    [db.tenantId, range.after ?? 0, range.limit ?? 500, ...(value === undefined ? [] : [value])],
  );
}

/** The events with these numbers, in their order. */
export const eventsOf = (db: TenantDb, seqs: readonly number[]): Promise<HistoryEvent[]> =>
  db.query<HistoryEvent>(
    `SELECT ${COLUMNS} FROM event WHERE tenant_id = $1 AND seq = ANY ($2::bigint[]) ORDER BY seq`,
    [db.tenantId, seqs],
  );

/** The free texts of events that were not erased, by number and name. */
export async function textsOf(
  db: TenantDb,
  seqs: readonly number[],
): Promise<Map<number, Record<string, string>>> {
  const rows = await db.query<{ seq: number; texts: Record<string, string> }>(
    `SELECT seq, jsonb_object_agg(name, body) AS texts FROM event_text
     WHERE tenant_id = $1 AND seq = ANY ($2::bigint[]) GROUP BY seq`,
    [db.tenantId, seqs],
  );
  return new Map(rows.map((row) => [row.seq, row.texts]));
}

/** Where the chain stands. Kept outside the table too (a log, a publication), it shows whether the whole chain was rewritten. */
export async function headOf(db: TenantDb): Promise<{ seq: number; hash: string }> {
  const rows = await db.query<{ seq: number; hash: string }>(
    "SELECT seq, encode(hash, 'hex') AS hash FROM event_head WHERE tenant_id = $1",
    [db.tenantId],
  );
  return rows[0] ?? { seq: 0, hash: '0'.repeat(64) };
}

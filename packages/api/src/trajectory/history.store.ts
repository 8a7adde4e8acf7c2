// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import { cursorOf, keyOf, type PageInfo } from '../shared/graphql/page.ts';
import type { PartyView } from '../tenant/party.graphql.ts';

export interface HistoryEntryView {
  id: string;
  seq: number;
  at: string;
  kind: string;
  actingRole: string | null;
  actor: PartyView | null;
  details: Record<string, unknown>;
  texts: Record<string, string>;
}

export interface HistoryRequest {
  trajectoryId: string;
  first: number;
  before: string | null;
  /** Whether the viewer may read the names of persons. */
  names: boolean;
  /** Kinds that the viewer may not see: what people still work on is not public. */
  hidden: readonly string[];
}

// What is asked, agreed and advised on it has a history of its own, which not everybody may read (A11, P4).
const page = `
  SELECT e.id, e.seq, to_json(e.occurred_at) #>> '{}' AS at, e.kind, e.acting_role AS "actingRole", e.data AS details,
    (SELECT json_build_object('id', pa.id, 'kind', pa.kind, 'name', CASE WHEN $5::boolean THEN nullif(pa.name, '') ELSE pe.public_name END)
      FROM party pa JOIN person pe ON pe.tenant_id = pa.tenant_id AND pe.id = pa.id
      WHERE pa.tenant_id = e.tenant_id AND pa.id = e.actor_id) AS actor,
    coalesce((SELECT json_object_agg(x.name, x.body) FROM event_text x
      WHERE x.tenant_id = e.tenant_id AND x.seq = e.seq), '{}') AS texts
  FROM event e
  WHERE e.tenant_id = $1 AND e.trajectory_id = $2 AND e.subject_kind IN ('trajectory', 'exploration', 'reading') AND ($3::bigint IS NULL OR e.seq < $3) AND e.kind <> ALL ($6::text[])
  ORDER BY e.seq DESC LIMIT $4`;

/** A page of the history of one trajectory, newest first (K4). */
export async function historyPage(
  db: TenantDb,
  request: HistoryRequest,
): Promise<{ entries: HistoryEntryView[]; pageInfo: PageInfo }> {
  const before = request.before ? Number(keyOf(request.before, ['bigint'])[0]) : null;
  const rows = await db.query<HistoryEntryView>(
    page,
    [db.tenantId, request.trajectoryId, before, request.first + 1, request.names, request.hidden],
    { name: 'trajectory-history' },
  );
  const entries = rows.slice(0, request.first);
  const cursor = (entry: HistoryEntryView | undefined) => (entry ? cursorOf([entry.seq]) : null);
  return {
    entries,
    pageInfo: {
      startCursor: cursor(entries[0]),
      endCursor: cursor(entries.at(-1)),
      hasNextPage: rows.length > request.first,
      hasPreviousPage: before !== null,
    },
  };
}

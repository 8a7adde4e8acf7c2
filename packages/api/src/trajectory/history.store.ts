// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import { cursorOf, keyOf, type PageInfo } from '../shared/graphql/page.ts';
import { guardOf, type PartSet, Parts, statementsOf } from '../shared/graphql/parts.ts';
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
  /** Of a trajectory with all that is on it, by year and place in the year, or of one thing: an advice. */
  of: { subjectId: string } | { trajectory: readonly [year: number, seq: number] };
  first: number;
  before: string | null;
  /** Whether the viewer may read the names of persons. */
  names: boolean;
  /** Kinds that are not told in this history. */
  untold: readonly string[];
  /** Kinds that are not told to this viewer, since what people still work on is not public, but on these trajectories. */
  hidden: { readonly kinds: readonly string[]; readonly butOn: readonly string[] };
  /** What the viewer reads of what passes between platforms and the municipality. */
  inside: InsideOf;
  parts: PartSet;
}

/** Of whom the viewer reads what passes between a platform and the municipality, besides what is public (A11). */
export interface InsideOf {
  all: boolean;
  platforms: readonly string[];
  trajectories: readonly string[];
  personId: string | null;
}

// What is asked and agreed before an advice has a history of its own, which not everybody may read (A1-A3, P4).
// An event of an advice holds the texts of what may be withheld, or was not made public yet: the public reads that it
// happened, and the texts where the advice shows them (A11).
const inside = `(e.subject_kind IN ('trajectory', 'exploration', 'reading') OR $7::boolean OR e.trajectory_id = ANY ($10::uuid[])
  OR EXISTS (SELECT FROM advice a WHERE a.tenant_id = e.tenant_id AND a.id = e.subject_id
    AND (a.wijkplatform_id = ANY ($8::uuid[]) OR a.handler_id = $9::uuid)))`;

const parts = ['actor', 'texts'] as const;
type HistoryPart = (typeof parts)[number];

/** Who did it, and the texts, are read when they are asked for. */
export const historyParts = new Parts<HistoryPart>({
  names: parts,
  needs: { 'HistoryEntry.actor': ['actor'], 'HistoryEntry.texts': ['texts'] },
});
const guard = guardOf('HistoryEntry', parts);

const actor = `,
    (SELECT json_build_object('id', pa.id, 'kind', pa.kind, 'name', CASE WHEN $5::boolean THEN nullif(pa.name, '') ELSE pe.public_name END)
      FROM party pa JOIN person pe ON pe.tenant_id = pa.tenant_id AND pe.id = pa.id
      WHERE pa.tenant_id = e.tenant_id AND pa.id = e.actor_id) AS actor`;
const texts = `,
    coalesce((SELECT json_object_agg(x.name, x.body) FROM event_text x
      WHERE x.tenant_id = e.tenant_id AND x.seq = e.seq AND v.inside), '{}') AS texts`;

const page = (which: string) => (has: (part: HistoryPart) => boolean) =>
  `
  SELECT e.id, e.seq, to_json(e.occurred_at) #>> '{}' AS at, e.kind, e.acting_role AS "actingRole",
    CASE WHEN v.inside THEN e.data
      -- Which reminder or escalation, and to which role: the clock is public (A5).
      WHEN e.kind = 'ClockStepTaken' THEN jsonb_strip_nulls(jsonb_build_object('step', e.data -> 'step', 'to', e.data -> 'to'))
      ELSE '{}' END
      -- Which clock it happened to: that nobody was named in time does not make the answer late.
      || CASE WHEN e.data ? 'clockId' THEN jsonb_build_object('clock', (SELECT ck.kind FROM clock ck
          WHERE ck.tenant_id = e.tenant_id AND ck.id = (e.data ->> 'clockId')::uuid)) ELSE '{}' END AS details${has('actor') ? actor : ''}${has('texts') ? texts : ''}
  FROM event e CROSS JOIN LATERAL (SELECT ${inside} AS inside) v
  WHERE e.tenant_id = $1 AND ${which} AND e.subject_kind IN ('trajectory', 'exploration', 'reading', 'advice') AND e.seq < $3::bigint AND e.kind <> ALL ($6::text[])
    AND (e.kind <> ALL ($11::text[]) OR e.trajectory_id = ANY ($12::uuid[]))
    AND (v.inside OR e.kind <> ALL ('{SuspensionProposed,SuspensionDeclined}')) AND $5::boolean IS NOT NULL
  ORDER BY e.seq DESC LIMIT $4`;

// Before the first page is nothing: a number, and no condition that may be left out, so that one plan reads a deep page from where it begins.
const BEYOND = '9223372036854775807';

const pages = {
  trajectory: statementsOf(
    'history-trajectory',
    historyParts,
    page(
      'e.trajectory_id = (SELECT t.id FROM trajectory t WHERE t.tenant_id = $1 AND (t.year, t.seq) = (($2::int[])[1], ($2::int[])[2]))',
    ),
  ),
  subject: statementsOf('history-subject', historyParts, page('e.subject_id = $2')),
} as const;

/** A page of the history of one trajectory or one advice, newest first (K4). */
export async function historyPage(
  db: TenantDb,
  request: HistoryRequest,
): Promise<{ entries: HistoryEntryView[]; pageInfo: PageInfo }> {
  const before = request.before ? Number(keyOf(request.before, ['bigint'])[0]) : null;
  const { all, platforms, trajectories, personId } = request.inside;
  const [of, which] =
    'subjectId' in request.of
      ? ([request.of.subjectId, pages.subject] as const)
      : ([request.of.trajectory, pages.trajectory] as const);
  const { sql, options } = which(request.parts);
  const rows = await db.query<HistoryEntryView>(
    sql,
    [
      ...[db.tenantId, of, before ?? BEYOND, request.first + 1, request.names, request.untold],
      ...[all, platforms, personId, trajectories, request.hidden.kinds, request.hidden.butOn],
    ],
    options,
  );
  const entries = rows.slice(0, request.first).map((row) => Object.setPrototypeOf(row, guard));
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

// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import type { TenantDb } from '../shared/database/index.ts';
import type { Viewer } from '../shared/request/context.ts';
import type { PlatformView } from './platform.view.ts';

const list = (item: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]'::json)`;
const place = `json_build_object('id', n.id, 'code', n.code, 'name', n.name)`;

// $1: whether the viewer may read the names of persons; $2: the platforms that the viewer is a member of, where members
// know each other.
const document = `json_build_object(
  'id', w.id, 'kind', w.kind, 'name', p.name, 'code', w.code, 'about', w.about, 'email', w.email,
  'ended', w.ended_at IS NOT NULL, 'revision', w.revision,
  'neighbourhoods', ${list(
    place,
    `wijkplatform_area wa JOIN neighbourhood n ON n.tenant_id = wa.tenant_id AND n.id = wa.neighbourhood_id
       WHERE wa.tenant_id = w.tenant_id AND wa.wijkplatform_id = w.id`,
    'n.name, n.id',
  )},
  'overlaps', ${list(
    `json_build_object('wijkplatform', json_build_object('id', x.id, 'kind', 'wijkplatform', 'name', x.name), 'neighbourhoods', x.shared)`,
    `(SELECT po.id, po.name, json_agg(${place} ORDER BY n.name, n.id) AS shared FROM wijkplatform_area wa
        JOIN wijkplatform_area wb ON wb.tenant_id = wa.tenant_id AND wb.neighbourhood_id = wa.neighbourhood_id
          AND wb.wijkplatform_id <> wa.wijkplatform_id
        JOIN wijkplatform wo ON wo.tenant_id = wb.tenant_id AND wo.id = wb.wijkplatform_id AND wo.ended_at IS NULL
        JOIN party po ON po.tenant_id = wo.tenant_id AND po.id = wo.id
        JOIN neighbourhood n ON n.tenant_id = wa.tenant_id AND n.id = wa.neighbourhood_id
        WHERE wa.tenant_id = w.tenant_id AND wa.wijkplatform_id = w.id AND w.ended_at IS NULL GROUP BY po.id, po.name) x`,
    'x.name, x.id',
  )},
  'members', ${list(
    `json_build_object('id', m.id, 'role', m.role, 'since', m.since, 'person', json_build_object('id', pa.id, 'kind', pa.kind,
       'name', CASE WHEN $1::boolean OR w.id = ANY ($2::uuid[]) THEN nullif(pa.name, '') ELSE pe.public_name END))`,
    `wijkplatform_member m JOIN party pa ON pa.tenant_id = m.tenant_id AND pa.id = m.person_id
       JOIN person pe ON pe.tenant_id = m.tenant_id AND pe.id = m.person_id
       WHERE m.tenant_id = w.tenant_id AND m.wijkplatform_id = w.id AND m.ended_at IS NULL`,
    'm.role, m.since, m.id',
  )},
  'openRequests', (SELECT count(*)::int FROM advice_request r WHERE r.tenant_id = w.tenant_id AND r.wijkplatform_id = w.id
     AND r.state IN ('asked', 'accepted')),
  'openAdvices', (SELECT count(*)::int FROM advice a WHERE a.tenant_id = w.tenant_id AND a.wijkplatform_id = w.id
     AND a.state IN ('open', 'contested')))`;
const from =
  'FROM wijkplatform w JOIN party p ON p.tenant_id = w.tenant_id AND p.id = w.id WHERE w.tenant_id = $3';
const all = `SELECT ${document} AS document ${from} ORDER BY w.ended_at IS NOT NULL, p.name, w.id`;
const byCode = `SELECT ${document} AS document ${from} AND w.code = $4`;
const byIds = `SELECT ${document} AS document ${from} AND w.id = ANY ($4::uuid[])`;

interface Found {
  document: PlatformView;
}

/** Which names of members a viewer may read: the first two parameters of the statements. */
const namesFor = ({ actor }: Viewer): [all: boolean, own: string[]] => [
  may(actor, 'seePersons'),
  actor.platformRoles.map(({ wijkplatformId }) => wijkplatformId),
];

/** All platforms of the municipality, by name, those that ended last. */
export async function allPlatforms(db: TenantDb, viewer: Viewer): Promise<PlatformView[]> {
  const found = await db.query<Found>(all, [...namesFor(viewer), db.tenantId], { name: 'platforms' });
  return found.map(({ document }) => document);
}

/** The platform with this code; null when there is none. */
export async function platformByCode(
  db: TenantDb,
  viewer: Viewer,
  code: string,
): Promise<PlatformView | null> {
  // No code has this character, and PostgreSQL takes no text with it.
  if (code.includes('\u0000')) return null;
  const params = [...namesFor(viewer), db.tenantId, code];
  const [found] = await db.query<Found>(byCode, params, { name: 'platform-by-code' });
  return found?.document ?? null;
}

/** The platforms with these ids, in that order; null where there is none. */
export async function platformsByIds(
  db: TenantDb,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(PlatformView | null)[]> {
  const params = [...namesFor(viewer), db.tenantId, ids];
  const found = await db.query<Found>(byIds, params, { name: 'platforms-by-ids' });
  const platforms = new Map(found.map(({ document }) => [document.id, document]));
  return ids.map((id) => platforms.get(id) ?? null);
}

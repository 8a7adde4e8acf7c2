// SPDX-License-Identifier: EUPL-1.2
import type { Wijkplatform } from '@samenspel/domain/wijkplatform';
import type { TenantDb } from '../shared/database/index.ts';

const state = `
  SELECT w.id, w.code, p.name, w.about, w.email, w.registered_at AS "registeredAt", w.ended_at AS "endedAt", w.revision, w.version,
    coalesce((SELECT json_agg(a.neighbourhood_id) FROM wijkplatform_area a
      WHERE a.tenant_id = w.tenant_id AND a.wijkplatform_id = w.id), '[]') AS "neighbourhoodIds",
    coalesce((SELECT json_agg(json_build_object('memberId', m.id, 'personId', m.person_id, 'role', m.role,
        'since', m.since, 'endedAt', m.ended_at) ORDER BY m.since, m.id)
      FROM wijkplatform_member m WHERE m.tenant_id = w.tenant_id AND m.wijkplatform_id = w.id), '[]') AS members
  FROM wijkplatform w JOIN party p ON p.tenant_id = w.tenant_id AND p.id = w.id
  WHERE w.tenant_id = $1 AND w.id = $2`;

type Found = Omit<Wijkplatform, 'email' | 'endedAt' | 'members'> & {
  email: string | null;
  endedAt: string | null;
  members: (Omit<Wijkplatform['members'][number], 'endedAt'> & { endedAt: string | null })[];
};

/** PostgreSQL's JSON writes an instant with an offset; the domain writes ISO 8601 with milliseconds and a Z. */
const instant = (value: string) => new Date(value).toISOString();

/** The domain's state of a platform, with everybody who ever belonged to it; null when there is none. */
export async function platformState(db: TenantDb, id: string): Promise<Wijkplatform | null> {
  const [found] = await db.query<Found>(state, [db.tenantId, id], { name: 'platform-state' });
  if (!found) return null;
  const { email, endedAt, members, ...platform } = found;
  return {
    ...platform,
    ...(email === null ? {} : { email }),
    ...(endedAt === null ? {} : { endedAt }),
    members: members.map(({ endedAt: left, since, ...member }) => {
      return { ...member, since: instant(since), ...(left === null ? {} : { endedAt: instant(left) }) };
    }),
  };
}

// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../../shared/database/index.ts';
import type { NoticedCase } from './case.store.ts';

/** Who can hear of a case, by what they are to it. */
export interface People {
  readonly handler: readonly string[];
  readonly lead: readonly string[];
  readonly askedBy: readonly string[];
  /** Everybody with the controlling role. */
  readonly overseers: readonly string[];
  /** Aldermen, council members and directors: the role that reads along. */
  readonly viewers: readonly string[];
  /** Everybody of the platform, and those who speak for it. */
  readonly members: readonly string[];
  readonly coordinators: readonly string[];
  /** Officials who chose to hear of every new matter that has no lead. */
  readonly inbox: readonly string[];
}

const held = (role: string) => `coalesce((SELECT json_agg(g.person_id ORDER BY g.person_id) FROM role_grant g
  WHERE g.tenant_id = $1 AND g.role = '${role}' AND g.ended_at IS NULL), '[]')`;
const belongs = (
  more: string,
) => `coalesce((SELECT json_agg(m.person_id ORDER BY m.person_id) FROM wijkplatform_member m
  WHERE m.tenant_id = $1 AND m.wijkplatform_id = $2 AND m.ended_at IS NULL ${more}), '[]')`;
const chose = `coalesce((SELECT json_agg(g.person_id ORDER BY g.person_id) FROM role_grant g
  JOIN mail_preference c ON c.tenant_id = g.tenant_id AND c.person_id = g.person_id AND c.kind = 'advice_inbox' AND c.wanted
  WHERE g.tenant_id = $1 AND g.role = 'staff' AND g.ended_at IS NULL), '[]')`;

type Row = Pick<People, 'overseers' | 'viewers' | 'members' | 'coordinators' | 'inbox'>;

/** Who they are now. Whether they have an address, and want it, is looked at when a mail is sent. */
export async function peopleOf(
  db: TenantDb,
  { platform, handlerId, leadId, askedBy }: NoticedCase,
): Promise<People> {
  const [row] = await db.query<Row>(
    `SELECT ${held('overseer')} AS overseers, ${held('viewer')} AS viewers, ${belongs('')} AS members,
       ${belongs("AND m.role = 'coordinator'")} AS coordinators, ${chose} AS inbox`,
    [db.tenantId, platform.id],
    { name: 'people-of-case' },
  );
  const none: Row = { overseers: [], viewers: [], members: [], coordinators: [], inbox: [] };
  const one = (id: string | null) => (id === null ? [] : [id]);
  return { ...(row ?? none), handler: one(handlerId), lead: one(leadId), askedBy: one(askedBy) };
}

/** The first of these that is somebody. */
export const firstOf = (...each: (readonly string[])[]): readonly string[] =>
  each.find((some) => some.length > 0) ?? [];

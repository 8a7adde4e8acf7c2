// SPDX-License-Identifier: EUPL-1.2
import { DEMONSTRATION_ISSUER, type IdentityContext } from '../../shared/identity/index.ts';
import { allMunicipalities, type Municipality, readIn } from '../municipality.store.ts';

/** An invented person whom one can be in a demonstration. */
export interface DemonstrationPerson {
  /** By which the demonstration issuer and `pnpm demo:token` know them. */
  readonly subject: string;
  readonly name: string;
  readonly tenantRoles: readonly string[];
  /** How many trajectories they lead. */
  readonly leads: number;
  /** Names, by language, of the other roles they have on trajectories. */
  readonly trajectoryRoles: readonly Readonly<Record<string, string>>[];
  /** The wijkplatforms that they are in. */
  readonly platforms: readonly { readonly name: string; readonly role: 'coordinator' | 'member' }[];
}

/** The demonstration persons of a municipality, by name. */
export const demonstrationPersons = (
  ctx: IdentityContext,
  municipality: Municipality,
): Promise<DemonstrationPerson[]> =>
  readIn(ctx, municipality.id, 'demonstration-persons', PERSONS, [municipality.id, DEMONSTRATION_ISSUER]);

/** All of them, per municipality. */
export async function allDemonstrationPersons(
  ctx: IdentityContext,
): Promise<{ municipality: Municipality; persons: DemonstrationPerson[] }[]> {
  const all = [];
  for (const municipality of await allMunicipalities(ctx))
    all.push({ municipality, persons: await demonstrationPersons(ctx, municipality) });
  return all;
}

const PERSONS = `
  SELECT a.subject, y.name,
    coalesce((SELECT json_agg(g.role ORDER BY g.role) FROM role_grant g
      WHERE g.tenant_id = $1 AND g.person_id = p.id AND g.ended_at IS NULL), '[]') AS "tenantRoles",
    (SELECT count(*)::int FROM trajectory t WHERE t.tenant_id = $1 AND t.lead_id = p.id) AS leads,
    coalesce((SELECT json_agg(n.name ORDER BY n.code) FROM trajectory_role_name n
      WHERE n.tenant_id = $1 AND EXISTS (SELECT 1 FROM trajectory_role r
        WHERE r.tenant_id = $1 AND r.party_id = p.id AND r.role = n.code AND r.until IS NULL)), '[]') AS "trajectoryRoles",
    coalesce((SELECT json_agg(json_build_object('name', w.name, 'role', m.role) ORDER BY w.name)
      FROM wijkplatform_member m JOIN party w ON w.tenant_id = m.tenant_id AND w.id = m.wijkplatform_id
      WHERE m.tenant_id = $1 AND m.person_id = p.id AND m.ended_at IS NULL), '[]') AS platforms
  FROM person p
    JOIN party y ON y.tenant_id = p.tenant_id AND y.id = p.id
    JOIN person_account pa ON pa.tenant_id = p.tenant_id AND pa.person_id = p.id
    JOIN account a ON a.id = pa.account_id
  WHERE p.tenant_id = $1 AND a.issuer = $2 AND p.erased_at IS NULL
  ORDER BY y.name, a.subject`;

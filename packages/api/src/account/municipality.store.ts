// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../shared/database/index.ts';
import { type IdentityContext, rows } from '../shared/identity/index.ts';

/** A municipality as far as signing in shows it. */
export interface Municipality {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** The municipality that a path names. */
export async function municipalityBySlug(
  ctx: IdentityContext,
  slug: string,
): Promise<Municipality | undefined> {
  const found = await rows<Municipality>(
    ctx.database,
    'municipality-by-slug',
    'SELECT id, slug, name FROM tenant WHERE slug = $1',
    [slug],
  );
  return found[0];
}

/** The municipality of a sign-in under way. */
export async function municipalityById(ctx: IdentityContext, id: string): Promise<Municipality | undefined> {
  const found = await rows<Municipality>(
    ctx.database,
    'municipality-by-id',
    'SELECT id, slug, name FROM tenant WHERE id = $1',
    [id],
  );
  return found[0];
}

/** Every municipality of this installation. */
export const allMunicipalities = (ctx: IdentityContext): Promise<Municipality[]> =>
  rows(ctx.database, 'all-municipalities', 'SELECT id, slug, name FROM tenant ORDER BY name', []);

/** Reads in a municipality. */
export const readIn = <Row extends object>(
  ctx: IdentityContext,
  tenantId: string,
  name: string,
  sql: string,
  params: readonly unknown[],
): Promise<Row[]> =>
  inTenant(
    { database: ctx.database, tenantId, now: ctx.now() },
    (db) => db.query<Row>(sql, params, { name }),
    {
      readOnly: true,
    },
  );

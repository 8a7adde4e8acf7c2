// SPDX-License-Identifier: EUPL-1.2
import type { TenantRole } from '@samenspel/domain/access';
import { standardTrajectoryRoles } from '@samenspel/domain/access';
import { type CompassDefinition, utrechtCompass } from '@samenspel/domain/compass';
import { anonymous, viewerOfAccount } from '../access/actor.store.ts';
import { rows } from '../app/rows.ts';
import { draftCompassVersion } from '../compass/draft-compass-version.ts';
import { publishCompassVersion } from '../compass/publish-compass-version.ts';
import {
  actForPlatform,
  type Database,
  inTenant,
  SharedReads,
  type TenantDb,
} from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import type { RequestContext, Tenant, Viewer } from '../shared/request/context.ts';
import { done } from './done.ts';
import type { FreshDatabase } from './fresh-database.ts';

const staff = ['staff'] as const;
/**
 * Who is there, with their roles in the municipality. What they do on a trajectory the test says; those that are called
 * after a role there have none in the municipality.
 */
const people = {
  beheerder: ['administrator'],
  controleur: ['overseer'],
  wethouder: ['viewer'],
  lea: staff,
  omar: staff,
  daan: staff,
  noor: staff,
  carla: staff,
  lead: [],
  stakeholder: [],
  communications: [],
  district: [],
  participation: [],
  initiator: [],
  participant: [],
  gids: [],
  buurvrouw: [],
  coordinator: [],
  member: [],
  behandelaar: [],
  toezegger: [],
  buitenstaander: [],
} as const satisfies Record<string, readonly TenantRole[]>;
export type Who = keyof typeof people;

/** A municipality with places, units, people and a published compass. */
export interface AMunicipality {
  tenant: Tenant;
  database: Database;
  person: Record<Who, string>;
  /** Their accounts, as which they sign in. */
  accounts: Record<Who, string>;
  district: string;
  neighbourhood: string;
  unit: string;
  organisation: string;
  versionId: string;
  /** Somebody at work, or the public; every call is a minute later. */
  as(who: Who | null): Promise<RequestContext>;
  /** Looks at, or changes, the rows of this municipality as the app's role. */
  inside<T>(work: (db: TenantDb) => Promise<T>): Promise<T>;
  /** The same as a member of a platform, who sees its own affairs (P4). */
  asMember<T>(who: Who, platform: string, work: (db: TenantDb) => Promise<T>): Promise<T>;
}

/** Furnishes a new municipality; the compass is drafted and published by the administrator's own acts. */
export async function aMunicipality(
  db: FreshDatabase,
  slug = 'utrecht',
  compass: CompassDefinition = utrechtCompass,
): Promise<AMunicipality> {
  const { id: tenantId } = await db.createTenant(slug);
  const database = await db.app({ entities: rows });
  const tenant = {
    id: tenantId,
    slug,
    name: slug,
    timeZone: 'Europe/Amsterdam',
    languages: ['nl', 'en'],
    settings: {},
  };
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 4, 11, 10, minutes++)).toISOString();
  const inside: AMunicipality['inside'] = (work) => inTenant({ database, tenantId, now: now() }, work);
  const furnished = await inside(furnish);
  const { accounts, person } = furnished;
  const asMember: AMunicipality['asMember'] = (who, platform, work) =>
    inTenant({ database, tenantId, now: now(), actor: { personId: person[who] } }, async (tx) => {
      if (!(await actForPlatform(tx, platform))) throw new Error(`${who} is no member of the platform`);
      return work(tx);
    });
  const as: AMunicipality['as'] = async (who) => {
    const viewer: Viewer = who ? await inside((tx) => viewerOfAccount(tx, accounts[who])) : anonymous;
    const feed = {
      subscribe: () => Promise.reject(new Error('nobody listens here')),
      onStir: () => () => undefined,
      close: async () => undefined,
    };
    // As over the line, where the reads of a request share a transaction.
    const reads = new SharedReads();
    return { database, reads, feed, tenant, viewer, now: now(), loaders: new Map(), renew: async () => true };
  };
  const administrator = await as('beheerder');
  const { versionId } = await done(
    draftCompassVersion(administrator, {
      ...{ idempotencyKey: newId(), compass: 'kompas', name: { nl: 'Kompas', en: 'Compass' }, number: '1.0' },
      ...{ provenance: 'reconstructed', definition: compass },
    }),
  );
  await done(
    publishCompassVersion(administrator, {
      ...{ idempotencyKey: newId(), draft: versionId, adoptedBy: 'Raadsbesluit 2024-1' },
    }),
  );
  return { tenant, database, ...furnished, versionId, as, inside, asMember };
}

async function furnish(db: TenantDb) {
  const { tenantId: t } = db;
  const party = async (kind: string, name: string) => {
    const id = newId();
    await db.execute('INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, $3, $4)', [
      t,
      id,
      kind,
      name,
    ]);
    return id;
  };
  const person = {} as Record<Who, string>;
  const accounts = {} as Record<Who, string>;
  for (const [who, roles] of Object.entries(people) as [Who, readonly TenantRole[]][]) {
    const personId = await party('person', who);
    const accountId = newId();
    await db.execute('INSERT INTO person (tenant_id, id) VALUES ($1, $2)', [t, personId]);
    await db.execute(`INSERT INTO account (id, issuer, subject, created_at) VALUES ($1, 'test', $2, $3)`, [
      accountId,
      `${t} ${who}`,
      db.now,
    ]);
    await db.execute(
      'INSERT INTO person_account (tenant_id, id, person_id, account_id) VALUES ($1, $2, $3, $4)',
      [t, newId(), personId, accountId],
    );
    for (const role of roles)
      await db.execute(
        'INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at) VALUES ($1, $2, $3, $4, $5)',
        [t, newId(), personId, role, db.now],
      );
    person[who] = personId;
    accounts[who] = accountId;
  }
  const unit = await party('unit', 'Ruimte');
  await db.execute(`INSERT INTO organisational_unit (tenant_id, id, code) VALUES ($1, $2, 'ruimte')`, [
    t,
    unit,
  ]);
  const organisation = await party('organisation', 'Vereniging Groene Straat');
  const [district, neighbourhood] = [newId(), newId()];
  await db.execute(`INSERT INTO district (tenant_id, id, code, name) VALUES ($1, $2, 'west', 'West')`, [
    t,
    district,
  ]);
  await db.execute(
    `INSERT INTO neighbourhood (tenant_id, id, district_id, code, name) VALUES ($1, $2, $3, 'lombok', 'Lombok')`,
    [t, neighbourhood, district],
  );
  await db.execute(
    `INSERT INTO policy_field (tenant_id, id, code, name) VALUES ($1, $2, 'groen', '{"nl": "Groen"}')`,
    [t, newId()],
  );
  for (const code of [...standardTrajectoryRoles, 'archivist']) {
    const side = code === 'initiator' || code === 'participant' ? 'residents' : 'municipality';
    await db.execute(
      `INSERT INTO trajectory_role_name (tenant_id, id, code, side, name) VALUES ($1, $2, $3, $4, $5)`,
      [t, newId(), code, side, { nl: code }],
    );
  }
  return { person, accounts, unit, organisation, district, neighbourhood };
}

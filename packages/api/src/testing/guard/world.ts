// SPDX-License-Identifier: EUPL-1.2
import { utrechtCompass } from '@samenspel/domain/compass';
import { writePassage } from '../../advice/passage/passages.ts';
import { draftCompassVersion } from '../../compass/draft-compass-version.ts';
import { newId } from '../../shared/ids/index.ts';
import { giveRole } from '../../trajectory/give-role.ts';
import { startPhase } from '../../trajectory/start-phase.ts';
import { aJourney } from '../a-journey.ts';
import { type AMunicipality, aMunicipality, type Who } from '../a-municipality.ts';
import { aPlatform } from '../a-platform.ts';
import { adviceActs } from '../an-advice.ts';
import { done } from '../done.ts';
import type { FreshDatabase } from '../fresh-database.ts';
import type { GuardedServer } from './guarded-server.ts';

/** A municipality with people who are signed in and trajectories in several states. */
export interface Place {
  readonly slug: string;
  readonly tenantId: string;
  readonly m: AMunicipality;
  /** Cookies of its people, and of the traveller, who is a person in every municipality. */
  readonly cookies: Record<Who | 'traveller', string>;
  /** What every text of this place has in it. */
  readonly mark: string;
}

const once = () => ({ idempotencyKey: newId() });

export const markOf = (slug: string): string => `van-${slug}`;

/** Municipalities side by side, all with the same names, numbers and codes, so that only the ids tell them apart. */
export async function aWorld(db: FreshDatabase, server: GuardedServer, count: number): Promise<Place[]> {
  const traveller = newId();
  await db.asSuperuser((client) =>
    client.query(
      `INSERT INTO account (id, issuer, subject, created_at) VALUES ($1, 'test', 'reiziger', '2026-01-01')`,
      [traveller],
    ),
  );
  const places: Place[] = [];
  for (let n = 1; n <= count; n++) {
    const place = await aPlace(db, server, `gemeente${n}`, traveller);
    // The server has a pool of its own.
    await place.m.database.close();
    places.push(place);
  }
  return places;
}

/** One municipality, furnished, with three trajectories: running, being read, and barely begun. */
export async function aPlace(
  db: FreshDatabase,
  server: GuardedServer,
  slug: string,
  traveller?: string,
): Promise<Place> {
  const m = await aMunicipality(db, slug);
  const tenantId = m.tenant.id;
  await runningTrajectory(m);
  await trajectoryBeingRead(m);
  const begun = await aJourney(m).start();
  await aJourney(m).plan(begun);
  const adviser = { trajectory: begun, party: m.person.carla, role: 'participation_adviser' };
  await done(giveRole(await m.as('lea'), { ...once(), ...adviser }));
  const version = { compass: 'kompas', number: '1.1', provenance: 'adopted' as const };
  const drawn = { ...once(), ...version, definition: utrechtCompass };
  await done(draftCompassVersion(await m.as('beheerder'), drawn));
  const platform = await aPlatform(m);
  const draft = await platform.draft();
  await platform.point(draft);
  await platform.attached(draft);
  await platform.note();
  await done(writePassage(await m.as('omar'), { ...once(), title: markOf(slug), body: markOf(slug) }));
  await platform.request();
  await platform.information();
  // A term, so that there is something to extend and to suspend.
  const rules = { answerTerm: { amount: 4, unit: 'weeks' } };
  await m.inside((tx) =>
    tx.execute('INSERT INTO advice_rules (tenant_id, id, rules) VALUES ($1, $2, $3)', [
      tenantId,
      newId(),
      rules,
    ]),
  );
  const advices = adviceActs(m, platform.id);
  await advices.handled();
  await advices.contested();
  const promise = { what: 'Het zebrapad aanleggen', owner: m.person.omar, dueOn: '2026-09-01' };
  await advices.answered(['Een zebrapad'], { commitments: [promise] });
  const accounts = await db.asSuperuser(async (client) => {
    await client.query(`UPDATE party SET name = name || ' ' || $2 WHERE tenant_id = $1`, [
      tenantId,
      markOf(slug),
    ]);
    if (traveller) await settle(client, tenantId, traveller);
    const { rows } = await client.query<{ who: Who; id: string }>(
      `SELECT split_part(subject, ' ', 2) AS who, id FROM account WHERE subject LIKE $1 || ' %'`,
      [tenantId],
    );
    return [...rows, ...(traveller ? [{ who: 'traveller' as const, id: traveller }] : [])];
  });
  const cookies = {} as Place['cookies'];
  for (const { who, id } of accounts) cookies[who] = await server.cookieOf(id);
  return { slug, tenantId, m, cookies, mark: markOf(slug) };
}

async function runningTrajectory(m: AMunicipality): Promise<void> {
  const journey = aJourney(m);
  const phase = await journey.plan(await journey.start());
  const phaseIssue = await journey.raise(phase);
  await journey.explore(phaseIssue);
  const reading = await journey.read(phaseIssue, 'burgerparticipatie');
  await journey.choose(phaseIssue, reading, 'burgerparticipatie');
  await done(startPhase(await m.as('lea'), { ...once(), phase }));
}

async function trajectoryBeingRead(m: AMunicipality): Promise<void> {
  const journey = aJourney(m);
  const phaseIssue = await journey.raise(await journey.plan(await journey.start()));
  await journey.explore(phaseIssue);
  await journey.seat(await journey.startReading(phaseIssue));
}

type Client = Parameters<Parameters<FreshDatabase['asSuperuser']>[0]>[0];

async function settle(client: Client, tenantId: string, accountId: string): Promise<void> {
  const personId = newId();
  await client.query(`INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'person', 'reiziger')`, [
    tenantId,
    personId,
  ]);
  await client.query('INSERT INTO person (tenant_id, id) VALUES ($1, $2)', [tenantId, personId]);
  await client.query(
    'INSERT INTO person_account (tenant_id, id, person_id, account_id) VALUES ($1, $2, $3, $4)',
    [tenantId, newId(), personId, accountId],
  );
  await client.query(
    `INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at) VALUES ($1, $2, $3, 'staff', '2026-01-01')`,
    [tenantId, newId(), personId],
  );
}

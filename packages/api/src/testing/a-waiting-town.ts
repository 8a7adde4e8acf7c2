// SPDX-License-Identifier: EUPL-1.2
import { type ClockKind, startClock } from '@samenspel/domain/advice';
import type { Term } from '@samenspel/domain/terms';
import { saveClocks, tellAdvices } from '../advice/clock/index.ts';
import { rulesNow } from '../advice/rules/rules.store.ts';
import { moveRunning } from '../advice/rules/save-settings.ts';
import { rows } from '../app/rows.ts';
import { type Database, inTenant, type TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import type { FreshDatabase } from './fresh-database.ts';

const people = ['handler', 'lead', 'overseer', 'viewer', 'staff', 'coordinator', 'member'] as const;
export type Waiter = (typeof people)[number];

/** A municipality in which advices wait: people with addresses, a trajectory with a lead, and a wijkplatform. */
export async function aWaitingTown(db: FreshDatabase, slug: string) {
  const tenant = await db.createTenant(slug);
  const app: Database = await db.app({ entities: rows });
  const inside = <T>(work: (tx: TenantDb) => Promise<T>, now = '2026-01-01T09:00:00.000Z') =>
    inTenant({ database: app, tenantId: tenant.id, now }, work);
  const { person, trajectory, platform } = await inside(furnish);
  const town = {
    ...{ tenant, inside, person, platform, trajectory },
    who: (id: string) => people.find((who) => person[who] === id) ?? id,
    /** An open advice without clocks. */
    async advice(given: { handler?: Waiter; lead?: boolean } = {}): Promise<string> {
      const handler = given.handler === undefined ? null : person[given.handler];
      return inside((tx) =>
        anAdvice(tx, { platform, by: person.member, handler, trajectory: given.lead ? trajectory : null }),
      );
    },
    /** Starts a clock of something. */
    async clock(
      subjectId: string,
      kind: ClockKind,
      on: string,
      by: { term?: Term; dueOn?: string },
    ): Promise<string> {
      const clockId = newId();
      await inside(async (tx) => {
        const { calendar } = await rulesNow(tx);
        saveClocks(tx, [startClock({ clockId, kind, subjectId, ...by }, calendar, on)], tx.now);
        tellAdvices(tx, [clockId]);
      });
      return clockId;
    },
    /** Lists a day off, and lets the due dates follow it (A5). */
    async dayOff(day: string, now: string): Promise<void> {
      await inside(async (tx) => {
        const { calendar: before } = await rulesNow(tx);
        await tx.execute(
          `INSERT INTO free_day (tenant_id, id, day, name) VALUES ($1, $2, $3, '{"nl": "Vrij"}') ON CONFLICT DO NOTHING`,
          [...[tx.tenantId, newId(), day]],
        );
        const { calendar: after } = await rulesNow(tx);
        await moveRunning(tx, { before, after }, 'calendar', null);
      }, now);
    },
  };
  return town;
}

export type AWaitingTown = Awaited<ReturnType<typeof aWaitingTown>>;

async function furnish(tx: TenantDb) {
  const { tenantId: t, now } = tx;
  const party = async (kind: string, name: string) => {
    const id = newId();
    await tx.execute('INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, $3, $4)', [
      t,
      id,
      kind,
      name,
    ]);
    return id;
  };
  const person = {} as Record<Waiter, string>;
  for (const who of people) {
    person[who] = await party('person', who);
    const email = `${who}.${t.slice(-8)}@example.org`;
    await tx.execute('INSERT INTO person (tenant_id, id, email) VALUES ($1, $2, $3)', [
      t,
      person[who],
      email,
    ]);
  }
  for (const role of ['overseer', 'viewer', 'staff'] as const)
    await tx.execute(
      'INSERT INTO role_grant (tenant_id, id, person_id, role, granted_at) VALUES ($1, $2, $3, $4, $5)',
      [t, newId(), person[role], role, now],
    );
  const unit = await party('unit', 'Ruimte');
  await tx.execute(`INSERT INTO organisational_unit (tenant_id, id, code) VALUES ($1, $2, 'ruimte')`, [
    t,
    unit,
  ]);
  await tx.execute(
    `INSERT INTO policy_field (tenant_id, id, code, name) VALUES ($1, $2, 'groen', '{"nl": "Groen"}')`,
    [t, newId()],
  );
  const trajectory = newId();
  await tx.execute(
    `INSERT INTO trajectory (tenant_id, id, year, seq, title, subject, started_as, policy_field, city_wide, unit_id,
       lead_id, lead_since, started_at, changed_at)
     VALUES ($1, $2, 2026, 1, 'Bomen', 'Schaduw', 'municipality', 'groen', true, $3, $4, $5, $5, $5)`,
    [t, trajectory, unit, person.lead, now],
  );
  const platform = await party('wijkplatform', 'Wijkplatform Lombok');
  await tx.execute(
    `INSERT INTO wijkplatform (tenant_id, id, code, registered_at) VALUES ($1, $2, 'lombok', $3)`,
    [...[t, platform, now]],
  );
  for (const role of ['coordinator', 'member'] as const)
    await tx.execute(
      'INSERT INTO wijkplatform_member (tenant_id, id, wijkplatform_id, person_id, role, since) VALUES ($1, $2, $3, $4, $5, $6)',
      [t, newId(), platform, person[role], role, now],
    );
  return { person, trajectory, platform };
}

async function anAdvice(
  tx: TenantDb,
  given: { platform: string; by: string; handler: string | null; trajectory: string | null },
): Promise<string> {
  const { tenantId: t, now } = tx;
  const id = newId();
  await tx.execute(
    `INSERT INTO advice (tenant_id, id, year, seq, wijkplatform_id, trajectory_id, title, points, handler_id, signer,
       submitted_at, changed_at)
     SELECT $1, $2, 2026, count(*) + 1, $3, $4, 'Zet hier bomen neer', 1, $5, 'college', $6, $6 FROM advice WHERE tenant_id = $1`,
    [t, id, given.platform, given.trajectory, given.handler, now],
  );
  await tx.execute(
    `INSERT INTO advice_version (tenant_id, id, advice_id, no, points, title, summary, taking_part, backing, backing_figures,
       submitted_by, submitted_at) VALUES ($1, $2, $3, 1, 1, 'Zet hier bomen neer', 'Bomen', 'De buurt', 'Breed', '[]', $4, $5)`,
    [t, newId(), id, given.by, now],
  );
  await tx.execute(
    `INSERT INTO version_standing (tenant_id, id, advice_id, no, standing) VALUES ($1, $2, $3, 1, 'current')`,
    [t, newId(), id],
  );
  await tx.execute(
    `INSERT INTO advice_point (tenant_id, id, advice_id, version, no, points, body) VALUES ($1, $2, $3, 1, 1, 1, 'Tien bomen')`,
    [t, newId(), id],
  );
  await tx.execute(
    'INSERT INTO advice_round (tenant_id, id, advice_id, no, opened_at) VALUES ($1, $2, $3, 1, $4)',
    [...[t, newId(), id, now]],
  );
  return id;
}

// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Database, inTenant, openDatabase } from '../shared/database/index.ts';
import { isSecret } from '../shared/identity/index.ts';
import { newId } from '../shared/ids/index.ts';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../testing/index.ts';
import { forgetMails } from './forget-mails.ts';
import { queueMail } from './index.ts';
import { newStop, stopOf } from './mail-stop.store.ts';

let db: FreshDatabase;
let workers: Database[];
let tenant: TestTenant;
let person: string;

beforeAll(async () => {
  db = await freshDatabase();
  workers = await Promise.all([1, 2].map(() => openDatabase(db.urls.worker, { poolSize: 2 })));
});
beforeEach(async () => {
  tenant = await db.createTenant(`t${newId()}`);
  person = newId();
  await db.asApp(tenant, async (client) => {
    await client.query("INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'person', 'Noor')", [
      ...[tenant.id, person],
    ]);
    await client.query('INSERT INTO person (tenant_id, id) VALUES ($1, $2)', [tenant.id, person]);
  });
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await db.close();
});

const at = (day: string) => ({ tenantId: tenant.id, now: `${day}T10:00:00.000Z`, actor: null });
const database = () => workers[0] as Database;
const terms = { mailDays: 180, stopLinkDays: 730 };
const sweepOn = (day: string, signal = new AbortController().signal) =>
  Promise.all(workers.map((each) => forgetMails(terms).sweep?.({ ...at(day), database: each, signal })));

/** A mail that was made on this day, and what became of it. */
const mailOf = (day: string, state: 'pending' | 'sent' | 'dropped' | 'failed') =>
  inTenant({ ...at(day), database: database() }, async (tx) => {
    await queueMail(tx, { kind: 'overdue', objectId: newId(), onDate: day, personId: person });
    const settled = {
      pending: '',
      sent: `, sent_at = created_at, message_id = 'm'`,
      dropped: `, failure = 'no address'`,
      failed: `, failure = '550'`,
    }[state];
    await tx.execute(
      `UPDATE mail SET state = $2 ${settled} WHERE tenant_id = $1 AND on_date = $3 AND state = 'pending'`,
      [tx.tenantId, state, day],
    );
  });
const stopLinkOf = (day: string) =>
  inTenant({ ...at(day), database: database() }, (tx) => newStop(tx, { personId: person, kind: 'weekly' }));
const left = async () => {
  const rows = await inTenant({ ...at('2026-01-01'), database: database() }, (tx) =>
    tx.query<{ on: string; state: string }>(
      'SELECT on_date AS on, state FROM mail WHERE tenant_id = $1 ORDER BY on_date, state',
      [tx.tenantId],
    ),
  );
  return rows.map(({ on, state }) => `${on} ${state}`);
};
const works = async (token: string) =>
  (await inTenant({ ...at('2026-01-01'), database: database() }, (tx) => stopOf(tx, token))) !== undefined;

describe('mails of long ago', () => {
  it('are forgotten after their term, whatever became of them; one that waits is not', async () => {
    for (const state of ['sent', 'dropped', 'failed', 'pending'] as const) await mailOf('2026-01-01', state);
    await mailOf('2026-01-02', 'sent');
    // The hundred and eightieth day.
    await sweepOn('2026-06-30');
    expect(await left()).toHaveLength(5);
    await sweepOn('2026-07-01');
    expect(await left()).toEqual(['2026-01-01 pending', '2026-01-02 sent']);
  });

  it('leave a link behind that stops such mails for two years', async () => {
    const token = await stopLinkOf('2026-01-01');
    expect(isSecret(token)).toBe(true);
    await sweepOn('2026-07-15');
    await sweepOn('2027-12-31');
    expect(await works(token)).toBe(true);
    await sweepOn('2028-01-02');
    expect(await works(token)).toBe(false);
  });

  it('are forgotten however many there are, once a day', async () => {
    await db.asSuperuser((client) =>
      client.query(
        `INSERT INTO mail (tenant_id, id, kind, object_id, on_date, person_id, data, state, next_attempt_at, message_id, created_at, sent_at)
         SELECT $1, gen_random_uuid(), 'news', gen_random_uuid(), '2026-01-01', $2, '{}', 'sent', '2026-01-01', 'm', '2026-01-01', '2026-01-01'
         FROM generate_series(1, 2500)`,
        [tenant.id, person],
      ),
    );
    await sweepOn('2026-12-01');
    expect(await left()).toEqual([]);
    // Another one of that age, later on the same day, waits for the next.
    await mailOf('2026-02-01', 'sent');
    await sweepOn('2026-12-01');
    expect(await left()).toHaveLength(1);
    await sweepOn('2026-12-02');
    expect(await left()).toEqual([]);
  });

  it('are left when the worker stops, and forgotten at its next turn', async () => {
    await mailOf('2026-01-01', 'sent');
    await sweepOn('2026-12-01', AbortSignal.abort());
    expect(await left()).toHaveLength(1);
    await sweepOn('2026-12-01');
    expect(await left()).toEqual([]);
  });

  it('are those of this municipality only', async () => {
    await mailOf('2026-01-01', 'sent');
    const before = tenant;
    tenant = await db.createTenant(`t${newId()}`);
    await sweepOn('2026-12-01');
    tenant = before;
    expect(await left()).toHaveLength(1);
  });
});

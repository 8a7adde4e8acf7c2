// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { viewerOfAccount } from '../../access/actor.store.ts';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { aPerson } from '../../testing/people.ts';
import { PLATFORM_TABLES } from '../../testing/schema-rules.ts';
import { newId } from '../ids/index.ts';
import { actForPlatform, inTenant, type TenantDb } from './index.ts';

const AT = '2026-05-01T08:00:00Z';
interface Platform {
  id: string;
  member: string;
  account: string;
  draft: string;
}

let db: FreshDatabase;
let utrecht: TestTenant;
let noord: Platform;
let zuid: Platform;
let outsider: string;
let former: string;
let formerAccount: string;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  noord = await aPlatform('noord');
  zuid = await aPlatform('zuid');
  const roles = ['administrator', 'overseer', 'staff'];
  outsider = (await aPerson(db, utrecht, { name: 'Olga', subject: 'olga', roles })).personId;
  const farid = await aPerson(db, utrecht, { name: 'Farid', subject: 'farid' });
  [former, formerAccount] = [farid.personId, farid.accountId];
  await db.asApp(utrecht, (client) => join(client, noord.id, former, '2026-05-02T08:00:00Z'));
});
afterAll(() => db.close());

const join = (client: pg.Client, platform: string, person: string, endedAt: string | null = null) =>
  client.query(`INSERT INTO wijkplatform_member VALUES ($1, $2, $3, $4, 'coordinator', $5, $6)`, [
    ...[utrecht.id, newId(), platform, person, AT, endedAt],
  ]);

/** A platform with one member, a draft with a point and a file, and a note. */
async function aPlatform(code: string): Promise<Platform> {
  const { personId: member, accountId: account } = await aPerson(db, utrecht, { name: code, subject: code });
  return db.asApp(utrecht, async (client) => {
    const [id, draft, file] = [newId(), newId(), newId()];
    const insert = (into: string, ...values: unknown[]) =>
      client.query(`INSERT INTO ${into} VALUES ($1, ${values.map((_, at) => `$${at + 2}`).join(', ')})`, [
        utrecht.id,
        ...values,
      ]);
    await insert('party (tenant_id, id, kind, name)', id, 'wijkplatform', code);
    await insert('wijkplatform (tenant_id, id, code, registered_at)', id, code, AT);
    await join(client, id, member);
    await insert('stored_file', file, Buffer.alloc(32, code), 3, 'text/plain', member, AT);
    await client.query('SELECT set_platform($1)', [id]);
    const draftColumns = 'id, wijkplatform_id, started_by, started_at, saved_by, saved_at';
    await insert(`advice_draft (tenant_id, ${draftColumns})`, draft, id, member, AT, member, AT);
    await insert('advice_draft_point', newId(), id, draft, 1, 'More trees', null, member, AT, 1);
    await insert('advice_draft_file', newId(), id, draft, file, 'list.txt', 'backing');
    await insert('wijkplatform_note', newId(), id, null, 'Between us', member, AT, null, 1);
    return { id, member, account, draft };
  });
}

/** How many rows of each kind exist here, and whether any of them is this platform's. */
async function seen(tx: Pick<TenantDb, 'query'>) {
  const rows: Record<string, number> = {};
  const owners = new Set<string>();
  for (const table of PLATFORM_TABLES) {
    const found = await tx.query<{ of: string }>(`SELECT wijkplatform_id AS of FROM ${table}`);
    rows[table] = found.length;
    for (const { of } of found) owners.add(of);
  }
  return { rows: Object.values(rows), of: [...owners] };
}

/** In a transaction of this person, after it was opened for these platforms. */
async function as<T>(personId: string | null, platforms: Platform[], work: (tx: TenantDb) => Promise<T>) {
  const ctx = await db.context(utrecht, personId === null ? {} : { actor: { personId } });
  return inTenant(ctx, async (tx) => {
    for (const { id } of platforms) await actForPlatform(tx, id);
    return work(tx);
  });
}

const nothing = { rows: [0, 0, 0, 0], of: [] };
const save = (tx: TenantDb, { draft }: Platform) =>
  tx.execute('UPDATE advice_draft SET title = title WHERE id = $1', [draft]);
const note = (tx: TenantDb, platform: Platform) =>
  tx.execute(
    `INSERT INTO wijkplatform_note (tenant_id, id, wijkplatform_id, body, written_by, written_at)
     VALUES ($1, $2, $3, 'Hello', $4, $5)`,
    [utrecht.id, newId(), platform.id, platform.member, AT],
  );

describe('a platform’s own affairs (P4)', () => {
  it('exist for its members, in a transaction that acts for it', async () => {
    const own = await as(noord.member, [noord], seen);
    expect(own).toEqual({ rows: [1, 1, 1, 1], of: [noord.id] });
    expect(await as(noord.member, [noord], (tx) => save(tx, noord))).toBe(1);
  });

  it('tells the role that the member has now', async () => {
    const role = await as(noord.member, [], (tx) => actForPlatform(tx, noord.id));
    expect(role).toBe('coordinator');
  });

  it('goes by the same memberships as the viewer’s roles', async () => {
    const viewer = await as(null, [], (tx) => viewerOfAccount(tx, noord.account));
    expect(viewer.actor.platformRoles).toEqual([{ wijkplatformId: noord.id, role: 'coordinator' }]);
    const ended = await as(null, [], (tx) => viewerOfAccount(tx, formerAccount));
    expect(ended).toMatchObject({ personId: former, actor: { platformRoles: [] } });
  });

  it.each([
    ['a member of another platform', () => zuid.member],
    ['whoever was a member', () => former],
    ['an official with every role in the municipality', () => outsider],
    ['the public', () => null],
  ])('do not exist for %s', async (_, who) => {
    expect(await as(who(), [], (tx) => actForPlatform(tx, noord.id))).toBeUndefined();
    expect(await as(who(), [noord], seen)).toEqual(nothing);
    expect(await as(who(), [noord], (tx) => save(tx, noord))).toBe(0);
    await expect(as(who(), [noord], (tx) => note(tx, noord))).rejects.toMatchObject({ code: '42501' });
  });

  it('do not exist for their own members either before the transaction acts for it', async () => {
    expect(await as(noord.member, [], seen)).toEqual(nothing);
    await expect(as(noord.member, [], (tx) => note(tx, noord))).rejects.toMatchObject({ code: '42501' });
  });

  it('stay those of one platform: another’s are neither read nor written', async () => {
    expect(await as(zuid.member, [noord, zuid], seen)).toEqual({ rows: [1, 1, 1, 1], of: [zuid.id] });
    expect(await as(zuid.member, [zuid], (tx) => save(tx, noord))).toBe(0);
    await expect(as(zuid.member, [zuid], (tx) => note(tx, noord))).rejects.toMatchObject({ code: '42501' });
    const giving = as(zuid.member, [zuid], (tx) =>
      tx.execute('UPDATE wijkplatform_note SET wijkplatform_id = $1', [noord.id]),
    );
    await expect(giving).rejects.toMatchObject({ code: '42501' });
  });

  it('are closed again for the next transaction on the same connection', async () => {
    const database = await db.app({ poolSize: 1 });
    const ctx = { ...(await db.context(utrecht, { actor: { personId: noord.member } })), database };
    const process = 'SELECT pg_backend_pid() AS pid';
    const first = await inTenant(ctx, async (tx) => {
      await actForPlatform(tx, noord.id);
      return { of: (await seen(tx)).of, on: await tx.query(process) };
    });
    const second = await inTenant(ctx, async (tx) => ({
      of: (await seen(tx)).of,
      on: await tx.query(process),
    }));
    expect(first.of).toEqual([noord.id]);
    expect(second).toEqual({ of: [], on: first.on });
  });

  it('can be read in a transaction that writes nothing', async () => {
    const ctx = await db.context(utrecht, { actor: { personId: noord.member } });
    const reading = inTenant(ctx, async (tx) => [await actForPlatform(tx, noord.id), await seen(tx)], {
      readOnly: true,
    });
    expect(await reading).toMatchObject(['coordinator', { of: [noord.id] }]);
  });

  it.each(PLATFORM_TABLES)('are nothing that the worker can touch: %s', async (table) => {
    for (const sql of [`SELECT * FROM ${table}`, `DELETE FROM ${table}`, `UPDATE ${table} SET id = id`]) {
      const touching = db.asWorker(utrecht, async (client) => {
        await client.query('SELECT set_platform($1)', [noord.id]);
        return client.query(sql);
      });
      await expect(touching).rejects.toMatchObject({ code: '42501' });
    }
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous } from '../access/actor.store.ts';
import { inTenant, type TenantContext } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../testing/index.ts';
import type { TrajectorySort } from './enums.graphql.ts';
import { trajectoryParts } from './trajectory.parts.ts';
import { countTrajectories, trajectoryByNumber, trajectoryPage } from './trajectory.store.ts';
import type { TrajectoryFilter } from './trajectory-filter.graphql.ts';

let db: FreshDatabase;
let utrecht: TestTenant;
let ctx: TenantContext;

const TITLES = [
  'Park aan de Vecht',
  'Veilige oversteek',
  'Bibliotheek blijft',
  'Bomen in de straat',
  'Zwembad',
];

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  ctx = await db.context(utrecht);
  const [unit, lead, district] = [newId(), newId(), newId()];
  await db.asApp(utrecht, async (client) => {
    const tenant = utrecht.id;
    await client.query(
      `INSERT INTO party (tenant_id, id, kind, name) VALUES ($1, $2, 'unit', 'Ruimte'), ($1, $3, 'person', 'Lotte')`,
      [tenant, unit, lead],
    );
    await client.query(`INSERT INTO organisational_unit (tenant_id, id, code) VALUES ($1, $2, 'ruimte')`, [
      tenant,
      unit,
    ]);
    await client.query('INSERT INTO person (tenant_id, id) VALUES ($1, $2)', [tenant, lead]);
    await client.query(
      `INSERT INTO policy_field (tenant_id, id, code, name) VALUES ($1, $2, 'groen', '{"nl": "Groen"}')`,
      [tenant, newId()],
    );
    await client.query(
      `INSERT INTO district (tenant_id, id, code, name) VALUES ($1, $2, 'overvecht', 'Overvecht')`,
      [tenant, district],
    );
    for (const [i, title] of TITLES.entries()) {
      const id = newId();
      await client.query(
        `INSERT INTO trajectory (tenant_id, id, year, seq, title, subject, started_as, policy_field, city_wide, unit_id, lead_id,
           lead_since, started_at, changed_at)
         VALUES ($1, $2, 2026, $3, $4, 'Waarover het gaat', 'municipality', 'groen', $5, $6, $7, $8, $8, $8)`,
        [tenant, id, i + 1, title, i === 4, unit, lead, `2026-03-0${i + 1}T10:00:00Z`],
      );
      await client.query(
        `INSERT INTO trajectory_lexeme (tenant_id, id, lexeme, trajectory_id)
         SELECT $1, gen_random_uuid(), lexeme, $2 FROM unnest(tsvector_to_array(to_tsvector('dutch', $3))) AS x (lexeme)`,
        [tenant, id, `${title} Waarover het gaat`],
      );
      if (i === 1) {
        await client.query(
          'INSERT INTO trajectory_area (tenant_id, id, trajectory_id, district_id) VALUES ($1, $2, $3, $4)',
          [tenant, newId(), id, district],
        );
      }
    }
    await client.query('SELECT count_again($1)', [tenant]);
  });
});
afterAll(() => db.close());

function list(
  filter: TrajectoryFilter,
  sort: TrajectorySort = 'NEWEST',
  first = 10,
  after: string | null = null,
) {
  const request = { first, after, filter, sort, viewerId: null };
  return inTenant(
    ctx,
    async (tx) => ({
      ...(await trajectoryPage(tx, anonymous, request, trajectoryParts.all)),
      count: await countTrajectories(tx, request),
    }),
    { readOnly: true },
  );
}
const titles = async (...args: Parameters<typeof list>) =>
  (await list(...args)).nodes.map(({ title }) => title);

describe('reading trajectories', () => {
  it('counts the whole list, and what runs or is closed, from the counts that are kept', async () => {
    const counts = [{}, { status: 'running' as const }, { status: 'closed' as const }, { departs: false }];
    const counted = [];
    for (const filter of counts) counted.push((await list(filter)).count);
    expect(counted).toEqual([TITLES.length, TITLES.length, 0, 0]);
  });

  it('finds one by its number, with its lead’s role but not the name for the public', async () => {
    const found = await inTenant(
      ctx,
      (tx) => trajectoryByNumber(tx, anonymous, '2026-002', trajectoryParts.all),
      {
        readOnly: true,
      },
    );
    expect(found).toMatchObject({
      number: '2026-002',
      title: 'Veilige oversteek',
      lead: { kind: 'person', name: null },
      unit: { name: 'Ruimte' },
      area: { cityWide: false, districts: [{ code: 'overvecht' }] },
    });
  });

  it('keeps every digit of a number beyond the thousandth', async () => {
    const renumber = (from: number, to: number) =>
      db.asApp(utrecht, (client) =>
        client.query('UPDATE trajectory SET seq = $2 WHERE seq = $1', [from, to]),
      );
    await renumber(5, 2479);
    const found = await inTenant(
      ctx,
      (tx) => trajectoryByNumber(tx, anonymous, '2026-2479', trajectoryParts.of()),
      {
        readOnly: true,
      },
    );
    expect(found?.number).toBe('2026-2479');
    await renumber(2479, 5);
  });

  it.each(['2026-999', 'abc', '2026-0002x', "' OR 1=1", ''])('finds nothing under %s', async (number) => {
    expect(
      await inTenant(ctx, (tx) => trajectoryByNumber(tx, anonymous, number, trajectoryParts.all), {
        readOnly: true,
      }),
    ).toBeNull();
  });

  it('orders by number, by title and by change', async () => {
    expect((await titles({}))[0]).toBe('Zwembad');
    expect((await titles({}, 'OLDEST'))[0]).toBe('Park aan de Vecht');
    expect((await titles({}, 'TITLE'))[0]).toBe('Bibliotheek blijft');
    expect((await titles({}, 'CHANGED'))[0]).toBe('Zwembad');
  });

  it.each(['NEWEST', 'OLDEST', 'TITLE', 'CHANGED'] as const)(
    'pages through all of them in order %s',
    async (sort) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof list>> = await list({}, sort, 2, after);
        seen.push(...page.nodes.map(({ title }) => title));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(await titles({}, sort));
    },
  );

  it('searches in any Dutch inflection, all words', async () => {
    expect(await titles({ search: 'bibliotheken' })).toEqual(['Bibliotheek blijft']);
    expect(await titles({ search: 'veilig oversteken' })).toEqual(['Veilige oversteek']);
    expect(await titles({ search: 'veilig zwembad' })).toEqual([]);
    expect(await titles({ search: '<script> \' "' })).toEqual([]);
  });

  it('filters by district, and counts a city-wide trajectory in every district', async () => {
    expect(await titles({ district: 'overvecht' })).toEqual(['Zwembad', 'Veilige oversteek']);
    expect((await list({ district: 'nergens' })).count).toBe(1);
  });

  it('refuses a cursor that it did not make', async () => {
    await expect(list({}, 'NEWEST', 2, 'rubbish')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

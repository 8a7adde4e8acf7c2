// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aJourney } from '../../testing/a-journey.ts';
import { type AMunicipality, aMunicipality } from '../../testing/a-municipality.ts';
import { aPlatform } from '../../testing/a-platform.ts';
import { adviceActs } from '../../testing/an-advice.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { advicePage, countAdvices } from '../advice.store.ts';
import type { AdviceLateness } from '../advice-filter.graphql.ts';
import { adviceFigures } from './figures.store.ts';

let db: FreshDatabase;
let m: AMunicipality;
beforeAll(async () => {
  db = await freshDatabase();
  m = await aMunicipality(db);
});
afterAll(() => db.close());

it('counts what waits, what is late and what was answered, and the list behind each number has as many (K1)', async () => {
  const acts = adviceActs(m, (await aPlatform(m)).id);
  const promise = { what: 'Een zebrapad', owner: m.unit, dueOn: '2026-06-01' };
  await acts.submit();
  const late = await acts.handled();
  await m.inside(async (tx) => {
    await tx.execute(`UPDATE advice SET due_on = '2026-05-20' WHERE id = $1`, [late]);
    await tx.execute('SELECT count_advices($1, ARRAY[$2::uuid])', [tx.tenantId, late]);
  });
  await acts.answered(['Een zebrapad'], { commitments: [promise] });
  await acts.contested();
  const figures = await m.inside((tx) => adviceFigures(tx, '2026-06-02'));
  const district = { id: m.district, code: 'west', name: 'West' };
  expect(figures).toEqual({
    ...{ open: 2, late: 1, soon: 0, withoutTerm: 1, withoutHandler: 1, contested: 1 },
    ...{ answeredOnTime: 2, answeredLate: 0, commitmentsOpen: 1, commitmentsLate: 1 },
    byDistrict: [{ district, open: 2, late: 1, answered: 2 }],
  });
  const { viewer } = await m.as(null);
  const listed = async (filter: object, viewerId: string | null = null) => {
    const request = { first: 1, after: null, filter, sort: 'DUE_FIRST' as const, viewerId };
    const on = { ...request, today: '2026-06-02', soonDays: 7 };
    const count = await m.inside((tx) => countAdvices(tx, on));
    // Page by page, one at a time: nothing twice, nothing missed.
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await m.inside((tx) => advicePage(tx, viewer, { ...on, after }));
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect([filter, new Set(seen).size, seen.length]).toEqual([filter, count, count]);
    return count;
  };
  const standing = (...lateness: AdviceLateness[]) => listed({ lateness });
  expect(await standing('late')).toBe(1);
  expect(await standing('no_term')).toBe(1);
  expect(await standing('late', 'no_term', 'soon', 'running', 'suspended')).toBe(2);
  expect(await listed({ unassigned: true, state: ['open'] })).toBe(1);
  // What the kept counts know, and what looks like it.
  expect(await listed({})).toBe(4);
  expect(await listed({ search: ' ' })).toBe(4);
  expect(await standing('soon')).toBe(0);
  expect(await listed({ state: ['answered', 'contested', 'contested'] })).toBe(2);
  expect(await listed({ state: [] })).toBe(0);
  expect(await listed({ state: ['open'], mine: true })).toBe(0);
  expect(await listed({ unassigned: false, state: ['open'] })).toBe(1);
  expect(await listed({ search: 'zebrapaden' })).toBe(4);
  expect(await listed({ district: 'west', wijkplatform: 'lombok', asked: false })).toBe(4);
  expect(
    await listed({ answeredLate: false, submittedFrom: '2026-05-11', submittedUntil: '2026-05-11' }),
  ).toBe(2);
  // Whoever handles, whoever leads, whoever submitted with their platform.
  expect(await listed({ mine: true }, m.person.omar)).toBe(3);
  expect(await listed({ mine: true }, m.person.coordinator)).toBe(4);
  expect(await listed({ mine: true }, m.person.lea)).toBe(0);
  const trajectory = await aJourney(m).start();
  await acts.submit(undefined, { trajectory });
  expect(await listed({ mine: true }, m.person.lea)).toBe(1);
  // Words in any inflection, every one of them; words that stand everywhere are none.
  expect(await listed({ search: 'zebrapaden drempels' })).toBe(4);
  expect(await listed({ search: 'zebrapaden nergens' })).toBe(0);
  expect(await listed({ search: 'de het een' })).toBe(5);
  await db.asSuperuser((client) =>
    client.query(
      `UPDATE response_sending SET due_on = sent_on - 1 WHERE advice_id IN (SELECT id FROM advice WHERE state = 'contested')`,
    ),
  );
  expect([await listed({ answeredLate: true }), await listed({ answeredLate: false })]).toEqual([1, 1]);
  expect(await listed({ submittedFrom: '2026-05-12' })).toBe(0);
  expect(await listed({ submittedUntil: '2026-05-10' })).toBe(0);
});

// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity } from 'typeorm';
import { type FreshDatabase, freshDatabase, type TestTenant } from '../../testing/index.ts';
import { newId } from '../ids/index.ts';
import { inTenant, type TenantContext, type TenantDb } from './index.ts';
import { TenantRow } from './tenant-row.ts';
import { changeOne, insertRows } from './write-rows.ts';

@Entity('counter')
class CounterRow extends TenantRow {
  @Column('text')
  kind: string;

  @Column('int')
  year: number;

  @Column('int')
  last: number;
}

@Entity('policy_field')
class PolicyFieldRow extends TenantRow {
  @Column('text')
  code: string;

  @Column('jsonb', { name: 'name' })
  names: Record<string, string>;
}

@Entity('clock')
class ClockRow extends TenantRow {
  @Column('text')
  kind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('date', { name: 'started_on' })
  startedOn: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;
}

let db: FreshDatabase;
let utrecht: TestTenant;
let ctx: TenantContext;

beforeAll(async () => {
  db = await freshDatabase();
  utrecht = await db.createTenant('utrecht');
  const database = await db.app({ entities: [ClockRow, CounterRow, PolicyFieldRow] });
  ctx = { ...(await db.context(utrecht)), database };
});
afterAll(() => db.close());

const inside = <T>(work: (tx: TenantDb) => Promise<T>) => inTenant(ctx, work);
const counters = () =>
  inside((tx) =>
    tx.query('SELECT kind, year, last FROM counter WHERE tenant_id = $1 ORDER BY id', [utrecht.id]),
  );
const counter = (kind: string, last: number) => ({
  ...{ tenantId: utrecht.id, id: newId(), kind, year: 2026, last },
});

describe('rows of one table', () => {
  it('are inserted in one statement, in their order, and none is nothing', async () => {
    await inside(async (tx) => {
      insertRows(tx, CounterRow, [counter('a', 1), counter('b', 2), counter('c', 3)]);
      insertRows(tx, CounterRow, []);
    });
    const all = [1, 2, 3].map((last, i) => ({ kind: 'abc'[i], year: 2026, last }));
    expect(await counters()).toEqual(all);
  });

  it('may each have columns of their own', async () => {
    const of = { tenantId: utrecht.id, kind: 'answer', startedOn: '2026-05-11' };
    await inside(async (tx) => {
      insertRows(tx, ClockRow, [
        { ...of, id: newId(), subjectId: newId() },
        { ...of, id: newId(), subjectId: newId(), dueOn: '2026-06-22' },
      ]);
    });
    const found = await inside((tx) => tx.query('SELECT round, due_on AS due FROM clock ORDER BY id'));
    expect(found).toEqual([
      { round: 1, due: null },
      { round: 1, due: '2026-06-22' },
    ]);
  });

  it('keep what JSON, quotes and line ends say', async () => {
    const names = { nl: `Groen 'en' "blauw" \\ 1\n2`, en: '{}' };
    const row = { tenantId: utrecht.id, id: newId(), code: 'groen', names };
    await inside(async (tx) => insertRows(tx, PolicyFieldRow, [row]));
    const [found] = await inside((tx) =>
      tx.query('SELECT name FROM policy_field WHERE code = $1', ['groen']),
    );
    expect(found).toEqual({ name: names });
  });

  it('of another municipality are refused (S5)', async () => {
    const foreign = { ...counter('foreign', 1), tenantId: newId() };
    await expect(inside(async (tx) => insertRows(tx, CounterRow, [foreign]))).rejects.toThrow(
      'row-level security',
    );
  });
});

describe('one row that is changed', () => {
  it('changes in what is named, and nothing else', async () => {
    const row = counter('changed', 1);
    await inside(async (tx) => {
      insertRows(tx, CounterRow, [row, counter('other', 1)]);
      changeOne(tx, CounterRow, row.id, { last: 2 }, { last: 1 });
    });
    expect(await counters()).toEqual(
      expect.arrayContaining([
        { kind: 'changed', year: 2026, last: 2 },
        { kind: 'other', year: 2026, last: 1 },
      ]),
    );
  });

  it('that is not there as it was read is a fault (S9)', async () => {
    const row = counter('read', 1);
    const changing = inside(async (tx) => {
      insertRows(tx, CounterRow, [row]);
      changeOne(tx, CounterRow, row.id, { last: 3 }, { last: 2 });
    });
    await expect(changing).rejects.toThrow('Of 1 rows to be changed, 0 were there');
    expect(await counters()).not.toContainEqual(expect.objectContaining({ kind: 'read' }));
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '../../api/src/shared/database/read-migrations.ts';
import { type KeptData, keepData } from './data/keep.ts';
import { sizes } from './data/size.ts';
import { type Growth, runGrowth } from './growth/run-growth.ts';
import type { Held } from './many/memory.ts';
import type { National } from './many/national.ts';
import { type ManyName, runMany } from './many/run-many.ts';
import type { Heard } from './many/subscribers.ts';
import { markdownOf, rowsOf } from './measure/table.ts';
import { operations } from './operations/index.ts';
import { type Results, run } from './run.ts';

// Whether it works, never how fast: no figure is looked at.
const QUICKLY = { fsync: 'off', synchronous_commit: 'off', shared_buffers: '64MB' };

let root: string;
let results: Results;
let kept: KeptData[];
const progress: number[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'samenspel-bench-test-'));
  await chmod(root, 0o711);
  const migrations = join(root, 'migrations');
  await cp(MIGRATIONS, migrations, { recursive: true });
  const data = () =>
    keepData(sizes.tiny, root, {
      ...{ progress: (done) => progress.push(done), say: () => undefined, port: undefined, migrations },
    });
  kept = [await data(), await data()];
  // Goes over the rows that are there, and stands in no way of what the operations read.
  await writeFile(
    join(migrations, '9999-of-a-test.sql'),
    'CREATE INDEX of_a_test ON advice (tenant_id, points);\n',
  );
  kept.push(await data(), await data());
  const { folder } = kept[0] as KeptData;
  results = await run({
    ...{ size: sizes.tiny, folder, operations, settings: QUICKLY, say: () => undefined, seed: 7 },
    ...{ compared: 2, rounds: 1, seconds: 1, requests: 16 },
  });
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('pnpm bench', () => {
  it('tells how far the data set is, from the first rows to the last key', () => {
    expect(progress.at(0)).toBeLessThan(0.1);
    expect(progress.at(-1)).toBeCloseTo(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('keeps the data set, and lets a migration that came since go over it', () => {
    expect(kept.map(({ made }) => made)).toEqual([true, false, false, false]);
    expect(kept.slice(1).map(({ migrated }) => migrated)).toEqual([[], ['9999-of-a-test'], []]);
    expect(new Set(kept.map(({ folder, day }) => `${folder} ${day}`)).size).toBe(1);
  });

  it('times every operation on the limit, the product and the peer, after all three answered the same', () => {
    expect(results.failed).toEqual([]);
    expect(results.measured.map(({ key }) => key)).toEqual(['page', 'advices', 'overview', 'list', 'answer']);
    for (const { rounds } of results.measured)
      expect(
        rounds.map((round) => [round.limit.requests, round.product.requests, round.peer.requests]),
      ).toEqual([[16, 16, 16]]);
  });

  it('gives one table: a row for each, with how large the answer was', () => {
    const rows = rowsOf(results.measured);
    const lines = markdownOf(results.circumstances, rows)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines).toHaveLength(2 + 3 * operations.length);
    expect(new Set(lines.map((line) => line.split('|').length))).toEqual(new Set([14]));
    for (const row of rows) {
      expect(row.bytes).toBeGreaterThan(50);
      expect(row.objects > 0 || row.operation.startsWith('(b)')).toBe(true);
      if (row.side === 'limit') expect(row.ofLimit).toBe(1);
      if (row.side === 'peer') expect(row.timesPeer).toBe(1);
    }
  });

  it('holds what answers cost on one data set against another, and deep pages against first ones', async () => {
    const set = { size: sizes.tiny, folder: kept[0]?.folder ?? '' };
    const { costs, failed, markdown }: Growth = await runGrowth({
      ...{
        sets: [set, set],
        operations: operations.filter(({ key }) => ['overview', 'answer'].includes(key)),
      },
      ...{ deep: 100, settings: QUICKLY, say: () => undefined, seed: 7, rounds: 1, seconds: 1, requests: 16 },
    });
    expect(failed).toEqual([]);
    const titles = Map.groupBy(costs, ({ title }) => title);
    expect([...titles].map(([title, { length }]) => `${length} ${title}`)).toEqual([
      '6 (b) overview of the advices',
      '4 (d) answering an advice',
      '2 list of 50 trajectories',
      '2 register of advices',
      '2 inbox',
      '2 history of a busy trajectory',
    ]);
    expect(costs.filter(({ label }) => label.startsWith('after ')).map(({ label }) => label)).toEqual([
      ...['after 100 rows', 'after 100 rows', 'after 100 rows', 'after 108 rows'],
    ]);
    expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(2 + costs.length);
  });

  const many = (name: ManyName) =>
    runMany({
      ...{ name, folder: kept[0]?.folder ?? '', settings: QUICKLY, port: undefined, size: sizes.tiny },
      ...{ clients: 40, rounds: 2, requests: 240, minutes: 0.05, say: () => undefined },
    });
  const linesOf = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('|')).length;

  it('lets many follow something, on one process and on two, until all heard of it', async () => {
    const { markdown, measured } = await many('subscribers');
    const all = measured as Heard[];
    expect(all.map(({ clients, signedIn }) => [clients, signedIn > 0])).toEqual([
      ...[
        [40, false],
        [42, true],
        [42, true],
      ],
    ]);
    for (const { p50, p99, last, worst } of all) {
      expect(p50).toBeGreaterThan(0);
      expect([p50 <= p99, p99 <= last, last <= worst]).toEqual([true, true, true]);
    }
    expect(linesOf(markdown)).toBe(2 + all.length);
  });

  it('looks what the product holds while it answers a day, and once more after collecting', async () => {
    const { markdown, measured } = await many('memory');
    const held = measured as Held[];
    expect(held.map(({ answers }) => answers)).toEqual([
      ...[0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240, 240],
    ]);
    for (const { resident, heap } of held) expect(resident).toBeGreaterThan(heap);
    expect(linesOf(markdown)).toBe(2 + held.length);
  });

  it('mixes reads and writes for some time, of which none fails', async () => {
    const { measured } = await many('national');
    const { kinds, wrong, disk } = measured as National;
    expect(wrong).toBeUndefined();
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(16);
    for (const { p50, p99, failed } of kinds) expect([p50 <= p99, failed]).toEqual([true, 0]);
    expect(disk.perAdvice).toBeGreaterThan(1000);
  });
});

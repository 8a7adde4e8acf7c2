// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { cpuOf, cpuOfTree } from '../measure/cpu.ts';
import { startProduct } from '../sides/product.ts';
import { aDay } from './day.ts';
import { load, type Tallies } from './load.ts';
import type { Stage } from './stage.ts';
import { at, tableOf } from './table-of.ts';

export interface National {
  readonly seconds: number;
  readonly kinds: readonly {
    readonly title: string;
    readonly count: number;
    readonly rate: number;
    readonly p50: number;
    readonly p99: number;
    readonly refused: number;
    readonly failed: number;
  }[];
  /** What went wrong first, if anything did. */
  readonly wrong: string | undefined;
  /** Microseconds of processor per answer. */
  readonly nodeCpu: number;
  readonly postgresCpu: number;
  /** MiB of the process, the most that was seen. */
  readonly resident: number;
  readonly disk: Disk;
}

interface Disk {
  /** Bytes of the whole database when it began. */
  readonly database: number;
  readonly advices: number;
  /** Bytes of everything that hangs on an advice, with its indexes and its part of the history, per advice. */
  readonly perAdvice: number;
  /** Bytes that the database grew by, and bytes of write-ahead log, per advice that was answered. */
  readonly grownPerAnswer: number;
  readonly logPerAnswer: number;
}

/** Asks for so many minutes what the country asks, reads and writes mixed. */
export async function measureNational(stage: Stage): Promise<National> {
  const product = await startProduct(stage.appUrl);
  try {
    const next = await aDay(stage.client, stage.size, 23);
    const before = await sizes(stage.client);
    const cpu = () => ({ node: cpuOf(product.pid), postgres: cpuOfTree(stage.postmaster) });
    const spent = cpu();
    const began = performance.now();
    const until = began + stage.minutes * 60_000;
    let resident = 0;
    const look = setInterval(
      () => {
        product.memory(false).then(({ rss }) => {
          resident = Math.max(resident, rss / 2 ** 20);
          const left = Math.max(0, until - performance.now()) / 60_000;
          stage.say(`${left.toFixed(1)} minutes to go, ${(rss / 2 ** 20).toFixed(0)} MiB`);
        }, stage.say);
      },
      Math.min(15_000, stage.minutes * 20_000),
    );
    const { tallies, wrong } = await load({
      ...{ origin: product.origin, token: stage.token, next },
      goOn: () => performance.now() < until,
    }).finally(() => clearInterval(look));
    const seconds = (performance.now() - began) / 1000;
    const after = cpu();
    const answers = [...tallies.values()].reduce((sum, { times }) => sum + times.length, 0);
    const each = (from: number, to: number) => (Math.max(0, to - from) / Math.max(1, answers)) * 1e6;
    return {
      ...{ seconds, kinds: kindsOf(tallies, seconds), wrong, resident },
      ...{ nodeCpu: each(spent.node, after.node), postgresCpu: each(spent.postgres, after.postgres) },
      disk: await diskOf(stage.client, before, tallies),
    };
  } finally {
    await product.stop();
  }
}

function kindsOf(tallies: Tallies, seconds: number): National['kinds'] {
  return [...tallies]
    .sort(([a], [b]) => b.share - a.share)
    .map(([{ title }, { times, refused, failed }]) => {
      const sorted = [...times].sort((a, b) => a - b);
      const count = sorted.length;
      return {
        title,
        count,
        rate: count / seconds,
        p50: at(sorted, 0.5),
        p99: at(sorted, 0.99),
        refused,
        failed,
      };
    });
}

interface Sizes {
  readonly database: number;
  readonly log: number;
}

async function sizes(client: pg.Client): Promise<Sizes> {
  const { rows } = await client.query<{ database: string; log: string }>(
    `SELECT pg_database_size(current_database()) AS database, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') AS log`,
  );
  return { database: Number(rows[0]?.database), log: Number(rows[0]?.log) };
}

// The history of an advice is three events of the fourteen that a trajectory with its two advices has.
const OF_ADVICES = `SELECT (SELECT count(*) FROM advice) AS advices,
  (SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     AND relname ~ '^(advice|version_|response|contest|commitment|clock)') + pg_total_relation_size('event') * 6 / 14 AS bytes`;

async function diskOf(client: pg.Client, before: Sizes, tallies: Tallies): Promise<Disk> {
  const after = await sizes(client);
  const { rows } = await client.query<{ advices: string; bytes: string }>(OF_ADVICES);
  const advices = Number(rows[0]?.advices);
  const written = [...tallies].filter(([{ title }]) => title === 'answering an advice');
  const answered = Math.max(
    1,
    written.reduce((sum, [, { times, failed, refused }]) => sum + times.length - failed - refused, 0),
  );
  return {
    ...{ database: before.database, advices, perAdvice: Number(rows[0]?.bytes) / advices },
    grownPerAnswer: (after.database - before.database) / answered,
    logPerAnswer: (after.log - before.log) / answered,
  };
}

export function markdownOfNational({
  seconds,
  kinds,
  wrong,
  nodeCpu,
  postgresCpu,
  resident,
  disk,
}: National): string {
  const sum = (of: 'count' | 'rate' | 'refused' | 'failed') => kinds.reduce((all, kind) => all + kind[of], 0);
  const row = (
    title: string,
    count: number,
    rate: number,
    times: readonly number[],
    rest: readonly number[],
  ) => [...[title, count, rate.toFixed(1), ...times.map((time) => time.toFixed(0)), ...rest]];
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
  const all = row('all together', sum('count'), sum('rate'), [], []);
  return [
    tableOf(
      ['What was asked', 'Answers', 'A second', 'p50 ms', 'p99 ms', 'Busy', 'Failed'],
      [
        ...kinds.map(({ title, count, rate, p50, p99, refused, failed }) =>
          row(title, count, rate, [p50, p99], [refused, failed]),
        ),
        [...all, '', '', sum('refused'), sum('failed')],
      ],
    ),
    tableOf(
      ['What it took', ''],
      [
        ['seconds', seconds.toFixed(0)],
        ['processor per answer: Node, PostgreSQL', `${nodeCpu.toFixed(0)} µs, ${postgresCpu.toFixed(0)} µs`],
        ['the process at most', `${resident.toFixed(0)} MiB`],
        [
          'the database, with so many advices',
          `${(disk.database / 2 ** 30).toFixed(2)} GiB, ${disk.advices}`,
        ],
        ['disk per advice, history and indexes with it', kib(disk.perAdvice)],
        ['growth per answer; its write-ahead log', `${kib(disk.grownPerAnswer)}; ${kib(disk.logPerAnswer)}`],
      ],
    ),
    wrong === undefined ? '' : `What went wrong first: ${wrong}\n`,
  ].join('\n');
}

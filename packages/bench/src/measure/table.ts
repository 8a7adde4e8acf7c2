// SPDX-License-Identifier: EUPL-1.2
import { type SideName, sideNames } from '../sides/start-sides.ts';
import type { Extent } from './check-same.ts';
import type { Round } from './round.ts';

/** What was measured of one operation, round by round. */
export interface Measured {
  readonly key: string;
  readonly title: string;
  readonly extent: Extent;
  readonly rounds: readonly Readonly<Record<SideName, Round>>[];
}

/** On what it was measured. */
export interface Circumstances {
  readonly date: string;
  readonly size: string;
  readonly machine: string;
  readonly node: string;
  readonly postgres: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly poolSize: number;
  readonly seconds: number;
  readonly rounds: number;
  /** The load of the machine (over a minute) before it began: what else ran. */
  readonly load: number;
}

export interface Row {
  readonly operation: string;
  readonly side: SideName;
  readonly rate: number;
  readonly ofLimit: number;
  readonly timesPeer: number;
  readonly nodeCpu: number;
  readonly postgresCpu: number;
  /** PostgreSQL's processor time against the limit's. */
  readonly postgresOfLimit: number;
  readonly p50: number;
  readonly p99: number;
  readonly objects: number;
  readonly bytes: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
};

/** One row per operation and side: medians over the rounds, and their ratios. */
export function rowsOf(all: readonly Measured[]): Row[] {
  return all.flatMap(({ title, extent, rounds }) => {
    const of = (side: SideName, what: keyof Round) => median(rounds.map((each) => each[side][what]));
    return sideNames.map((side) => ({
      operation: title,
      side,
      rate: Math.round(of(side, 'rate')),
      ofLimit: of(side, 'rate') / of('limit', 'rate'),
      timesPeer: of(side, 'rate') / of('peer', 'rate'),
      nodeCpu: of(side, 'nodeCpu'),
      postgresCpu: of(side, 'postgresCpu'),
      postgresOfLimit: of(side, 'postgresCpu') / Math.max(of('limit', 'postgresCpu'), 1),
      ...{ p50: of(side, 'p50'), p99: of(side, 'p99') },
      ...{ objects: extent.objects, bytes: extent.bytes[side] ?? 0 },
    }));
  });
}

const HEAD = [
  ...[
    'Operation',
    'Side',
    'Answers/s',
    'Of the limit',
    'Times the peer',
    'Node, µs each',
    'PostgreSQL, µs each',
  ],
  ...['PostgreSQL of the limit', 'p50 ms', 'p99 ms', 'Objects', 'Bytes'],
];

export function markdownOf(circumstances: Circumstances, rows: readonly Row[]): string {
  const two = (value: number) => value.toFixed(2);
  const lines = rows.map((row) => [
    ...[row.operation, row.side, row.rate, two(row.ofLimit), two(row.timesPeer), Math.round(row.nodeCpu)],
    ...[Math.round(row.postgresCpu), two(row.postgresOfLimit), row.p50, row.p99, row.objects, row.bytes],
  ]);
  const { date, size, machine, node, postgres, settings, connections, poolSize, seconds, rounds, load } =
    circumstances;
  return [
    `Data set ${size}, ${date}; ${machine}; Node ${node}, PostgreSQL ${postgres}; ${connections} connections, pools of ${poolSize}, ${rounds} rounds of about ${seconds} s; load before it began: ${load.toFixed(1)}.`,
    `Settings of PostgreSQL: ${Object.entries(settings)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}.`,
    '',
    `| ${HEAD.join(' | ')} |`,
    `|${HEAD.map((_, i) => (i < 2 ? '---|' : '---:|')).join('')}`,
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    '',
  ].join('\n');
}

// SPDX-License-Identifier: EUPL-1.2
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../../api/src/shared/database/open-database.ts';
import { cpuOf, cpuOfTree } from '../measure/cpu.ts';
import { type Product, startProduct } from '../sides/product.ts';
import type { Answered, Following, Told } from './listeners.ts';
import { makePeople, takePeopleAway } from './people.ts';
import type { Stage } from './stage.ts';
import { at, tableOf } from './table-of.ts';
import { findTopics, type TopicName, type Topics } from './topics.ts';

/** How many follow what, over how many processes of the product. */
export interface Crowd {
  readonly title: string;
  readonly processes: number;
  /** Of a hundred, how many follow which. */
  readonly shares: Partial<Readonly<Record<TopicName, number>>>;
  /** Of a hundred who follow an advice, a trajectory or a platform, how many are signed in, each with an account of their own. */
  readonly signedIn: number;
}

const FOUR = { advice: 50, trajectory: 25, platform: 24, reading: 1 };

export const crowds: readonly Crowd[] = [
  { title: 'one advice, the public', processes: 1, shares: { advice: 100 }, signedIn: 0 },
  { title: 'four topics', processes: 1, shares: FOUR, signedIn: 5 },
  { title: 'four topics, two processes', processes: 2, shares: FOUR, signedIn: 5 },
];

export interface Heard {
  readonly title: string;
  readonly clients: number;
  readonly signedIn: number;
  /** Seconds until all were connected and heard their first event. */
  readonly connecting: number;
  /** Milliseconds after the act was committed, medians over the rounds, and the longest of all. */
  readonly p50: number;
  readonly p99: number;
  readonly last: number;
  readonly worst: number;
  /** Microseconds of processor per client and event. */
  readonly nodeCpu: number;
  readonly postgresCpu: number;
  /** KiB of memory per client: of the process, and of its heap after collecting. */
  readonly resident: number;
  readonly heap: number;
}

const TENANT = 0;
/** Nobody waits longer than this. */
const PATIENCE_MS = 60_000;

/** Lets each crowd follow what happens, and measures how long it takes until all of them have heard of it. */
export async function measureSubscribers(stage: Stage, all = crowds): Promise<Heard[]> {
  const database = await openDatabase(stage.appUrl, { poolSize: 1, applicationName: 'samenspel bench' });
  const heard: Heard[] = [];
  try {
    const topics = await findTopics(stage.client, database, TENANT);
    for (const crowd of all) {
      await takePeopleAway(stage.client);
      heard.push(await measure(stage, topics, crowd));
    }
    return heard;
  } finally {
    await database.close();
    await takePeopleAway(stage.client);
  }
}

async function measure(stage: Stage, topics: Topics, crowd: Crowd): Promise<Heard> {
  const products: Product[] = [];
  for (let i = 0; i < crowd.processes; i++) products.push(await startProduct(stage.appUrl));
  const listeners = fork(join(import.meta.dirname, 'listeners.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(listeners, 'exit').then(() => Promise.reject(new Error('The listeners broke off')));
  gone.catch(() => undefined);
  const tell = async (told: Told): Promise<Answered> => {
    const answered = once(listeners, 'message');
    listeners.send(told);
    return (await Promise.race([answered, gone]))[0] as Answered;
  };
  const event = async () => {
    await tell({ round: 1 });
    const at = await topics.happen();
    const answered = await tell({ heard: PATIENCE_MS });
    if (!('heard' in answered)) throw new Error('The listeners lost count');
    const never = answered.heard.filter((each) => each === null).length;
    if (never + answered.lost > 0)
      throw new Error(`${crowd.title}: ${never} heard nothing, ${answered.lost} were cut off`);
    return answered.heard.map((each) => ((each ?? 0) - at) / 1e6).sort((a, b) => a - b);
  };
  const memory = async () => {
    const told = await Promise.all(products.map(({ memory }) => memory(true)));
    return {
      resident: told.reduce((sum, { rss }) => sum + rss, 0),
      heap: told.reduce((sum, { heapUsed, external }) => sum + heapUsed + external, 0),
    };
  };
  const spent = () => ({
    node: products.reduce((sum, { pid }) => sum + cpuOf(pid), 0),
    postgres: cpuOfTree(stage.postmaster),
  });
  try {
    const following = await crowdOf(stage, topics, crowd, products);
    // The first request of a process costs what every process pays once: it is no subscriber's.
    await Promise.all(products.map(({ origin }) => warm(origin)));
    const before = await memory();
    const began = performance.now();
    await tell({ open: following });
    // A subscription says nothing until something happens: whoever is not there yet gets time.
    await firstOf(topics, following.length, tell);
    const connecting = (performance.now() - began) / 1000;
    const rounds: number[][] = [];
    const cpu = spent();
    for (let i = 0; i < stage.rounds; i++) {
      rounds.push(await event());
      stage.say(
        `${crowd.title}: event ${i + 1} of ${stage.rounds}, all heard after ${at(rounds[i] ?? [], 1).toFixed(0)} ms`,
      );
    }
    const after = spent();
    const held = await memory();
    // A backend that ended takes its time along.
    const each = (from: number, to: number) =>
      (Math.max(0, to - from) / stage.rounds / following.length) * 1e6;
    const middle = (share: number) => median(rounds.map((times) => at(times, share)));
    return {
      ...{ title: crowd.title, clients: following.length, connecting },
      signedIn: following.filter(({ token }) => token !== undefined).length,
      ...{
        p50: middle(0.5),
        p99: middle(0.99),
        last: middle(1),
        worst: Math.max(...rounds.map((times) => at(times, 1))),
      },
      ...{ nodeCpu: each(cpu.node, after.node), postgresCpu: each(cpu.postgres, after.postgres) },
      resident: (held.resident - before.resident) / following.length / 1024,
      heap: (held.heap - before.heap) / following.length / 1024,
    };
  } finally {
    if (listeners.connected) listeners.disconnect();
    for (const product of products) await product.stop();
  }
}

/** Repeats an act until everybody hears of it. */
async function firstOf(
  topics: Topics,
  clients: number,
  tell: (told: Told) => Promise<Answered>,
): Promise<void> {
  const until = performance.now() + 2 * PATIENCE_MS;
  for (;;) {
    await tell({ round: 0 });
    await topics.happen();
    const answered = await tell({ heard: Math.max(500, clients / 2) });
    if ('heard' in answered && answered.heard.every((each) => each !== null)) break;
    if (performance.now() > until) throw new Error('Not everybody could follow');
  }
  // What the acts before brought on is over.
  await pause(1_000);
}

async function crowdOf(
  stage: Stage,
  topics: Topics,
  crowd: Crowd,
  products: readonly Product[],
): Promise<Following[]> {
  const counted = Object.entries(crowd.shares).map(([topic, share]) => ({
    topic: topic as TopicName,
    count: Math.max(2, Math.round((stage.clients * share) / 100)),
  }));
  const ofTopic = counted.map(({ topic, count }) => ({
    ...{ topic, count },
    // A reading under way is for those at the table and the municipality.
    people: topic === 'reading' ? count : Math.round((count * crowd.signedIn) / 100),
  }));
  const people = ofTopic.reduce((sum, each) => sum + each.people, 0);
  const officials = ofTopic.find(({ topic }) => topic === 'reading')?.people ?? 0;
  const tokens = await makePeople(stage.client, TENANT, { officials, residents: people - officials });
  const officialTokens = tokens.splice(0, officials);
  let at = 0;
  return ofTopic.flatMap(({ topic, count, people: signedIn }) =>
    Array.from({ length: count }, (_, i) => ({
      ...topics[topic],
      origin: products[at++ % products.length]?.origin ?? '',
      slug: `gemeente-${TENANT}`,
      token: i >= signedIn ? undefined : topic === 'reading' ? officialTokens.pop() : tokens.pop(),
    })),
  );
}

async function warm(origin: string): Promise<void> {
  const body = JSON.stringify({ query: '{ municipality { id name } }' });
  for (let i = 0; i < 20; i++) {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/graphql/gemeente-${TENANT}`, { method: 'POST', headers, body });
    await answer.text();
  }
}

const median = (values: readonly number[]): number =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );

const HEAD = [
  'Who follows',
  'Clients',
  'Signed in',
  'Connecting, s',
  'p50 ms',
  'p99 ms',
  'All, ms',
  'Worst, ms',
  'Node, µs each',
  'PostgreSQL, µs each',
  'KiB each',
  'Heap, KiB each',
];

export function markdownOfHeard(all: readonly Heard[]): string {
  const lines = all.map((each) => [
    ...[each.title, each.clients, each.signedIn, each.connecting.toFixed(1)],
    ...[each.p50, each.p99, each.last, each.worst, each.nodeCpu, each.postgresCpu].map((value) =>
      value.toFixed(0),
    ),
    ...[each.resident.toFixed(1), each.heap.toFixed(1)],
  ]);
  return tableOf(HEAD, lines);
}

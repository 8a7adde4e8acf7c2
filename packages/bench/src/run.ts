// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type pg from 'pg';
import { undoAnswers } from './data/answered.ts';
import type { Size } from './data/size.ts';
import { checkSame } from './measure/check-same.ts';
import { CONNECTIONS, type Round, round } from './measure/round.ts';
import type { Circumstances, Measured } from './measure/table.ts';
import { openData } from './open-stage.ts';
import { drawing } from './operations/drawing.ts';
import type { Operation } from './operations/operation.ts';
import { chance, drawWishes, shuffled } from './operations/wishes.ts';
import { peerFunctions } from './sides/peer-functions.ts';
import { POOL_SIZE } from './sides/product.ts';
import { type Side, type SideName, startSides } from './sides/start-sides.ts';

export interface Plan {
  readonly size: Size;
  readonly folder: string;
  readonly operations: readonly Operation[];
  readonly rounds: number;
  readonly seconds: number;
  /** How many answers a round has, whatever the seconds: for who wants to see that it works, not how fast. */
  readonly requests?: number | undefined;
  /** Things on which the sides are compared before anything is timed. */
  readonly compared: number;
  readonly seed: number;
  readonly settings: Readonly<Record<string, string>>;
  /** Only of the municipality with this number. */
  readonly only?: number | undefined;
  readonly port?: number | undefined;
  readonly say: (text: string) => void;
}

export interface Results {
  readonly circumstances: Circumstances;
  readonly measured: readonly Measured[];
  /** Operations that a side did not answer, or answered otherwise. */
  readonly failed: readonly string[];
}

/** Starts PostgreSQL on the data and the three sides, compares what they answer, then times them side by side. */
export async function run(plan: Plan): Promise<Results> {
  const { say } = plan;
  const load = loadavg()[0] ?? 0;
  const { postgres, client, token, close } = await openData(plan);
  try {
    await client.query(peerFunctions);
    const sides = await startSides(postgres.urls.app);
    try {
      const measured: Measured[] = [];
      const failed: string[] = [];
      for (const operation of plan.operations) {
        say(`${operation.title}: comparing`);
        const measuring = { operation, sides: sides.all, client, token, postmaster: postgres.pid };
        // What fails is a finding too, and not of the other operations.
        await measure(plan, measuring).then(
          (found) => measured.push(found),
          (error: unknown) => failed.push(error instanceof Error ? error.message : String(error)),
        );
        await undoAnswers(client);
      }
      return { circumstances: await circumstancesOf(plan, client, load), measured, failed };
    } finally {
      await sides.stop();
      await undoAnswers(client);
    }
  } finally {
    await close();
  }
}

interface Measuring {
  readonly operation: Operation;
  readonly sides: readonly Side[];
  readonly client: pg.Client;
  readonly token: string;
  readonly postmaster: number;
}

async function measure(
  plan: Plan,
  { operation, sides, client, token, postmaster }: Measuring,
): Promise<Measured> {
  const { size, seed, rounds, seconds, requests, compared, only, say } = plan;
  const wishes = await drawWishes(operation, { client, size, seed, only });
  const extent = await checkSame(sides, operation, wishes.slice(0, compared), { token, client });
  const drawn = drawing(wishes, operation, () => undoAnswers(client));
  const asking = async (side: Side, count: number) =>
    round({ side, operation, ...(await drawn.forRound(count)), token, postmaster });
  // Until everything is warm; then as many as fill the seconds.
  const counts = new Map<SideName, number>();
  for (const side of sides) {
    if (requests === undefined) {
      const cold = await asking(side, 2 * CONNECTIONS);
      const warm = await asking(side, countFor(cold.rate, seconds / 2));
      counts.set(side.name, countFor(warm.rate, seconds));
    } else counts.set(side.name, requests);
  }
  const asked = Math.max(...counts.values());
  if (asked > drawn.most)
    say(`${operation.title}: ${drawn.most} answers a round and no more, for as many advices are open`);
  const mixed = chance(seed);
  const found: Record<SideName, Round>[] = [];
  for (let i = 0; i < rounds; i++) {
    const one: Partial<Record<SideName, Round>> = {};
    for (const side of shuffled(sides, mixed))
      one[side.name] = await asking(side, counts.get(side.name) ?? CONNECTIONS);
    say(`${operation.title}: round ${i + 1} of ${rounds}`);
    found.push(one as Record<SideName, Round>);
  }
  return { key: operation.key, title: operation.title, extent, rounds: found };
}

/** Whole rows of the connections, at least two. */
export const countFor = (rate: number, seconds: number): number =>
  CONNECTIONS * Math.max(2, Math.round((rate * seconds) / CONNECTIONS));

async function circumstancesOf(plan: Plan, client: pg.Client, load: number): Promise<Circumstances> {
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  const model = cpus()[0]?.model ?? 'unknown processor';
  return {
    date: new Date().toISOString().slice(0, 10),
    size: plan.size.name,
    machine: `${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    postgres: rows[0]?.version ?? '',
    settings: plan.settings,
    ...{ connections: CONNECTIONS, poolSize: POOL_SIZE, seconds: plan.seconds, rounds: plan.rounds, load },
  };
}

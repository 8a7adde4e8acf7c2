// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { type Declared, readDeclared } from './constraints.ts';
import { type Part, parts } from './parts.ts';
import { type Size, trajectoriesOf } from './size.ts';
import { makeTools } from './tools.ts';

/** Told how much of the work is done, from 0 to 1, and what is being done. */
export type Progress = (done: number, what: string) => void;

interface Step {
  readonly what: string;
  readonly weight: number;
  readonly sql: string;
  readonly params: readonly unknown[];
}

const WORKERS = 2;
/** Trajectories in one statement, so that the bar moves. */
const SLICE = 10_000;

/**
 * Fills the migrated, empty database. Keys and foreign keys are taken off first and put back at the end, so that PostgreSQL
 * itself checks that every row keeps to them, in bulk; a row that does not ends it.
 */
export async function makeData(url: string, size: Size, day: string, progress: Progress): Promise<void> {
  const clients = await Promise.all(Array.from({ length: WORKERS }, () => open(url)));
  const [client] = clients as [pg.Client];
  try {
    await makeTools(client, size);
    const declared = await readDeclared(client);
    for (const sql of declared.drop) await client.query(sql);
    const filling = stepsOf(size, day);
    const rebuilding = [declared.keys, declared.foreignKeys].map((list) => rebuild(list, filling));
    const all = [...filling, ...rebuilding.flat()].reduce((sum, { weight }) => sum + weight, 0);
    let done = 0;
    const run = async (worker: pg.Client, { what, weight, sql, params }: Step) => {
      await worker.query(sql, [...params]);
      done += weight;
      progress(done / all, what);
    };
    await share(clients, filling, run);
    await client.query('ANALYZE');
    const [keys = [], foreignKeys = []] = rebuilding;
    await share(clients, keys, run);
    // One by one: two of them could lock the same two tables the other way round.
    for (const step of foreignKeys) await run(client, step);
    await refuseOther(client, declared);
  } finally {
    await Promise.all(clients.map((each) => each.end()));
  }
}

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'samenspel bench data' });
  await client.connect();
  await client.query(
    `SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'`,
  );
  return client;
}

/** Slices of municipalities with about as many trajectories each. */
function slicesOf(size: Size): { from: number; to: number; trajectories: number }[] {
  const slices: { from: number; to: number; trajectories: number }[] = [];
  for (let t = 0; t < size.tenants; t++) {
    const trajectories = trajectoriesOf(size, t);
    const last = slices.at(-1);
    if (last && last.trajectories + trajectories <= SLICE) {
      last.to = t;
      last.trajectories += trajectories;
    } else slices.push({ from: t, to: t, trajectories });
  }
  return slices;
}

function stepsOf(size: Size, day: string): Step[] {
  const rows = ({ weight: { of, rows: each } }: Part, tenants: number, trajectories: number) =>
    each * (of === 'tenant' ? tenants : of === 'trajectory' ? trajectories : 2 * trajectories);
  return parts.flatMap((part) =>
    slicesOf(size).map(({ from, to, trajectories }) => ({
      what: part.table,
      weight: rows(part, to - from + 1, trajectories),
      sql: part.sql,
      params: [day, from, to],
    })),
  );
}

/** Putting the keys back takes about as long as half of the rows did, and so does the checking of the foreign keys. */
function rebuild(statements: readonly string[], filling: readonly Step[]): Step[] {
  const weight = filling.reduce((sum, step) => sum + step.weight, 0) / 2 / statements.length;
  return statements.map((sql) => ({ what: 'keys', weight, sql, params: [] }));
}

async function share(
  clients: readonly pg.Client[],
  steps: readonly Step[],
  run: (client: pg.Client, step: Step) => Promise<void>,
): Promise<void> {
  const left = [...steps];
  await Promise.all(
    clients.map(async (client) => {
      for (let step = left.shift(); step !== undefined; step = left.shift()) await run(client, step);
    }),
  );
}

async function refuseOther(client: pg.Client, before: Declared): Promise<void> {
  const after = await readDeclared(client);
  if (JSON.stringify(after) !== JSON.stringify(before))
    throw new Error('The keys of the database are not what they were before it was filled');
}

// SPDX-License-Identifier: EUPL-1.2
import { makeWorkerUtils, type Runner, run, type TaskList, type WorkerUtils } from 'graphile-worker';
import pg from 'pg';
import { hear } from '../events/index.ts';
import type { Log } from '../log/index.ts';
import { gather } from './gather.ts';
import { workerLog } from './worker-log.ts';

export interface RunJobsOptions {
  /** A direct connection as samenspel_worker. */
  readonly url: string;
  readonly taskList: TaskList;
  readonly log: Log;
  readonly beatMs: number;
}

export interface RunningJobs {
  /** Gives every tenant a turn now. */
  wakeAll(): Promise<void>;
  /** When graphile-worker cannot go on. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const CONCURRENCY = 3;

/** Runs the jobs of graphile-worker, and makes them: for every tenant at once and every beat, and for a tenant in which something was committed. */
export async function runJobs(options: RunJobsOptions): Promise<RunningJobs> {
  const { url, log } = options;
  const pool = openPool(url, log);
  const undo: (() => Promise<unknown>)[] = [() => pool.end()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => undefined);
  };
  try {
    const shared = { pgPool: pool, logger: workerLog(log) };
    const utils = await makeWorkerUtils(shared);
    undo.push(async () => utils.release());
    // What a killed worker left behind is taken over by newer jobs; the remains go.
    await utils.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] });
    const runner: Runner = await run({
      ...{ ...shared, taskList: options.taskList, concurrency: CONCURRENCY, parsedCronItems: [] },
      ...{ noHandleSignals: true, pollInterval: 2000 },
    });
    undo.push(() => runner.stop());
    const wakeAll = async () => {
      const { rows } = await pool.query<{ id: string }>('SELECT id FROM tenant');
      await wake(
        utils,
        rows.map(({ id }) => id),
      );
    };
    const waits = (error: unknown) => log.warn({ err: error }, 'the worker has to wait for the database');
    const news = gather((tenantIds) => wake(utils, tenantIds).catch(waits));
    undo.push(async () => news.stop());
    const everybody = () => void wakeAll().catch(waits);
    const ear = await hear({ url, onNews: news.add, onBack: everybody, onError: waits });
    undo.push(() => ear.close());
    const beat = setInterval(everybody, options.beatMs);
    undo.push(async () => clearInterval(beat));
    await wakeAll();
    const ended = runner.promise.catch((error: unknown) => log.warn({ err: error }, 'the worker ended'));
    return { wakeAll, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** At most one turn of a tenant waits, however many workers ask for it; one that a killed worker held is taken over. */
const wake = async (utils: WorkerUtils, tenantIds: readonly string[]): Promise<void> => {
  const turns = tenantIds.map((tenantId) => ({
    ...{ identifier: 'turn', payload: { tenantId }, jobKey: `turn:${tenantId}` },
  }));
  if (turns.length > 0) await utils.addJobs(turns);
};

function openPool(url: string, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'samenspel worker',
    max: CONCURRENCY + 2,
    keepAlive: true,
    connectionTimeoutMillis: 3000,
  });
  const lost = (error: Error) => log.warn({ err: error }, 'the worker lost a connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}

// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type { Metric } from 'prom-client';
import type { Database } from '../database/index.ts';
import type { Log } from '../log/index.ts';
import { createJobMetrics, type JobMetrics } from './job-metrics.ts';
import type { JobPart } from './part.ts';
import { type RunningJobs, runJobs } from './run-jobs.ts';
import { tasksOf } from './tasks.ts';

export interface WorkerOptions {
  /** A direct connection as samenspel_worker. */
  readonly url: string;
  /** The pool of the same role, for the work itself. */
  readonly database: Database;
  readonly parts: (metrics: JobMetrics) => readonly JobPart[];
  readonly now: () => string;
  readonly log: Log;
  /** How often every tenant gets a turn, whatever happens in it. */
  readonly beatMs?: number;
}

export interface Worker {
  readonly metrics: readonly Metric[];
  /** Lets the unit of work under way end, and leaves the rest for the next start. */
  stop(): Promise<void>;
}

/**
 * Starts the worker: every tenant gets a turn at once, then every minute, and when something is committed in its history. A turn
 * that fails is tried again with growing pauses. Where it cannot start yet (no migrations, no database) it keeps trying. The
 * beat is our own rather than graphile-worker's cron, which a clock that is set back would hold still.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { url, database, log, now, beatMs = 60_000 } = options;
  const metrics = createJobMetrics(now);
  const stopping = new AbortController();
  const { signal } = stopping;
  const context = (tenantId: string) => ({ database, tenantId, now: now(), actor: null, signal });
  const taskList = tasksOf(options.parts(metrics), context, { metrics, log });
  let running: RunningJobs | undefined;
  const begin = async () => {
    try {
      running = await runJobs({ url, taskList, log, beatMs });
    } catch (error) {
      log.warn({ err: error }, 'the worker cannot start yet');
    }
  };
  const keepUp = async () => {
    for (;;) {
      await running?.ended;
      await running?.stop();
      running = undefined;
      if (signal.aborted) return;
      await pause(2000, undefined, { ref: false, signal }).catch(() => undefined);
      if (signal.aborted) return;
      await begin();
    }
  };
  await begin();
  const keeping = keepUp();
  return {
    metrics: metrics.all,
    async stop() {
      stopping.abort();
      await running?.stop();
      await keeping;
    },
  };
}

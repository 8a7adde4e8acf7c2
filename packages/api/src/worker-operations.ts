// SPDX-License-Identifier: EUPL-1.2
import { type FastifyBaseLogger, fastify, LogController } from 'fastify';
import type { Config } from './shared/config/index.ts';
import { operations } from './shared/http/operations.ts';
import type { Log } from './shared/log/index.ts';
import { createMetrics } from './shared/metrics/index.ts';
import type { RunningJobs } from './start-jobs.ts';

export interface Operations {
  /** Where this machine reaches it. */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * `/healthz`, `/readyz` and `/metrics` of jobs in a process of their own, as the server answers them of itself; nothing else is
 * there. Only when a port was set for it.
 */
export async function listenForOperations(
  config: Config,
  jobs: Pick<RunningJobs, 'database' | 'metrics'>,
  log: Log,
): Promise<Operations | undefined> {
  if (config.workerPort === undefined) return undefined;
  const { database } = jobs;
  const metrics = createMetrics(database);
  for (const metric of jobs.metrics) metrics.registry.registerMetric(metric);
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit: 1024,
    requestTimeout: 10_000,
    forceCloseConnections: true,
  });
  let stopping = false;
  operations(app, { config, database, metrics, isStopping: () => stopping });
  const origin = await app.listen({ port: config.workerPort, host: config.host });
  return {
    origin,
    async stop() {
      stopping = true;
      await app.close();
    },
  };
}

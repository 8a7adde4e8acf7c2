// SPDX-License-Identifier: EUPL-1.2
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/index.ts';

/** What is counted in this process. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
}

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Requests by route (never by address, which may hold what is somebody's), the pool, and the process itself. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'samenspel_http_request_seconds',
    help: 'How long requests took, by route',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'samenspel_database_connections',
    help: 'Connections of the pool, and requests that wait for one',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      const { master } = database.dataSource.driver as unknown as { master?: Pool };
      if (master === undefined) return;
      this.set({ state: 'busy' }, master.totalCount - master.idleCount);
      this.set({ state: 'idle' }, master.idleCount);
      this.set({ state: 'waiting' }, master.waitingCount);
    },
  });
  return { registry, requests };
}

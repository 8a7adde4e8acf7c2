// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics/index.ts';

const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/** One log line and one measurement per request: method, route, status and time, nothing of its sender. */
export function observe(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const { method } = request;
    const seconds = reply.elapsedTime / 1000;
    metrics.requests.observe({ method, route, status: reply.statusCode }, seconds);
    const level = reply.statusCode >= 500 ? 'warn' : QUIET.has(route) ? 'debug' : 'info';
    request.log[level](
      { method, route, status: reply.statusCode, ms: Math.round(seconds * 1e4) / 10 },
      'answered',
    );
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config/index.ts';
import type { Database } from '../database/index.ts';
import type { Metrics } from '../metrics/index.ts';

/** What an operator's tools ask: does it live, can it work, how is it doing. */
export function operations(
  app: FastifyInstance,
  parts: { config: Config; database: Database; metrics: Metrics; isStopping: () => boolean },
): void {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (request, reply) => {
    if (parts.isStopping()) return reply.code(503).send({ status: 'stopping' });
    try {
      await parts.database.dataSource.query('SELECT name FROM migration LIMIT 1');
      return { status: 'ready' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'database not available' });
    }
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayMeasure(request, parts.config.metricsToken)) return reply.callNotFound();
    return reply.type(parts.metrics.registry.contentType).send(await parts.metrics.registry.metrics());
  });
}

const LOCAL = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

function mayMeasure(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) return LOCAL.has(request.ip) && request.headers['x-forwarded-for'] === undefined;
  const shown = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}

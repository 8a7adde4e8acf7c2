// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Metric } from 'prom-client';
import type { Config } from './shared/config/index.ts';
import type { Database } from './shared/database/index.ts';
import { answerFaults } from './shared/http/answer-faults.ts';
import { isForeign } from './shared/http/foreign-origin.ts';
import { hurryBodies } from './shared/http/hurry-bodies.ts';
import { observe } from './shared/http/observe.ts';
import { operations } from './shared/http/operations.ts';
import { serveWeb, type WebHandler } from './shared/http/serve-web.ts';
import type { Log } from './shared/log/index.ts';
import { createMetrics } from './shared/metrics/index.ts';

/**
 * Routes of one part of the server, on an instance of its own. What holds connections open (WebSockets on `app.server`)
 * ends them in an `app.addHook('preClose')`, or a graceful stop waits for them in vain.
 */
export type ServerPart = (app: FastifyInstance) => void | Promise<void>;

export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  /** `/graphql` and `/graphql/:municipality`. */
  readonly graphql?: ServerPart | undefined;
  /** `/auth/...` and, in a demonstration, `/oidc/...`. */
  readonly identity?: ServerPart | undefined;
  /** What others take from the public register: `/:municipality/adviezen.csv` and the like. */
  readonly outlets?: ServerPart | undefined;
  /** `/:municipality/files`. */
  readonly files?: ServerPart | undefined;
  /** Every other GET. */
  readonly web?: WebHandler | undefined;
  /** What is counted elsewhere in this process, to be shown at /metrics too. */
  readonly metrics?: readonly Metric[] | undefined;
  /** `/mail/stop/...` and, in a demonstration, the mails that were caught. */
  readonly mail?: ServerPart | undefined;
  /** Requests to /auth, /oidc and /mail/stop from one address in a minute. */
  readonly signInPerMinute?: number | undefined;
}

const BODY_BYTES = 256 * 1024;
const BODY_MS = 15_000;

/** The server, ready to `listen`: one origin for API, sign-in and pages, with the limits of quality.md section 2. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config, database } = parts;
  const metrics = createMetrics(database);
  for (const metric of parts.metrics ?? []) metrics.registry.registerMetric(metric);
  let stopping = false;
  const app = fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    // Fastify's own lines hold the whole address; `observe` writes ours.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    trustProxy: (_address, hop) => hop < config.proxies,
    bodyLimit: BODY_BYTES,
    // The longest upload over a slow line; every other body has to be there in BODY_MS.
    requestTimeout: 600_000,
    keepAliveTimeout: 30_000,
    // Node looks every half minute whether somebody takes too long, unless told.
    http: { headersTimeout: 10_000, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 1_000 },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  app.addHook('preClose', async () => {
    stopping = true;
    letGo(app.server);
  });
  observe(app, metrics);
  hurryBodies(app, BODY_MS);
  answerFaults(app);
  await app.register(helmet, {
    // For answers that are no pages; pages bring a policy with a nonce of their own.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  await app.register(rateLimit, {
    max: parts.signInPerMinute ?? 120,
    timeWindow: 60_000,
    allowList: (request) => !/^\/(auth|oidc|mail\/stop)(\/|$|\?)/.test(request.url),
  });
  await app.register(compress, { encodings: ['gzip'], threshold: 1024 });
  app.addHook('onRequest', async (request, reply) => {
    if (isForeign(request.method, request.headers, config.publicUrl))
      return reply
        .code(403)
        .send({ code: 'FOREIGN_ORIGIN', message: 'This request comes from a page of another site' });
  });
  operations(app, { config, database, metrics, isStopping: () => stopping });
  for (const part of [parts.identity, parts.mail, parts.graphql, parts.outlets, parts.files])
    if (part !== undefined) await app.register(async (scope) => part(scope));
  if (parts.web !== undefined) serveWeb(app, parts.web);
  return app;
}

/** A connection that falls idle while we stop is closed, or a browser's keep-alive would hold us for half a minute. */
function letGo(server: FastifyInstance['server']): void {
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  server.once('close', () => clearInterval(sweep));
  sweep.unref();
}

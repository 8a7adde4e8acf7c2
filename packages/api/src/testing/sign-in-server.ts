// SPDX-License-Identifier: EUPL-1.2
import Fastify from 'fastify';
import { identity } from '../account/index.ts';
import { type IdentityContext, type IdentitySettings, identify } from '../shared/identity/index.ts';
import { freePort } from './free-port.ts';
import type { FreshDatabase } from './fresh-database.ts';

/** A server with nothing but signing in, on a clock that the test can move. */
export interface SignInServer extends IdentityContext {
  readonly url: string;
  /** What was logged, as JSON lines. */
  readonly log: string[];
  /** Moves the clock. */
  wait(seconds: number): void;
  close(): Promise<void>;
}

export async function signInServer(
  db: FreshDatabase,
  given: Partial<IdentitySettings> & { port?: number } = {},
): Promise<SignInServer> {
  const { port = await freePort(), ...settings } = given;
  const url = `http://localhost:${port}`;
  const log: string[] = [];
  let ahead = 0;
  const ctx: IdentityContext = {
    database: await db.app(),
    now: () => new Date(Date.now() + ahead * 1000).toISOString(),
    settings: {
      mode: 'demonstration',
      publicUrl: url,
      clients: [],
      sessionSeconds: 12 * 3600,
      idleSeconds: 2 * 3600,
      requestsPerMinute: 1000,
      ...settings,
    },
  };
  const stream = { write: (line: string) => void log.push(line) };
  const app = Fastify({ logger: { stream, serializers: { req: ({ method }) => ({ method }) } } });
  await app.register(identity, ctx);
  app.get('/whoami', (request) => identify(ctx, request));
  app.get('/*', () => 'a page');
  await app.listen({ port, host: 'localhost' });
  return {
    ...ctx,
    url,
    log,
    wait: (seconds) => {
      ahead += seconds;
    },
    close: () => app.close(),
  };
}

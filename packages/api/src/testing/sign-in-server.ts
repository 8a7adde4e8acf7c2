// SPDX-License-Identifier: EUPL-1.2
import { identity } from '../account/index.ts';
import { createServer } from '../server.ts';
import { type IdentityContext, type IdentitySettings, identify } from '../shared/identity/index.ts';
import { createLog } from '../shared/log/index.ts';
import { freePort } from './free-port.ts';
import type { FreshDatabase } from './fresh-database.ts';
import { testConfig } from './test-config.ts';

/** The server with signing in, two routes to look at, and a clock that the test can move. */
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
  const { port = await freePort(), ...changes } = given;
  const url = `http://localhost:${port}`;
  const log: string[] = [];
  let ahead = 0;
  const settings: IdentitySettings = {
    mode: 'demonstration',
    publicUrl: url,
    clients: [],
    sessionSeconds: 12 * 3600,
    idleSeconds: 2 * 3600,
    requestsPerMinute: 1000,
    ...changes,
  };
  const ctx: IdentityContext = {
    database: await db.app(),
    now: () => new Date(Date.now() + ahead * 1000).toISOString(),
    settings,
  };
  const server = await createServer({
    config: testConfig({ mode: settings.mode, publicUrl: url }),
    database: ctx.database,
    log: createLog('debug', { write: (line) => void log.push(line) }),
    signInPerMinute: settings.requestsPerMinute,
    identity: (app) => identity(app, ctx),
    graphql: (app) => {
      app.get('/whoami', async (request) => ({ who: await identify(ctx, request) }));
    },
    web: async (_request, response) => void response.end('a page'),
  });
  await server.listen({ port, host: 'localhost' });
  return {
    ...ctx,
    url,
    log,
    wait: (seconds) => {
      ahead += seconds;
    },
    close: () => server.close(),
  };
}

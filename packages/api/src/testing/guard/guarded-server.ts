// SPDX-License-Identifier: EUPL-1.2
import { PART_VARIABLES } from '../../part-variables.ts';
import { systemNow } from '../../shared/clock/index.ts';
import { readConfig } from '../../shared/config/index.ts';
import { cookieName } from '../../shared/identity/cookies.ts';
import { readIdentitySettings } from '../../shared/identity/index.ts';
import { openSession } from '../../shared/identity/session.store.ts';
import { createLog } from '../../shared/log/index.ts';
import { start } from '../../start.ts';
import type { FreshDatabase } from '../fresh-database.ts';
import { type Answer, postTo } from './post-to.ts';

/** What is asked of the API: of which municipality, as whom, and what. */
export interface Question {
  /** The municipality in the address; none for `/graphql`. */
  at: string | null;
  /** A cookie of `cookieOf`; nobody when left out. */
  cookie?: string | undefined;
  query: string;
  variables?: Record<string, unknown> | undefined;
}

/** The whole product as `pnpm start` starts it, without pages, on a database of the test. */
export interface GuardedServer {
  readonly origin: string;
  /** Where browsers think that it is. */
  readonly publicUrl: string;
  /** Every line that was logged, at the level that logs most. */
  readonly log: string[];
  /** What would have ended the process, had it been on its own. */
  readonly deaths: unknown[];
  /** The cookie of somebody who signed in just now. */
  cookieOf(accountId: string): Promise<string>;
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts it, in production mode unless told: there nothing is more talkative than it has to be. */
export async function guardedServer(
  db: FreshDatabase,
  { mode = 'production', settings = {} }: { mode?: string; settings?: Record<string, string> } = {},
): Promise<GuardedServer> {
  const publicUrl = 'https://samenspel.test';
  const env = {
    PORT: '0',
    DATABASE_APP_URL: db.urls.app,
    SAMENSPEL_MODE: mode,
    SAMENSPEL_HOST: '127.0.0.1',
    SAMENSPEL_PUBLIC_URL: publicUrl,
    SAMENSPEL_WEB: '/no-pages',
    SAMENSPEL_WORKER: 'none',
    SAMENSPEL_LOG_LEVEL: 'debug',
    SAMENSPEL_POOL_SIZE: '4',
    SAMENSPEL_OIDC_ISSUER: 'https://issuer.test',
    SAMENSPEL_OIDC_CLIENT_ID: 'samenspel',
    ...settings,
  };
  const config = readConfig(env, PART_VARIABLES);
  const log: string[] = [];
  const deaths: unknown[] = [];
  const die = (reason: unknown) => void deaths.push(reason);
  process.on('unhandledRejection', die);
  process.on('uncaughtException', die);
  const running = await start(config, createLog('debug', { write: (line) => void log.push(line) }), env);
  const signIn = {
    database: await db.app(),
    settings: readIdentitySettings(env, config),
    now: systemNow,
  };
  return {
    origin: running.origin,
    publicUrl,
    log,
    deaths,
    async cookieOf(accountId) {
      const { secret } = await openSession(signIn, accountId, 'cookie');
      return `${cookieName('session', publicUrl)}=${secret}`;
    },
    ask: ({ at, cookie, query, variables }) =>
      postTo(`${running.origin}/graphql${at === null ? '' : `/${at}`}`, { query, variables }, cookie),
    async close() {
      await running.stop();
      process.off('unhandledRejection', die);
      process.off('uncaughtException', die);
    },
  };
}

// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choice, type Environment, httpUrl, port, postgresUrl, type Read, whole } from './parse.ts';
import { unknownNames } from './unknown-names.ts';

export type { Environment } from './parse.ts';

/** A server of the operator's, one address per role; or our own PostgreSQL in the data folder. */
export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly folder: string; readonly port?: number }
  | { readonly kind: 'server'; readonly app: string; readonly worker?: string; readonly migrator?: string };

export interface Config {
  /** Demonstration: demonstration persons sign in by being chosen. Production: never. */
  readonly mode: 'demonstration' | 'production';
  /** An empty database is filled with demonstration data at the start; in demonstration mode only. */
  readonly demonstrationData: boolean;
  readonly host: string;
  readonly port: number;
  /** Where browsers find us, without a path. */
  readonly publicUrl: string;
  /** How many proxies in front of us may say who the visitor is. */
  readonly proxies: number;
  readonly dataFolder: string;
  readonly database: DatabaseConfig;
  readonly poolSize: number;
  /** Whether the jobs run in this process; `none`: in another one (`pnpm worker`), or not. */
  readonly worker: 'in_process' | 'none';
  /** Where jobs in a process of their own answer for their health and measurements; without it nowhere. */
  readonly workerPort?: number;
  /** The web client's build: its server bundle and its files. */
  readonly webFolder: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Who shows it may read /metrics from elsewhere; without one only this machine may. */
  readonly metricsToken?: string;
}

/** Settings that cannot be used: all of them at once, each with its name. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const NAMES = [
  'SAMENSPEL_MODE',
  'SAMENSPEL_DEMONSTRATION_DATA',
  'SAMENSPEL_HOST',
  'SAMENSPEL_PUBLIC_URL',
  'SAMENSPEL_PROXIES',
  'SAMENSPEL_DATA',
  'SAMENSPEL_DATABASE_PORT',
  'SAMENSPEL_POOL_SIZE',
  'SAMENSPEL_WORKER',
  'SAMENSPEL_WORKER_PORT',
  'SAMENSPEL_WEB',
  'SAMENSPEL_LOG_LEVEL',
  'SAMENSPEL_METRICS_TOKEN',
];

const REPOSITORY = fileURLToPath(new URL('../../../../../', import.meta.url));

/** Reads the environment. `alsoKnown` are names that others read (sign-in has its own). */
export function readConfig(env: Environment, alsoKnown: readonly string[] = []): Config {
  const problems = unknownNames(env, [...NAMES, ...alsoKnown]);
  const read: Read = { env, problems };
  const mode = choice(read, 'SAMENSPEL_MODE', ['demonstration', 'production']) ?? 'demonstration';
  const data = choice(read, 'SAMENSPEL_DEMONSTRATION_DATA', ['make', 'none']) ?? 'make';
  const listenPort = port(read, 'PORT') ?? 8080;
  const publicUrl = httpUrl(read, 'SAMENSPEL_PUBLIC_URL');
  if (mode === 'production' && publicUrl === undefined && !env.SAMENSPEL_PUBLIC_URL)
    problems.push('SAMENSPEL_PUBLIC_URL is needed in production: where browsers find this server');
  const dataFolder = resolve(env.SAMENSPEL_DATA || join(REPOSITORY, '.data'));
  const metricsToken = env.SAMENSPEL_METRICS_TOKEN;
  if (metricsToken && metricsToken.length < 16)
    problems.push('SAMENSPEL_METRICS_TOKEN must have at least 16 characters');
  const worker = choice(read, 'SAMENSPEL_WORKER', ['in_process', 'none']) ?? 'in_process';
  if (mode === 'production' && worker === 'in_process' && env.DATABASE_APP_URL && !env.DATABASE_WORKER_URL)
    problems.push(
      'DATABASE_WORKER_URL is needed in production, or no reminder and no mail leaves; SAMENSPEL_WORKER=none when the jobs run in a process of their own',
    );
  const workerPort = port(read, 'SAMENSPEL_WORKER_PORT');
  const config: Config = {
    mode,
    demonstrationData: mode === 'demonstration' && data === 'make',
    // Whoever reaches a demonstration can be anybody in it: not the network, unless asked.
    host: env.SAMENSPEL_HOST || (mode === 'demonstration' ? '127.0.0.1' : '0.0.0.0'),
    port: listenPort,
    publicUrl: publicUrl ?? `http://localhost:${listenPort}`,
    proxies: whole(read, 'SAMENSPEL_PROXIES', 0, 10) ?? 0,
    dataFolder,
    database: readDatabase(read, dataFolder),
    poolSize: whole(read, 'SAMENSPEL_POOL_SIZE', 1, 500) ?? 10,
    worker,
    ...(workerPort !== undefined && { workerPort }),
    webFolder: resolve(env.SAMENSPEL_WEB || join(REPOSITORY, 'packages/web/dist')),
    logLevel: choice(read, 'SAMENSPEL_LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent']) ?? 'info',
    ...(metricsToken && { metricsToken }),
  };
  if (problems.length > 0) throw new ConfigFault(problems);
  return config;
}

/** Where the heads of the histories are written down: outside the database, to be kept elsewhere too. */
export const headsFolder = ({ dataFolder }: Pick<Config, 'dataFolder'>): string =>
  join(dataFolder, 'chain-heads');

function readDatabase(read: Read, dataFolder: string): DatabaseConfig {
  const app = postgresUrl(read, 'DATABASE_APP_URL');
  const worker = postgresUrl(read, 'DATABASE_WORKER_URL');
  const migrator = postgresUrl(read, 'DATABASE_MIGRATOR_URL');
  if (read.env.DATABASE_APP_URL)
    return { kind: 'server', app: app ?? '', ...(worker && { worker }), ...(migrator && { migrator }) };
  for (const name of ['DATABASE_URL', 'DATABASE_WORKER_URL', 'DATABASE_MIGRATOR_URL'])
    if (read.env[name])
      read.problems.push(
        `${name} is set without DATABASE_APP_URL: \`pnpm db:setup\` prints an address for each role`,
      );
  const embeddedPort = port(read, 'SAMENSPEL_DATABASE_PORT');
  return {
    kind: 'embedded',
    folder: join(dataFolder, 'postgres'),
    ...(embeddedPort !== undefined && { port: embeddedPort }),
  };
}

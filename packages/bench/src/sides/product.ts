// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { toStop } from '../stopping.ts';

/** Connections to the database, for each side as many as the product has by default. */
export const POOL_SIZE = 10;

/** The built product, in a process of its own. */
export interface Product {
  readonly origin: string;
  readonly pid: number;
  /** What it holds, in bytes; after it let go of what nobody uses when `collected`. */
  memory(collected: boolean): Promise<NodeJS.MemoryUsage>;
  stop(): Promise<void>;
}

const PRODUCT = join(import.meta.dirname, '../../../api/dist/main.js');
/** What `pnpm start` gives node. */
const { scripts }: { scripts: { start: string } } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8'),
);
const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'));
const TELL_MEMORY = join(import.meta.dirname, 'tell-memory.ts');

/** Starts the built product as it is started in production, but for its pages and jobs. */
export async function startProduct(appUrl: string): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-bench-'));
  const port = await freePort();
  const child = start(PRODUCT, [...FLAGS, '--expose-gc', '--import', TELL_MEMORY], {
    ...{ ...ownEnvironment(appUrl), PORT: String(port), SAMENSPEL_MODE: 'demonstration' },
    ...{ SAMENSPEL_DEMONSTRATION_DATA: 'none', SAMENSPEL_WORKER: 'none', SAMENSPEL_DATA: folder },
    ...{ SAMENSPEL_WEB: join(folder, 'no-web'), SAMENSPEL_LOG_LEVEL: 'warn' },
    SAMENSPEL_POOL_SIZE: String(POOL_SIZE),
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = toStop(async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('The product did not start')));
  gone.catch(() => undefined);
  try {
    await Promise.race([ready(`${origin}/healthz`), gone]);
  } catch (error) {
    await stop();
    throw error;
  }
  const memory = async (collected: boolean) => {
    const told = once(child, 'message');
    child.send(collected ? 'collect' : 'tell');
    return (await told)[0] as NodeJS.MemoryUsage;
  };
  return { origin, pid: child.pid ?? 0, memory, stop };
}

/** What a side gets of this process's environment: nothing that is meant for the product, but the database. */
export function ownEnvironment(appUrl: string): NodeJS.ProcessEnv {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(SAMENSPEL_|DATABASE_|NODE_OPTIONS|PORT$)/.test(name)),
  );
  return { ...own, NODE_ENV: 'production', DATABASE_APP_URL: appUrl, POOL_SIZE: String(POOL_SIZE) };
}

export const start = (file: string, options: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...options, file], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

export async function end(child: ChildProcess): Promise<void> {
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  child.kill('SIGTERM');
  await gone;
}

async function ready(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer !== undefined && answer.status < 500) return;
    await pause(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

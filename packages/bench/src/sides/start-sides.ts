// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const sideNames = ['limit', 'product', 'peer'] as const;
export type SideName = (typeof sideNames)[number];

/** A server that answers the operations, in a process of its own. */
export interface Side {
  readonly name: SideName;
  readonly origin: string;
  readonly pid: number;
}

export interface Sides {
  readonly all: readonly Side[];
  stop(): Promise<void>;
}

/** Connections to the database, for each side as many as the product has by default. */
export const POOL_SIZE = 10;

const PRODUCT = join(import.meta.dirname, '../../../api/dist/main.js');

/** Starts the built product as it is started in production, but for its pages and jobs, and the two that it is compared with. */
export async function startSides(appUrl: string): Promise<Sides> {
  const children: ChildProcess[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-bench-'));
  const stop = async () => {
    for (const child of children) {
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGTERM');
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const own = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(SAMENSPEL_|DATABASE_|NODE_OPTIONS|PORT$)/.test(name),
      ),
    );
    const env = { ...own, NODE_ENV: 'production', DATABASE_APP_URL: appUrl, POOL_SIZE: String(POOL_SIZE) };
    const port = await freePort();
    const product = run(children, PRODUCT, {
      ...{
        ...env,
        PORT: String(port),
        SAMENSPEL_MODE: 'demonstration',
        SAMENSPEL_DEMONSTRATION_DATA: 'none',
      },
      ...{ SAMENSPEL_WORKER: 'none', SAMENSPEL_WEB: join(folder, 'no-web'), SAMENSPEL_DATA: folder },
      ...{ SAMENSPEL_LOG_LEVEL: 'warn', SAMENSPEL_POOL_SIZE: String(POOL_SIZE) },
    });
    await Promise.race([
      ready(`http://127.0.0.1:${port}/healthz`),
      once(product, 'exit').then(() => Promise.reject(new Error('The product did not start'))),
    ]);
    const others = await Promise.all(
      (['limit', 'peer'] as const).map(async (name): Promise<Side> => {
        const child = run(children, join(import.meta.dirname, `${name}.ts`), env);
        const told = once(child, 'message').then(([message]) => (message as { port: number }).port);
        const gone = once(child, 'exit').then(() => Promise.reject(new Error(`The ${name} did not start`)));
        return { name, origin: `http://127.0.0.1:${await Promise.race([told, gone])}`, pid: child.pid ?? 0 };
      }),
    );
    const [limit, peer] = others as [Side, Side];
    return {
      all: [limit, { name: 'product', origin: `http://127.0.0.1:${port}`, pid: product.pid ?? 0 }, peer],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function run(children: ChildProcess[], file: string, env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  return child;
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

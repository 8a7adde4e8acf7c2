// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyOfReady } from './ready-data.ts';

const program = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));
const web = fileURLToPath(new URL('../dist', import.meta.url));

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** The environment without what would lead the product to another database, port or folder than this test's. */
const own = (): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PORT$|DATABASE_|SAMENSPEL_|NODE_OPTIONS$)/.test(name)),
  );

export interface Product {
  origin: string;
  stop: () => Promise<void>;
}

const isReady = async (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

const untilReady = async (origin: string, child: ChildProcess, said: string[]): Promise<void> => {
  const end = Date.now() + 240_000;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`The product did not start:\n${said.join('').slice(-4000)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

/** The whole product as `pnpm start` runs it, built, with a database and demonstration data of its own. */
export const startProduct = async (): Promise<Product> => {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-e2e-'));
  // When root starts it, the database runs as another user, who has to come in.
  await chmod(folder, 0o711);
  const data = join(folder, 'data');
  await copyOfReady(data, async (ready) => (await startOn(ready)).stop());
  const { origin, stop } = await startOn(data);
  return {
    origin,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const startOn = async (data: string): Promise<Product> => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const said: string[] = [];
  const child = spawn(process.execPath, [program], {
    env: {
      ...own(),
      PORT: String(port),
      SAMENSPEL_DATA: data,
      SAMENSPEL_WEB: web,
      SAMENSPEL_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    await untilReady(origin, child, said);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return { origin, stop };
};

// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from './shared/config/index.ts';
import { resetEmbedded } from './shared/database/embedded/reset-embedded.ts';
import { setUpServer } from './shared/database/set-up-server.ts';
import { idOf } from './shared/graphql/persisted.ts';
import { createLog } from './shared/log/index.ts';
import { type Running, start } from './start.ts';
import { freshDatabase } from './testing/index.ts';

let data: string;
let running: Running | undefined;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'samenspel-main-'));
  await chmod(data, 0o711);
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await resetEmbedded(join(data, 'postgres')).catch(() => undefined);
  await rm(data, { recursive: true, force: true });
});

const startWith = async (env: Record<string, string> = {}): Promise<string> => {
  const settings = {
    PORT: '0',
    SAMENSPEL_DATA: data,
    SAMENSPEL_WEB: join(data, 'no-web'),
    SAMENSPEL_DEMONSTRATION_DATA: 'none',
    ...env,
  };
  running = await start(readConfig(settings), createLog('silent'), settings);
  return running.origin;
};

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

describe('start', () => {
  it('starts on an empty folder, and again on the same one', async () => {
    expect(await statusOf(`${await startWith()}/readyz`)).toBe(200);
    await running?.stop();
    const origin = await startWith();
    expect(await statusOf(`${origin}/readyz`)).toBe(200);
    // The jobs run here too, and the mails of a demonstration are caught.
    expect(await (await fetch(`${origin}/metrics`)).text()).toContain('samenspel_outbox_length 0');
    expect(await statusOf(`${origin}/mail`)).toBe(200);
  });

  it('starts on a server of one’s own, with the addresses that the set-up printed', async () => {
    const db = await freshDatabase();
    expect(
      await statusOf(
        `${await startWith({
          DATABASE_APP_URL: db.urls.app,
          DATABASE_WORKER_URL: db.urls.worker,
          DATABASE_MIGRATOR_URL: db.urls.migrator,
        })}/readyz`,
      ),
    ).toBe(200);
    const jobs = await db.asWorker(null, (client) =>
      client.query("SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS there"),
    );
    expect(jobs.rows).toEqual([{ there: true }]);
    await running?.stop();
    await db.close();
  });

  it('does not start beside a web client that asks for what it does not have', async () => {
    const web = join(data, 'web');
    const text = 'query Old { municipality { gone } }';
    await mkdir(join(web, 'client'), { recursive: true });
    await writeFile(join(web, 'client', 'operations.json'), JSON.stringify({ [idOf(text)]: text }));
    const db = await freshDatabase();
    await expect(startWith({ DATABASE_APP_URL: db.urls.app, SAMENSPEL_WEB: web })).rejects.toThrow(
      /does not fit this API: 1 of its operations.*\n {2}Old: Cannot query field "gone"/,
    );
    await db.close();
  });

  it('fills an empty database with the demonstration before anybody can look', async () => {
    const db = await freshDatabase();
    const origin = await startWith({
      DATABASE_APP_URL: db.urls.app,
      DATABASE_MIGRATOR_URL: db.urls.migrator,
      SAMENSPEL_DEMONSTRATION_DATA: 'make',
    });
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ municipalities { slug } }' }),
    });
    expect(await answer.json()).toEqual({
      data: { municipalities: [{ slug: 'lindewaard' }, { slug: 'utrecht' }] },
    });
    await running?.stop();
    await db.close();
  }, 60_000);

  it.each(['superuserUrl', 'migrator', 'backup'] as const)('refuses to start as %s (S4)', async (who) => {
    const db = await freshDatabase();
    const url = who === 'superuserUrl' ? db.superuserUrl : db.urls[who];
    await expect(startWith({ DATABASE_APP_URL: url })).rejects.toMatchObject({ code: 'POWERFUL_ROLE' });
    await db.close();
  });

  it('leaves no PostgreSQL behind when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startWith({ PORT: String(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await resetEmbedded(join(data, 'postgres'));
    other.close();
  });
});

describe('the set-up of a server', () => {
  it('makes a database and leaves the passwords of roles that are there alone', async () => {
    const db = await freshDatabase();
    const lines = await setUpServer(db.superuserUrl, { database: 'set_up', newPasswords: false });
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(
      /^DATABASE_APP_URL=postgres:\/\/samenspel_app:PASSWORD-AS-BEFORE@127\.0\.0\.1:\d+\/set_up$/,
    );
    expect(await setUpServer(db.superuserUrl, { database: 'set_up', newPasswords: false })).toEqual(lines);
    const rows = await db.asSuperuser(
      async (client) =>
        (
          await client.query(
            "SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = 'set_up'",
          )
        ).rows,
    );
    expect(rows).toEqual([{ owner: 'samenspel_owner' }]);
    await db.asSuperuser((client) => client.query('DROP DATABASE set_up'));
    await db.close();
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { resetEmbedded } from './reset-embedded.ts';
import { canEnter } from './run-as.ts';
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbedded } from './start-embedded.ts';

let seed: string;
let base: string;
let folder: string;
let said: string[];
let running: EmbeddedPostgres[];
let children: ChildProcess[];

// Made once and copied per test, since making a cluster is the dear part.
beforeAll(async () => {
  seed = await mkdtemp(join(tmpdir(), 'samenspel-seed-'));
  await chmod(seed, 0o711);
  const first = await startEmbedded({ folder: join(seed, 'data'), settings: { fsync: 'off' } });
  await first.stop();
});
afterAll(() => rm(seed, { recursive: true, force: true }));

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'samenspel-embedded-'));
  await chmod(base, 0o711);
  folder = join(base, 'data');
  spawnSync('cp', ['-a', join(seed, 'data'), folder]);
  said = [];
  running = [];
  children = [];
});
afterEach(async () => {
  for (const postgres of running) await postgres.stop();
  for (const child of children) child.kill('SIGKILL');
  await resetEmbedded(folder).catch(() => undefined);
  await rm(base, { recursive: true, force: true });
});

const start = async (options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> => {
  const postgres = await startEmbedded({
    folder,
    say: (message) => said.push(message),
    settings: { fsync: 'off' },
    ...options,
  });
  running.push(postgres);
  return postgres;
};

interface Said {
  port: number;
  pid: number;
  superuserUrl: string;
  fault?: string;
  uid?: number;
}

const START_AND_WAIT = fileURLToPath(new URL('../../../testing/start-and-wait.ts', import.meta.url));

const startInAnotherProcess = async (who: { uid?: number; gid?: number } = {}): Promise<Said> => {
  const child = spawn(process.execPath, [START_AND_WAIT, folder], {
    ...who,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  return JSON.parse(line);
};

const query = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const NOTE = "CREATE TABLE note (body text); INSERT INTO note VALUES ('kept')";
const root = process.getuid?.() === 0;

describe('the embedded PostgreSQL', () => {
  it('keeps its data, port and passwords over a restart', async () => {
    const first = await start();
    await query(first.superuserUrl, NOTE);
    await first.stop();
    const second = await start();
    expect(second.urls).toEqual(first.urls);
    expect(second.reused).toBe(false);
    expect(await query(second.superuserUrl, 'SELECT body FROM note')).toEqual([{ body: 'kept' }]);
  });

  it('makes the roles and gives each its own address', async () => {
    const { urls } = await start();
    for (const [role, url] of Object.entries(urls))
      expect(await query(url, 'SELECT current_user AS me, current_database() AS db')).toEqual([
        { me: `samenspel_${role}`, db: 'samenspel' },
      ]);
  });

  it('listens on this machine only, without a socket, and lets nobody in without a password', async () => {
    const { superuserUrl } = await start();
    const shown = await query(
      superuserUrl,
      "SELECT current_setting('listen_addresses') AS l, current_setting('unix_socket_directories') AS s",
    );
    expect(shown).toEqual([{ l: '127.0.0.1', s: '' }]);
    await expect(query(superuserUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({
      code: '28P01',
    });
    expect(
      (await readFile(join(folder, 'postgres.log'), 'utf8')).includes(new URL(superuserUrl).password),
    ).toBe(false);
  });

  it('takes over the server that outlived a killed start', async () => {
    const killed = await startInAnotherProcess();
    await query(killed.superuserUrl, NOTE);
    children[0]?.kill('SIGKILL');
    const postgres = await start();
    expect(postgres).toMatchObject({ reused: true, pid: killed.pid, port: killed.port });
    expect(await query(postgres.superuserUrl, 'SELECT body FROM note')).toEqual([{ body: 'kept' }]);
  });

  it('starts anew when start and server were both killed', async () => {
    const killed = await startInAnotherProcess();
    await query(killed.superuserUrl, NOTE);
    children[0]?.kill('SIGKILL');
    process.kill(killed.pid, 'SIGKILL');
    const postgres = await start();
    expect(await query(postgres.superuserUrl, 'SELECT body FROM note')).toEqual([{ body: 'kept' }]);
  });

  it('brings a killed server back under a start that lives', async () => {
    const postgres = await start();
    await query(postgres.superuserUrl, NOTE);
    const { pid } = postgres;
    process.kill(pid, 'SIGKILL');
    while (postgres.pid === pid) await pause(50);
    expect(await query(postgres.superuserUrl, 'SELECT body FROM note')).toEqual([{ body: 'kept' }]);
    expect(said.join()).toContain('PostgreSQL went away');
  });

  it('is not misled by a lock file whose number is another program’s by now', async () => {
    const first = await start();
    await first.stop();
    await writeFile(
      join(folder, 'cluster', 'postmaster.pid'),
      `${process.pid}\n${folder}/cluster\n0\n${first.port}\n\n127.0.0.1\n`,
    );
    expect((await start()).reused).toBe(false);
  });

  it('refuses a folder that another start uses, and leaves that one alone', async () => {
    const other = await startInAnotherProcess();
    await expect(start()).rejects.toMatchObject({
      code: 'FOLDER_TAKEN',
      message: expect.stringContaining(String(children[0]?.pid)),
    });
    await expect(resetEmbedded(folder)).rejects.toMatchObject({ code: 'FOLDER_TAKEN' });
    expect(await query(other.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets one of two simultaneous first starts win and refuses the other', async () => {
    await rm(folder, { recursive: true });
    const answers = await Promise.all([startInAnotherProcess(), startInAnotherProcess()]);
    expect(answers.filter((answer) => answer.fault === undefined)).toHaveLength(1);
    expect(answers.map((answer) => answer.fault).join('')).toContain('in use by another start');
  });

  it('refuses a port that was asked for and is taken', async () => {
    const { server, port } = await takePort();
    await expect(start({ port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
    });
    server.close();
  });

  it('moves to another port when its own was taken meanwhile, and says so', async () => {
    const first = await start();
    await first.stop();
    const { server } = await takePort(first.port);
    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(said.join()).toContain(`port ${first.port} is taken`);
    await second.stop();
    server.close();
    expect((await start()).port).toBe(second.port);
  });

  it('gives each of several starts at once a port of its own', async () => {
    const folders = [1, 2, 3, 4].map((no) => join(base, `data${no}`));
    for (const each of folders) spawnSync('cp', ['-a', join(seed, 'data'), each]);
    // All four kept the same port, and none of them is there yet to be seen by the others.
    const started = await Promise.all(folders.map((each) => start({ folder: each })));
    expect(new Set(started.map(({ port }) => port)).size).toBe(4);
  });

  it('refuses data of another PostgreSQL and leaves it as it is', async () => {
    await writeFile(join(folder, 'cluster', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toMatchObject({
      code: 'OTHER_MAJOR',
      message: expect.stringContaining('PostgreSQL 15'),
    });
    expect(await readFile(join(folder, 'cluster', 'PG_VERSION'), 'utf8')).toBe('15\n');
  });

  it('says that it cannot write where it was told to', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file, not a folder');
    await expect(start()).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
  });

  it('says that the passwords are lost when settings.json is gone', async () => {
    await rm(join(folder, 'settings.json'));
    await expect(start()).rejects.toMatchObject({ code: 'PASSWORD_UNKNOWN' });
    await resetEmbedded(folder);
    expect((await start()).reused).toBe(false);
  });

  it('is gone after a reset', async () => {
    await resetEmbedded(folder);
    expect(existsSync(folder)).toBe(false);
  });
});

// Only root can become another user, so that the other half of this is what every other test here proves.
(root ? describe : describe.skip)('the embedded PostgreSQL started by root', () => {
  it('runs as another user', async () => {
    const { pid } = await start();
    expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\s+65534/m);
  });

  it('keeps the data elsewhere when that user cannot reach the folder, remembers where, and a reset finds it', async () => {
    await mkdir(join(base, 'closed'), { mode: 0o700 });
    folder = join(base, 'closed', 'data');
    const first = await start();
    await query(first.superuserUrl, NOTE);
    const elsewhere = (await readFile(join(folder, 'kept-at'), 'utf8')).trim();
    expect(said.join()).toContain(`the data is kept in ${elsewhere}`);
    await first.stop();
    await chmod(join(base, 'closed'), 0o711);
    const second = await start();
    expect(await query(second.superuserUrl, 'SELECT body FROM note')).toEqual([{ body: 'kept' }]);
    await second.stop();
    await resetEmbedded(folder);
    expect(existsSync(elsewhere)).toBe(false);
  });

  // daemon, who is on every Linux: initdb wants a user with a name.
  const USER = { uid: 1, gid: 1 };
  const reachable = root && canEnter(join(fileURLToPath(import.meta.url), '..'), USER);
  (reachable ? it : it.skip)('works for a normal user too', async () => {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await chown(folder, USER.uid, USER.gid);
    const theirs = await startInAnotherProcess(USER);
    expect(theirs.uid).toBe(USER.uid);
    expect(await readFile(`/proc/${theirs.pid}/status`, 'utf8')).toMatch(/^Uid:\s+1\s/m);
    expect(await query(theirs.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

async function takePort(port = 0) {
  const server = createServer();
  server.listen({ port, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedFault } from './fault.ts';
import { SUPERUSER } from './init-cluster.ts';
import { isAlive } from './postmaster.ts';

const LIVE_START = 7_263_516_002;

/** The superuser's address of an embedded server; it stays inside the runner, the set-up and the tests. */
export const superuserUrl = (port: number, password: string, database = 'postgres'): string =>
  `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Connects as soon as the server answers; gives up when `gone` says so or after a minute (recovery after a crash takes its time). */
export async function connectWhenReady(url: string, gone: () => boolean): Promise<pg.Client | undefined> {
  const deadline = Date.now() + 60_000;
  while (!gone() && Date.now() < deadline) {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 2000,
      application_name: `samenspel start ${process.pid}`,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (error instanceof pg.DatabaseError && error.code === '28P01') throw passwordUnknown(error);
      await pause(25);
    }
  }
  return undefined;
}

/**
 * Takes the folder for this start. The lock is a connection's: whoever is killed lets go of it, so that no stale file
 * and no reused process number can lie about who lives.
 */
export async function takeFolder(keeper: pg.Client, folder: string): Promise<void> {
  const from = Date.now();
  for (;;) {
    const { rows } = await keeper.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      LIVE_START,
    ]);
    if (rows[0]?.taken === true) return;
    const pid = await holder(keeper);
    // The server needs a moment to notice that a killed start is gone.
    const patience = pid !== undefined && isAlive(pid) ? 1000 : 10_000;
    if (Date.now() - from > patience)
      throw new EmbeddedFault(
        'FOLDER_TAKEN',
        `The data folder ${folder} is in use by another start of Samenspel (process ${pid ?? 'unknown'}). Stop that one, or set SAMENSPEL_DATA to another folder.`,
      );
    await pause(50);
  }
}

/** The process that holds the folder, from the name that its connection bears. */
async function holder(keeper: pg.Client): Promise<number | undefined> {
  const { rows } = await keeper.query<{ application_name: string }>(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32) + objid::bigint = $1`,
    [LIVE_START],
  );
  const pid = Number(rows[0]?.application_name.replace('samenspel start ', ''));
  return Number.isInteger(pid) ? pid : undefined;
}

const passwordUnknown = (cause: Error): EmbeddedFault =>
  new EmbeddedFault(
    'PASSWORD_UNKNOWN',
    'PostgreSQL does not accept the password in settings.json of the data folder. Put back the settings.json that belongs to this data, or start anew with `pnpm reset`.',
    { cause },
  );

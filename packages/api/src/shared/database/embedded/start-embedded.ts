// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { type DatabaseUrls, LOGIN_ROLES, roleName, urlFor } from '../roles.ts';
import { setUpDatabase, setUpRoles } from '../set-up-roles.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { EmbeddedFault, writing } from './fault.ts';
import { choosePort } from './free-port.ts';
import { ensureCluster } from './init-cluster.ts';
import { connectWhenReady, superuserUrl, takeFolder } from './keeper.ts';
import { type Places, preparePlaces } from './places.ts';
import { livingPostmaster, stopPostmaster, untilListening } from './postmaster.ts';
import { runAs } from './run-as.ts';
import { type EmbeddedSettings, readSettings, writeSettings } from './settings.ts';
import { spawnPostgres, whyItFailed } from './spawn-postgres.ts';

export interface EmbeddedOptions {
  /** Keeps everything between starts: data, passwords, log. */
  readonly folder: string;
  /** Only this port; without it the one kept from before, else a free one. */
  readonly port?: number;
  readonly database?: string;
  readonly say?: (message: string) => void;
  /** Further server settings; the tests switch fsync off. */
  readonly settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  readonly urls: DatabaseUrls;
  readonly superuserUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Whether a server that outlived its start was taken over. */
  readonly reused: boolean;
  stop(): Promise<void>;
}

interface Running {
  readonly keeper: pg.Client;
  readonly pid: number;
  readonly port: number;
  readonly reused: boolean;
}

/** Starts PostgreSQL from its npm package, or takes over the one that outlived a killed start, with the roles of S4 and the database made. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const say = options.say ?? (() => undefined);
  const who = runAs();
  const places = await preparePlaces(options.folder, who, say);
  const binaries = await findBinaries(who, say);
  const settings = await writing(places.folder, () => readSettings(places.settings));
  let running = await run(places, binaries, settings, options);
  let stopping = false;
  let restarting: Promise<void> | undefined;
  const watch = () => {
    running.keeper.once('end', () => {
      if (!stopping) restarting = restart();
    });
  };
  const restart = async () => {
    say('PostgreSQL went away; starting it again');
    while (!stopping) {
      try {
        running = await run(places, binaries, settings, { ...options, port: running.port });
        return watch();
      } catch (error) {
        say(`PostgreSQL did not come back: ${error instanceof Error ? error.message : String(error)}`);
        await pause(1000);
      }
    }
  };
  watch();
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    stopping = true;
    await restarting;
    await running.keeper.end().catch(() => undefined);
    const living = await livingPostmaster(places.cluster);
    if (living !== undefined) await stopPostmaster(living.pid);
  };
  const database = options.database ?? 'samenspel';
  const superuser = superuserUrl(running.port, settings.superuserPassword);
  const url = (role: (typeof LOGIN_ROLES)[number]) =>
    urlFor(superuser, { user: roleName(role), password: settings.passwords[role], database });
  return {
    urls: { migrator: url('migrator'), app: url('app'), worker: url('worker'), backup: url('backup') },
    superuserUrl: superuser,
    port: running.port,
    reused: running.reused,
    get pid() {
      return running.pid;
    },
    stop() {
      // Once only: by now another start may have the folder.
      stopped ??= stop();
      return stopped;
    },
  };
}

/** One server for the folder, running and taken for this start. */
async function run(
  places: Places,
  binaries: Binaries,
  settings: EmbeddedSettings,
  options: EmbeddedOptions,
): Promise<Running> {
  const begin = async (): Promise<Running> =>
    (await reuse(places, settings)) ?? (await launch(places, binaries, settings, options));
  const again =
    (tries: number) =>
    (error: unknown): Promise<Running> => {
      if (!(error instanceof EmbeddedFault) || tries === 0) throw error;
      // Another start of this folder launched a server between our look and our launch.
      const launched = error.code === 'JUST_LAUNCHED';
      // Or a start of another folder took the port that we chose; who asked for a port gets no other.
      const overtaken = error.code === 'PORT_TAKEN' && options.port === undefined;
      if (launched || overtaken) return begin().catch(again(tries - 1));
      throw error;
    };
  const running = await begin().catch(again(5));
  try {
    await takeFolder(running.keeper, places.folder);
    await setUpRoles(running.keeper, settings.passwords);
    await setUpDatabase(running.keeper, options.database ?? 'samenspel');
    return running;
  } catch (error) {
    await running.keeper.end().catch(() => undefined);
    throw error;
  }
}

/** A server that still lives for this folder is taken over; one that does not answer is stopped. */
async function reuse(places: Places, settings: EmbeddedSettings): Promise<Running | undefined> {
  const living = await livingPostmaster(places.cluster);
  if (living === undefined) return undefined;
  const gone = { yes: false };
  const patience = setTimeout(() => {
    gone.yes = true;
  }, 10_000);
  const keeper = await connectWhenReady(
    superuserUrl(living.port, settings.superuserPassword),
    () => gone.yes,
  );
  clearTimeout(patience);
  if (keeper !== undefined) return { keeper, ...living, reused: true };
  await stopPostmaster(living.pid);
  return undefined;
}

async function launch(
  places: Places,
  binaries: Binaries,
  settings: EmbeddedSettings,
  options: EmbeddedOptions,
): Promise<Running> {
  const who = runAs();
  const say = options.say ?? (() => undefined);
  const sync = options.settings?.fsync !== 'off';
  await writing(places.folder, () =>
    ensureCluster(places.cluster, binaries, { who, password: settings.superuserPassword, sync }),
  );
  const port = await choosePort({ asked: options.port, kept: settings.port }, say);
  if (port !== settings.port) await writeSettings(places.settings, { ...settings, port });
  const child = spawnPostgres(binaries, places.cluster, {
    who,
    port,
    log: places.log,
    ...(options.settings && { settings: options.settings }),
  });
  const gone = { yes: false };
  child.once('exit', () => {
    gone.yes = true;
  });
  child.once('error', () => {
    gone.yes = true;
  });
  if (child.pid !== undefined) await untilListening(places.cluster, child.pid, () => gone.yes);
  const keeper = await connectWhenReady(superuserUrl(port, settings.superuserPassword), () => gone.yes).catch(
    async (error: unknown) => {
      if (child.pid !== undefined) await stopPostmaster(child.pid);
      throw error;
    },
  );
  if (keeper !== undefined && child.pid !== undefined) return { keeper, pid: child.pid, port, reused: false };
  if (!gone.yes && child.pid !== undefined) await stopPostmaster(child.pid);
  throw await whyItFailed(places.log, port);
}

export { EmbeddedFault };

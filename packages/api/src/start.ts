// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net';
import { rows } from './app/rows.ts';
import { compose } from './compose.ts';
import { loadWeb, webOperations } from './load-web.ts';
import { readMailSettings, startCatcher } from './mail/index.ts';
import { seedDemonstration } from './seed/index.ts';
import { createServer } from './server.ts';
import { systemNow } from './shared/clock/index.ts';
import { type Config, type Environment, headsFolder } from './shared/config/index.ts';
import { startEmbedded } from './shared/database/embedded/start-embedded.ts';
import { migrate, openDatabase } from './shared/database/index.ts';
import { listen } from './shared/events/index.ts';
import type { Log } from './shared/log/index.ts';
import { readStorageSettings } from './shared/storage/index.ts';
import { startJobs } from './start-jobs.ts';

export interface Running {
  /** Where this machine reaches it. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts everything, in order: database, migrations, pool, demonstration data, live history, jobs, server. Stops it in the other order. */
export async function start(config: Config, log: Log, env: Environment): Promise<Running> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse())
      await step().catch((error: unknown) => log.error({ err: error }, 'a part did not stop well'));
  };
  try {
    const { appUrl, migratorUrl, workerUrl } = await startDatabase(config, log, undo);
    const database = await openDatabase(appUrl, {
      entities: rows,
      poolSize: config.poolSize,
      onPoolError: (error) => log.warn({ err: error }, 'a connection to the database was lost'),
    });
    undo.push(() => database.close());
    if (config.demonstrationData && migratorUrl !== undefined)
      await seedDemonstration({
        ...{ appUrl, migratorUrl, now: systemNow(), say: (text) => log.info(text) },
        storing: readStorageSettings(env, config),
      });
    const feed = await listen({
      url: appUrl,
      database,
      onError: (error) => log.warn({ err: error }, 'the live history has to wait for the database'),
    });
    undo.push(() => feed.close());
    const mail = readMailSettings(env, config);
    // In a demonstration no mail leaves, unless the operator says where to.
    const catches = config.mode === 'demonstration' && mail.smtpUrl === undefined;
    const catcher = catches ? await startCatcher() : undefined;
    if (catcher !== undefined) undo.push(() => catcher.stop());
    const smtpUrl = mail.smtpUrl ?? catcher?.url;
    const jobs =
      config.worker === 'in_process'
        ? await startJobs({
            ...{ workerUrl, log, mail, smtpUrl, headsFolder: headsFolder(config) },
            storage: readStorageSettings(env, config).storage,
          })
        : undefined;
    if (jobs !== undefined) undo.push(() => jobs.stop());
    const operations = await webOperations(config);
    const parts = await compose({ config, env, database, feed, log, catcher, operations });
    let origin = '';
    const web = await loadWeb(config, log, () => origin);
    const metrics = [...(jobs?.metrics ?? []), ...(parts.metrics ?? [])];
    const server = await createServer({ config, database, log, web, ...parts, metrics });
    undo.push(() => closeWithin(server, 10_000));
    await server.listen({ port: config.port, host: config.host });
    origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    return { origin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(
  config: Config,
  log: Log,
  undo: (() => Promise<unknown>)[],
): Promise<{ appUrl: string; migratorUrl: string | undefined; workerUrl: string | undefined }> {
  const say = (message: string) => log.info(message);
  if (config.database.kind === 'server') {
    const { app, migrator, worker } = config.database;
    if (migrator !== undefined) await migrate(migrator, { log: say });
    return { appUrl: app, migratorUrl: migrator, workerUrl: worker };
  }
  const { folder, port } = config.database;
  const postgres = await startEmbedded({ folder, say, ...(port !== undefined && { port }) });
  undo.push(() => postgres.stop());
  await migrate(postgres.urls.migrator, { log: say });
  const { app, migrator, worker } = postgres.urls;
  return { appUrl: app, migratorUrl: migrator, workerUrl: worker };
}

/** Lets requests under way finish; who takes longer is cut off. */
async function closeWithin(server: Awaited<ReturnType<typeof createServer>>, ms: number): Promise<void> {
  const cut = setTimeout(() => server.server.closeAllConnections(), ms);
  await server.close().finally(() => clearTimeout(cut));
}

// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { readMailSettings } from './mail/index.ts';
import { PART_VARIABLES } from './part-variables.ts';
import { type Config, ConfigFault, headsFolder, readConfig } from './shared/config/index.ts';
import { urlOf } from './shared/database/embedded/url-of.ts';
import { DatabaseUnavailable, PowerfulRole } from './shared/database/index.ts';
import { createLog } from './shared/log/index.ts';
import { readStorageSettings } from './shared/storage/index.ts';
import { startJobs } from './start-jobs.ts';
import { listenForOperations } from './worker-operations.ts';

// `pnpm worker`: the jobs in a process of their own, beside a product that runs with SAMENSPEL_WORKER=none.
const say = (text: string) => process.stderr.write(`${text}\n`);

const workerUrl = async ({ database }: Config): Promise<string | undefined> =>
  database.kind === 'server' ? database.worker : urlOf('worker', database.folder);

try {
  const config = readConfig(process.env, PART_VARIABLES);
  const mail = readMailSettings(process.env, config);
  const { storage } = readStorageSettings(process.env, config);
  const log = createLog(config.logLevel);
  const url = await workerUrl(config);
  if (url === undefined)
    throw new ConfigFault([
      'DATABASE_WORKER_URL is needed, or an embedded database: start the product first',
    ]);
  const jobs = await startJobs({
    ...{ workerUrl: url, log, mail, smtpUrl: mail.smtpUrl, storage },
    headsFolder: headsFolder(config),
  });
  const asked = jobs && (await listenForOperations(config, jobs, log));
  if (asked) log.info({ origin: asked.origin }, 'health and measurements of the jobs are here');
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await asked?.stop();
    await jobs?.stop();
    log.flush();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  say('The jobs of Samenspel run here.');
} catch (error) {
  const foreseen = [ConfigFault, DatabaseUnavailable, PowerfulRole].some((kind) => error instanceof kind);
  say(error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error));
  process.exit(1);
}

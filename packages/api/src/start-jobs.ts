// SPDX-License-Identifier: EUPL-1.2
import { takeSteps, tellNews, weeklyMails } from './advice/notices/index.ts';
import { createRecountMetric, recountEveryDay } from './advice/recount-daily/index.ts';
import { mailKinds } from './app/mail-kinds.ts';
import { rows } from './app/rows.ts';
import { sweepFiles } from './files/index.ts';
import { deliverMails, forgetMails, type MailSettings, type MailTerms, smtp } from './mail/index.ts';
import { systemNow } from './shared/clock/index.ts';
import { type Database, openDatabase } from './shared/database/index.ts';
import { chainHeads, publishHeads } from './shared/events/index.ts';
import { type JobMetrics, startWorker, type Worker } from './shared/jobs/index.ts';
import type { Log } from './shared/log/index.ts';
import type { Storage } from './shared/storage/index.ts';

/** The jobs that run here, with the pool that they work with. */
export interface RunningJobs extends Worker {
  readonly database: Database;
}

/** For a count that reads everything of a municipality, once a day. */
const openToCount = (url: string): Promise<Database> =>
  openDatabase(url, { poolSize: 1, statementTimeoutMs: 600_000, applicationName: 'samenspel recount' });

/** Starts the jobs, as the worker's role; without an address for that role there are none, and the log says so. */
export async function startJobs(given: {
  readonly workerUrl: string | undefined;
  readonly log: Log;
  /** Where the heads of the histories are written down. */
  readonly headsFolder: string;
  readonly mail: MailSettings & MailTerms;
  /** Where mails go; without it they wait. */
  readonly smtpUrl: string | undefined;
  /** Where files lie. */
  readonly storage: Storage;
}): Promise<RunningJobs | undefined> {
  const { workerUrl, log, headsFolder, mail, smtpUrl, storage } = given;
  if (workerUrl === undefined) {
    log.warn('no DATABASE_WORKER_URL: no jobs run here, so no reminder and no mail leaves');
    return undefined;
  }
  if (smtpUrl === undefined) log.warn('no SAMENSPEL_SMTP_URL: no mail leaves; they wait until there is one');
  const send = smtpUrl === undefined ? undefined : smtp(smtpUrl);
  const database = await openDatabase(workerUrl, {
    entities: rows,
    poolSize: 4,
    applicationName: 'samenspel jobs',
    onPoolError: (error) => log.warn({ err: error }, 'a connection of the jobs to the database was lost'),
  });
  const recounted = createRecountMetric();
  try {
    const parts = (metrics: JobMetrics) => [
      takeSteps,
      publishHeads(chainHeads(headsFolder), log),
      tellNews,
      weeklyMails,
      sweepFiles(storage),
      deliverMails({ kinds: mailKinds, settings: mail, send, metrics, log }),
      forgetMails(mail),
      recountEveryDay({ open: () => openToCount(workerUrl), metric: recounted, log }),
    ];
    const worker = await startWorker({ url: workerUrl, database, parts, now: systemNow, log });
    return {
      database,
      metrics: [...worker.metrics, ...recounted.all],
      async stop() {
        await worker.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

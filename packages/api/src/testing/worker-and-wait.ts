// SPDX-License-Identifier: EUPL-1.2
import { deliverMails, type MailKinds, queueMail, smtp } from '../mail/index.ts';
import { systemNow } from '../shared/clock/index.ts';
import { openDatabase } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { eachUnit, type JobPart, startWorker } from '../shared/jobs/index.ts';
import { createLog } from '../shared/log/index.ts';

// A worker in a process of its own, for tests that kill it. For every event it takes one step and lets one mail go; a
// sweep takes a second step for everybody who had the first.
const [url = '', smtpUrl = ''] = process.argv.slice(2);
const database = await openDatabase(url, { poolSize: 4 });
const log = createLog('silent');
const publicUrl = 'https://samenspel.example';

const kinds: MailKinds = {
  due: {
    group: 'terms',
    sides: ['municipality'],
    mayBeRefused: true,
    name: { nl: 'herinneringen', en: 'reminders' },
    render: async () => ({ subject: 'Er is iets aan de beurt', blocks: ['Kijk even.'] }),
  },
};

/** Counts rather than notes, so that a step that is taken twice shows. */
const STEP = `
  INSERT INTO counter (tenant_id, id, kind, year, last) VALUES ($1, $2, $3, $4, 1)
  ON CONFLICT (tenant_id, kind, year) DO UPDATE SET last = counter.last + 1`;

const steps: JobPart = {
  name: 'steps',
  async on(db, event) {
    // Says so and takes its time, for a kill in the middle of it.
    process.stdout.write('step\n');
    await db.query('SELECT pg_sleep(0.01)');
    await db.execute(STEP, [db.tenantId, newId(), 'first', event.seq]);
    const onDate = event.occurredAt.slice(0, 10);
    await queueMail(db, { kind: 'due', objectId: event.id, onDate, personId: event.subjectId });
  },
  sweep: (ctx) =>
    eachUnit(
      ctx,
      (db) =>
        db.query<{ year: number }>(
          `SELECT year FROM counter f WHERE tenant_id = $1 AND kind = 'first' AND NOT EXISTS (
             SELECT FROM counter s WHERE s.tenant_id = f.tenant_id AND s.kind = 'second' AND s.year = f.year)`,
          [ctx.tenantId],
        ),
      async (db, { year }) => {
        // What must happen once, the database keeps from happening twice.
        await db.execute(
          `INSERT INTO counter (tenant_id, id, kind, year, last) VALUES ($1, $2, 'second', $3, 1)
           ON CONFLICT (tenant_id, kind, year) DO NOTHING`,
          [db.tenantId, newId(), year],
        );
      },
    ),
};

await startWorker({
  ...{ url, database, now: systemNow, log, beatMs: 1000 },
  parts: (metrics) => [
    steps,
    deliverMails({
      ...{ kinds, metrics, log, send: smtp(smtpUrl) },
      settings: { from: { name: 'Samenspel', address: 'samenspel@gemeente.example' }, publicUrl },
    }),
  ],
});
process.stdout.write('works\n');

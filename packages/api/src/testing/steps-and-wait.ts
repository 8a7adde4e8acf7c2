// SPDX-License-Identifier: EUPL-1.2
import { noticeKinds, takeSteps } from '../advice/notices/index.ts';
import { deliverMails, smtp } from '../mail/index.ts';
import { systemNow } from '../shared/clock/index.ts';
import { openDatabase } from '../shared/database/index.ts';
import { startWorker } from '../shared/jobs/index.ts';
import { createLog } from '../shared/log/index.ts';

// The worker that takes the steps of clocks, in a process of its own, for tests that kill it.
const [url = '', smtpUrl = ''] = process.argv.slice(2);
const database = await openDatabase(url, { poolSize: 4 });
const log = createLog('silent');

await startWorker({
  ...{ url, database, now: systemNow, log, beatMs: 500 },
  parts: (metrics) => [
    takeSteps,
    deliverMails({
      ...{ kinds: noticeKinds, metrics, log, send: smtp(smtpUrl) },
      settings: {
        from: { name: 'Samenspel', address: 'samenspel@gemeente.example' },
        publicUrl: 'https://samenspel.example',
      },
    }),
  ],
});
process.stdout.write('works\n');

// SPDX-License-Identifier: EUPL-1.2
import type { CivilDate } from '@samenspel/domain/kernel';
import { queueMail } from '../../mail/index.ts';
import { type Database, inTenant, type TenantDb } from '../../shared/database/index.ts';
import { verifyChain } from '../../shared/events/index.ts';
import { newId } from '../../shared/ids/index.ts';
import { dayOf, isDoneOn, type JobContext, type JobPart, takeDay } from '../../shared/jobs/index.ts';
import type { Log } from '../../shared/log/index.ts';
import { mendTallies } from '../figures/mend-tallies.ts';
import { recountTallies } from '../figures/recount-tallies.ts';
import { guardGone } from '../guard-in-place.ts';
import { recountAdvices } from '../recount.ts';
import { type Deviation, noteDeviations, standingDeviations, whoControls } from './finding.store.ts';
import type { RecountMetric } from './recount-metric.ts';

const JOB = 'recount';
/** A history of which everything is wrong is one thing to look at, not a million. */
const MOST = 1000;
/** What a mail tells by name; the rest it counts. */
const MOST_IN_MAIL = 25;

export interface RecountOptions {
  /** Opens a connection as the worker whose statements may take minutes; it is closed after the count. */
  readonly open: () => Promise<Database>;
  readonly metric: RecountMetric;
  readonly log: Log;
}

/**
 * Counts the advices, the history and the constraints of a municipality again, once on each day of its calendar (A6, K4), and says
 * what cannot be: in the log, as a measurement, and by mail to who has the controlling role, once for each. It reads and never
 * mends, but for the counts that are kept: those are made of the rows, so they are made again, and the log says so. Two workers may
 * count at once; one of them takes the day.
 */
export const recountEveryDay = ({ open, metric, log }: RecountOptions): JobPart => ({
  name: JOB,
  apart: true,
  async sweep(ctx) {
    const { today, done, standing } = await inTenant(ctx, asItStands, { readOnly: true });
    metric.standing(ctx.tenantId, standing);
    if (done) return;
    const found = await count(ctx, { open, log });
    const told = await inTenant(ctx, async (db) => {
      if (!(await takeDay(db, JOB, today))) return [];
      const fresh = await noteDeviations(db, found, today);
      if (fresh.length > 0) await tell(db, fresh, today);
      return fresh;
    });
    metric.standing(ctx.tenantId, found.length);
    for (const { code, about } of told)
      log.error({ tenantId: ctx.tenantId, code, about }, 'the recount found what cannot be');
  },
});

async function asItStands(db: TenantDb) {
  const today = await dayOf(db);
  return { today, done: await isDoneOn(db, JOB, today), standing: await standingDeviations(db) };
}

async function count(
  ctx: JobContext,
  { open, log }: Pick<RecountOptions, 'open' | 'log'>,
): Promise<Deviation[]> {
  const database = await open();
  const apart = { ...ctx, database };
  try {
    const { found, tallies } = await inTenant(apart, countAll, { readOnly: true });
    if (tallies.length > 0) await inTenant(apart, (db) => mendTallies(db, tallies));
    for (const { code, about } of tallies.slice(0, MOST))
      log.error({ tenantId: ctx.tenantId, code, about }, 'a count that is kept was off, and is made again');
    return found;
  } finally {
    await database.close();
  }
}

const countAll = async (db: TenantDb) => ({
  found: await deviationsOf(db),
  tallies: await recountTallies(db),
});

async function deviationsOf(db: TenantDb): Promise<Deviation[]> {
  const gone = await guardGone((sql, params) => db.query(sql, params));
  const advices = await recountAdvices(db);
  const { faults } = await verifyChain(db);
  const all = [
    ...gone.map((about) => ({ code: 'GUARD_GONE', about })),
    ...advices.map(({ code, advice }) => ({ code, about: advice })),
    ...faults.map(({ seq, code }) => ({ code: `HISTORY_${code}`, about: String(seq) })),
  ];
  return all.slice(0, MOST);
}

async function tell(db: TenantDb, fresh: readonly Deviation[], onDate: CivilDate): Promise<void> {
  const data = { found: fresh.slice(0, MOST_IN_MAIL), all: fresh.length };
  const objectId = newId();
  for (const personId of await whoControls(db))
    await queueMail(db, { kind: 'recount', objectId, onDate, personId, data });
}

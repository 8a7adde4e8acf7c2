// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../shared/database/index.ts';
import { dayOf, isDoneOn, type JobContext, type JobPart, takeDay } from '../shared/jobs/index.ts';
import type { MailTerms } from './settings.ts';

const JOB = 'forget-mails';
/** As many as go well within the time that a statement may take. */
const AT_ONCE = 1000;
const DAY_MS = 86_400_000;

// Ids are in the order in which they were made, so the oldest are found without looking at the others.
const mails = `DELETE FROM mail WHERE tenant_id = $1 AND id IN (
  SELECT id FROM mail WHERE tenant_id = $1 AND state <> 'pending' AND created_at < $2 ORDER BY id LIMIT ${AT_ONCE})`;
const stopLinks = `DELETE FROM mail_stop WHERE tenant_id = $1 AND id IN (
  SELECT id FROM mail_stop WHERE tenant_id = $1 AND created_at < $2 ORDER BY id LIMIT ${AT_ONCE})`;

/**
 * Once a day forgets the mails that were sent, refused or dropped longer ago than they are kept, and the links that stopped such
 * mails longer ago than those work. A mail that waits stays: it has not reached anybody yet.
 */
export const forgetMails = ({ mailDays, stopLinkDays }: MailTerms): JobPart => ({
  name: JOB,
  apart: true,
  async sweep(ctx) {
    const today = await inTenant(
      ctx,
      async (db) => {
        const day = await dayOf(db);
        return (await isDoneOn(db, JOB, day)) ? null : day;
      },
      { readOnly: true },
    );
    if (today === null) return;
    const whole = (await forget(ctx, mails, mailDays)) && (await forget(ctx, stopLinks, stopLinkDays));
    // Broken off it goes on at the next turn: to forget twice is to forget once.
    if (whole) await inTenant(ctx, (db) => takeDay(db, JOB, today));
  },
});

/** Whether all of them are gone; false when the worker stops in between. */
async function forget(ctx: JobContext, sql: string, days: number): Promise<boolean> {
  const before = new Date(Date.parse(ctx.now) - days * DAY_MS).toISOString();
  while (!ctx.signal.aborted) {
    const gone = await inTenant(ctx, (db) => db.execute(sql, [ctx.tenantId, before]));
    if (gone < AT_ONCE) return true;
  }
  return false;
}

// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import { inTenant } from '../shared/database/index.ts';
import { createQueue, type HistoryEvent } from '../shared/events/index.ts';
import { type Hearing, hearingOf } from '../shared/graphql/hearing.ts';
import { nextWhile } from '../shared/graphql/next-while.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../shared/request/context.ts';

// What may be between a platform and the municipality, by the kind of subject that an event names.
const affairs: Readonly<Record<string, string>> = {
  advice: 'advice',
  advice_request: 'advice_request',
  follow_up: 'follow_up',
  information_request: 'information_request',
};

/** Whether an event is of this platform: its own, or of an affair between it and the municipality. */
async function concerns(
  ctx: RequestContext,
  id: string,
  happened: HistoryEvent,
  hearing: Hearing,
): Promise<boolean> {
  if (happened.subjectId === id) return true;
  const table = affairs[happened.subjectKind];
  if (!table) return false;
  const find = () =>
    inTenant(
      inTenantOf(ctx),
      (db) =>
        db.query(`SELECT 1 AS one FROM ${table} WHERE tenant_id = $1 AND id = $2 AND wijkplatform_id = $3`, [
          ...[db.tenantId, happened.subjectId, id],
        ]),
      { readOnly: true },
    );
  // The same for everybody who follows this platform.
  return (await hearing.once(`concerns ${id}`, find)).length > 0;
}

/**
 * What concerns a platform from now on, for a subscription. That its members write a draft or a note is heard by members
 * only: to others it does not even show that somebody writes (P4). Before each goes out, and every minute, the viewer is
 * asked for anew.
 */
export async function followPlatform(
  ctx: RequestContext,
  id: string,
): Promise<AsyncIterableIterator<number>> {
  const { id: tenantId } = tenantOf(ctx);
  const events = await ctx.feed.subscribe({ tenantId });
  const stop = ctx.feed.onStir(tenantId, id, () => waiting.push('stirred'));
  const waiting = createQueue<HistoryEvent | 'stirred'>(() => {
    stop();
    void events.return?.();
  });
  const pump = async () => {
    for await (const happened of events) waiting.push(happened);
    waiting.end();
  };
  pump().catch((error) => waiting.end(error));
  const changes: AsyncIterableIterator<number> = {
    async next() {
      for (;;) {
        const value = await nextWhile(waiting, () => ctx.renew());
        if (value === null) {
          waiting.end();
          return { done: true, value: undefined };
        }
        // What is no part of the history has no number by which two could know that they hear of the same.
        ctx.hearing = value === 'stirred' ? undefined : hearingOf(ctx.feed, tenantId, value.seq);
        const tells =
          value === 'stirred'
            ? may(ctx.viewer.actor, 'seePlatformAffairs', { wijkplatformId: id })
            : await concerns(ctx, id, value, hearingOf(ctx.feed, tenantId, value.seq));
        if (tells) return { done: false, value: value === 'stirred' ? 0 : value.seq };
      }
    },
    async return() {
      waiting.end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => changes,
  };
  return changes;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Interest } from '../events/index.ts';
import { type RequestContext, tenantOf } from '../request/context.ts';
import { hearingOf } from './hearing.ts';
import { nextWhile } from './next-while.ts';

/**
 * What concerns a subject from now on, for a subscription. Before each event goes out, and every minute, the viewer is asked
 * for anew and `visible` decides again: roles end and sessions lapse while a socket stays open.
 */
export async function follow(
  ctx: RequestContext,
  interest: Omit<Interest, 'tenantId'>,
  visible: () => Promise<boolean>,
): Promise<AsyncIterableIterator<number>> {
  const { id: tenantId } = tenantOf(ctx);
  const events = await ctx.feed.subscribe({ ...interest, tenantId });
  const numbers: AsyncIterableIterator<number> = {
    async next() {
      const event = await nextWhile(events, async () => (await ctx.renew()) && visible());
      if (event !== null) {
        ctx.hearing = hearingOf(ctx.feed, tenantId, event.seq);
        return { done: false, value: event.seq };
      }
      await numbers.return?.();
      return { done: true, value: undefined };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => numbers,
  };
  return numbers;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Moment } from '@samenspel/domain/kernel';
import { civilDateIn } from '../clock/index.ts';
import { type RequestContext, tenantOf } from './context.ts';

/** When an act happens: never before what happened last, also for who waited for the lock; and the day in the municipality. */
export function momentAfter(ctx: RequestContext, ...before: (string | null | undefined)[]): Moment {
  const moments = before.flatMap((each) => (each ? [new Date(each).toISOString()] : []));
  const now = [ctx.now, ...moments].sort().at(-1) ?? ctx.now;
  return { now, today: civilDateIn(tenantOf(ctx).timeZone, now) };
}

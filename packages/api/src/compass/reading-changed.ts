// SPDX-License-Identifier: EUPL-1.2
import type { RequestContext } from '../shared/request/context.ts';
import { loadReading } from './reading.loaders.ts';

/** The reading as the act left it. */
export async function readingChanged(ctx: RequestContext, { readingId }: { readingId: string }) {
  const reading = await loadReading(ctx, readingId);
  if (!reading) throw new Error(`What was changed, ${readingId}, is not there`);
  return { reading };
}

// SPDX-License-Identifier: EUPL-1.2
import { inTenant } from '../database/index.ts';
import { eventsOf } from '../events/index.ts';
import type { JobContext, JobPart } from './part.ts';

/** As many as fit well in the time that one transaction may take. */
const BATCH = 50;

/** Hands what waits in the outbox to the parts, in the order of the history, and takes it out in the same transaction: exactly once (S10). */
export async function relayOutbox(ctx: JobContext, parts: readonly JobPart[]): Promise<void> {
  let size = BATCH;
  while (!ctx.signal.aborted) {
    try {
      if ((await relaySome(ctx, parts, size)) < size) return;
    } catch (error) {
      if (size === 1) throw error;
      // One by one from here, so that what stands before the event that fails gets through.
      size = 1;
    }
  }
}

const relaySome = (ctx: JobContext, parts: readonly JobPart[], size: number): Promise<number> =>
  inTenant(ctx, async (db) => {
    // A second worker waits here for the first one's rows, and then finds them gone.
    const taken = await db.query<{ seq: number }>(
      `DELETE FROM outbox WHERE tenant_id = $1 AND seq IN
         (SELECT seq FROM outbox WHERE tenant_id = $1 ORDER BY seq LIMIT $2) RETURNING seq`,
      [ctx.tenantId, size],
    );
    const events = await eventsOf(
      db,
      taken.map(({ seq }) => seq),
    );
    for (const event of events) for (const part of parts) await part.on?.(db, event);
    return taken.length;
  });

/** How many events still wait in a tenant's outbox. */
export const outboxLength = (ctx: JobContext): Promise<number> =>
  inTenant(
    ctx,
    async (db) => {
      const [found] = await db.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM outbox WHERE tenant_id = $1',
        [ctx.tenantId],
      );
      return found?.n ?? 0;
    },
    { readOnly: true },
  );

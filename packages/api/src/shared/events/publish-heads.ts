// SPDX-License-Identifier: EUPL-1.2
import { civilDateIn } from '../clock/index.ts';
import { inTenant } from '../database/index.ts';
import type { JobPart } from '../jobs/index.ts';
import type { Log } from '../log/index.ts';
import type { ChainHeads } from './chain-heads.ts';
import { hashesAt } from './hashes-at.ts';
import { headOf } from './history.ts';

/**
 * Once a day per municipality: writes down where its chain stands (K4), and says it when the chain is not the one that was
 * written down before. Two workers at once write the same day twice, which harms nobody.
 */
export function publishHeads(heads: ChainHeads, log: Log): JobPart {
  const writtenOn = new Map<string, string>();
  return {
    name: 'chain-heads',
    async sweep(ctx) {
      const found = await inTenant(
        ctx,
        async (db) => {
          const [tenant] = await db.query<{ slug: string; timeZone: string }>(
            'SELECT slug, time_zone AS "timeZone" FROM tenant WHERE id = $1',
            [db.tenantId],
          );
          if (!tenant) return undefined;
          const today = civilDateIn(tenant.timeZone, ctx.now);
          if (writtenOn.get(db.tenantId) === today) return undefined;
          const last = (await heads.of(tenant.slug)).at(-1);
          const stood = last && (await hashesAt(db, [last.seq])).get(last.seq);
          return { ...tenant, today, last, stood, head: await headOf(db) };
        },
        { readOnly: true },
      );
      if (!found) return;
      const { slug, today, last, stood, head } = found;
      if (last?.on !== today) {
        // Nothing happened here yet.
        if (head.seq === 0) return;
        if (last && stood !== last.hash)
          log.error({ municipality: slug, published: last }, 'the history is not the one that was published');
        await heads.append(slug, { on: today, at: ctx.now, ...head });
      }
      writtenOn.set(ctx.tenantId, today);
    },
  };
}

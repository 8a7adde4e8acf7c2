// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { inTenant } from '../../shared/database/index.ts';
import { hashesAt, headOf } from '../../shared/events/index.ts';
import { inTenantOf, tenantOf } from '../../shared/request/context.ts';
import { MINUTE, type OutletOptions, outlet } from './outlet.ts';

/** A year, and the day that one looks. */
const MOST = 366;

/** GET /:municipality/ketting.json: where the history stands, and the heads that were published, the newest first (K4). */
export function chainRoute(app: FastifyInstance, options: OutletOptions): void {
  outlet(app, options, '/:municipality/ketting.json', 60, async (ctx, _request, reply) => {
    const { slug } = tenantOf(ctx);
    const published = ((await ctx.heads?.of(slug)) ?? []).slice(-MOST).reverse();
    const { head, now } = await inTenant(
      inTenantOf(ctx),
      async (db) => ({
        head: await headOf(db),
        now: await hashesAt(
          db,
          published.map(({ seq }) => seq),
        ),
      }),
      { readOnly: true },
    );
    const told = published.map((each) => ({ ...each, stands: now.get(each.seq) === each.hash }));
    return reply
      .header('cache-control', `public, max-age=${MINUTE}`)
      .send({ municipality: slug, head, published: told });
  });
}

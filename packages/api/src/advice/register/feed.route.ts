// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { Feed } from 'feed';
import { inTenant } from '../../shared/database/index.ts';
import { html } from '../../shared/pages/index.ts';
import { inTenantOf, tenantOf } from '../../shared/request/context.ts';
import { newestSteps } from './feed.store.ts';
import { advicePath, type OutletOptions, outlet, pathsOf, registerPath } from './outlet.ts';
import { registerQuery } from './register-query.ts';
import { sendKept } from './send-kept.ts';
import { outletTexts } from './texts.ts';

const MOST = 50;

/** GET /:municipality/adviezen.atom: what happened last to the advices, of one platform with `?wijkplatform=code` (A11). */
export function feedRoutes(app: FastifyInstance, options: OutletOptions): void {
  const { publicUrl } = options;
  for (const [language, path] of pathsOf('atom'))
    outlet(app, options, path, 60, async (ctx, request, reply) => {
      const { slug, name } = tenantOf(ctx);
      const { wijkplatform = null } = registerQuery(request.url).filter;
      const steps = await inTenant(inTenantOf(ctx), (db) => newestSteps(db, wijkplatform, MOST), {
        readOnly: true,
      });
      const [newest] = steps;
      const texts = outletTexts[language];
      const own = wijkplatform === null ? '' : `?${new URLSearchParams({ wijkplatform })}`;
      const self = `${publicUrl}${path.replace(':municipality', slug)}${own}`;
      const feed = new Feed({
        ...{ id: self, title: texts.feedTitle(name), description: texts.feedText, language, copyright: '' },
        ...{ link: publicUrl + registerPath(language, slug), feed: self, generator: 'Samenspel' },
        // Of a register in which nothing happened yet.
        updated: new Date(newest?.at ?? 0),
        author: { name },
      });
      for (const step of steps)
        feed.addItem({
          // The library takes it for HTML.
          title: html`${texts.steps[step.kind]}: ${step.title}`.text,
          description: html`${step.wijkplatform}, ${step.number}`.text,
          id: `urn:uuid:${step.id}`,
          link: publicUrl + advicePath(language, slug, step.number),
          date: new Date(step.at),
        });
      const body = feed.atom1();
      return sendKept(request, reply, {
        ...{ type: 'application/atom+xml; charset=utf-8', body },
        changedAt: newest?.at ?? null,
      });
    });
}

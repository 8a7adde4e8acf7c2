// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { daysBetween } from '@samenspel/domain/kernel';
import type { FastifyInstance } from 'fastify';
import { civilDateIn } from '../../shared/clock/index.ts';
import { inTenant } from '../../shared/database/index.ts';
import { Html, html } from '../../shared/pages/index.ts';
import { inTenantOf, tenantOf } from '../../shared/request/context.ts';
import { adviceByNumber } from '../advice.store.ts';
import type { AdviceView } from '../advice.view.ts';
import { widgetSites } from '../widget/widget-site.store.ts';
import { advicePath, MINUTE, type OutletLanguage, type OutletOptions, outlet } from './outlet.ts';
import { answerClock } from './public-record.ts';
import { outletTexts } from './texts.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0.75rem 1rem; background: #fff; color: #1b1b1f; font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; overflow-wrap: break-word; }
p { margin: 0; }
.title { font-weight: 600; }
a { color: #0b4f8a; display: inline-block; padding-block: 0.25rem; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { body { background: #202127; color: #f1f1f4; } a { color: #8cc2f5; } }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const style = new Html(`<style>${STYLE}</style>`);

const policy = (sites: readonly string[]) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${sites.length > 0 ? sites.join(' ') : "'none'"}`,
  ].join('; ');

const paths: [OutletLanguage, string][] = [
  ['nl', '/:municipality/adviezen/:number/widget'],
  ['en', '/en/:municipality/advices/:number/widget'],
];

/**
 * GET /:municipality/adviezen/:number/widget: how an advice stands, small enough for a frame on another site (A11). Only the
 * sites that the municipality listed may frame it; as a page of its own everybody sees it. No script, no cookie.
 */
export function widgetRoutes(app: FastifyInstance, options: OutletOptions): void {
  for (const [language, path] of paths)
    outlet<{ municipality: string; number: string }>(app, options, path, 240, async (ctx, request, reply) => {
      const { slug, name, timeZone } = tenantOf(ctx);
      const { advice, sites } = await inTenant(
        inTenantOf(ctx),
        async (db) => ({
          advice: await adviceByNumber(db, ctx.viewer, request.params.number),
          sites: await widgetSites(db),
        }),
        { readOnly: true },
      );
      if (advice === null) return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found' });
      const words = standing(advice, language, civilDateIn(timeZone, ctx.now));
      const texts = outletTexts[language].widget;
      // An older sign, which knows of all sites or none.
      if (sites.length > 0) reply.raw.removeHeader('x-frame-options');
      return reply
        .headers({
          'content-security-policy': policy(sites),
          'cross-origin-resource-policy': 'cross-origin',
          'cache-control': `public, max-age=${5 * MINUTE}`,
          'x-robots-tag': 'noindex',
        })
        .type('text/html; charset=utf-8')
        .send(
          html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title(advice.number, name)}</title>
${style}
</head>
<body>
<main>
<p class="title">${advice.title}</p>
<p>${advice.wijkplatform.name}</p>
<p>${words}</p>
<p><a href="${options.publicUrl + advicePath(language, slug, advice.number)}" target="_blank" rel="noopener">${texts.more(advice.number)}</a></p>
</main>
</body>
</html>
`.text,
        );
    });
}

/** The clock in words (A5). */
function standing(advice: AdviceView, language: OutletLanguage, today: string): string {
  const texts = outletTexts[language].widget;
  if (advice.state !== 'open') return texts.state[advice.state];
  const clock = answerClock(advice);
  if (clock?.state === 'suspended') return texts.suspended;
  if (!clock || clock.dueOn === null) return texts.noTerm;
  return texts.daysLeft(daysBetween(today, clock.dueOn));
}

// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance } from 'fastify';
import { civilDateIn } from '../../shared/clock/index.ts';
import { inTenant } from '../../shared/database/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../../shared/request/context.ts';
import { advicePath, MINUTE, type OutletOptions, outlet, pathsOf } from './outlet.ts';
import { columns, type Exported, objectOf, recordOf } from './public-record.ts';
import { readAdvices, registerIds } from './read-register.ts';
import { codesOf } from './register.store.ts';
import { registerQuery } from './register-query.ts';

/** In one answer; the rest follows at the address in its Link header. */
const MOST = 2000;

type Shape = typeof recordOf | typeof objectOf;

/** GET /:municipality/adviezen.csv and .json: the register with the filters of its page, as the public reads it (A11). */
export function exportRoutes(app: FastifyInstance, options: OutletOptions): void {
  for (const format of ['csv', 'json'] as const)
    for (const [language, path] of pathsOf(format))
      outlet(app, options, path, 20, async (ctx, request, reply) => {
        const query = registerQuery(request.url);
        const { ids, next } = await registerIds(ctx, query, options.most ?? MOST);
        const { publicUrl } = options;
        const { slug, timeZone } = tenantOf(ctx);
        const exported = {
          timeZone,
          today: civilDateIn(timeZone, ctx.now),
          urlOf: (number: string) => publicUrl + advicePath(language, slug, number),
        };
        const nextUrl = next === null ? null : addressAfter(publicUrl, request.url, next);
        if (nextUrl !== null) reply.header('link', `<${nextUrl}>; rel="next"`);
        reply.header('cache-control', `public, max-age=${MINUTE}`);
        if (format === 'json')
          return reply
            .type('application/json; charset=utf-8')
            .send(Readable.from(json(rows(ctx, ids, objectOf, exported), nextUrl)));
        const table = stringify({
          ...{ bom: true, delimiter: ';', header: true, columns: [...columns], record_delimiter: 'windows' },
          // A sheet would reckon with a text that begins with = or +.
          escape_formulas: true,
          cast: {
            boolean: (value) => (value ? 'true' : 'false'),
            object: (value) => (Array.isArray(value) ? value.join(' ') : String(value)),
          },
        });
        const source = Readable.from(rows(ctx, ids, recordOf, exported));
        source.on('error', (error) => table.destroy(error));
        return reply
          .header('content-disposition', `attachment; filename="${slug}-adviezen.csv"`)
          .type('text/csv; charset=utf-8')
          .send(source.pipe(table));
      });
}

async function* rows(
  ctx: RequestContext,
  ids: readonly string[],
  shape: Shape,
  exported: Exported,
): AsyncGenerator<object> {
  for await (const some of readAdvices(ctx, ids)) {
    const codes = await inTenant(inTenantOf(ctx), (db) => codesOf(db, some), { readOnly: true });
    for (const advice of some) yield shape(advice, codes, exported);
  }
}

async function* json(objects: AsyncIterable<object>, next: string | null): AsyncGenerator<string> {
  let before = `{"next":${JSON.stringify(next)},"advices":[`;
  for await (const object of objects) {
    yield `${before}\n${JSON.stringify(object)}`;
    before = ',';
  }
  // Without a single one, the beginning was not said yet.
  yield before === ',' ? '\n]}\n' : `${before}]}\n`;
}

function addressAfter(publicUrl: string, address: string, next: string): string {
  const url = new URL(publicUrl + address);
  url.searchParams.set('after', next);
  return url.href;
}

// SPDX-License-Identifier: EUPL-1.2

import { isPicture } from '@samenspel/domain/files';
import { create } from 'content-disposition';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inTenant, ownAffairs } from '../shared/database/index.ts';
import { isUuid } from '../shared/ids/index.ts';
import { inTenantOf } from '../shared/request/context.ts';
import type { FileOptions } from './file-routes.ts';
import { readableFile } from './readable-file.store.ts';

type DownloadRequest = FastifyRequest<{ Params: { municipality: string; id: string } }>;

/**
 * GET /:municipality/files/:id. Whatever a file holds, nothing of it runs as a page of ours: it is never sent as anything that a
 * browser runs, only pictures are shown, and those without scripts, frames or an origin.
 */
export function downloadRoute(app: FastifyInstance, { context, settings }: FileOptions): void {
  app.get('/:municipality/files/:id', async (request: DownloadRequest, reply) => {
    const { municipality, id } = request.params;
    const ctx = await context(request.raw, municipality);
    const found =
      ctx.tenant && isUuid(id)
        ? await inTenant(inTenantOf(ctx), (db) => readableFile(db, ctx.viewer, id), ownAffairs)
        : undefined;
    if (!found || !ctx.tenant) return reply.callNotFound();
    const { sha256, bytes, mediaType, name } = found;
    const shown = isPicture(mediaType);
    reply.headers({
      etag: `"${sha256}"`,
      // Asked again each time: it may be withheld from now on (A11).
      'cache-control': 'private, no-cache',
      vary: 'Cookie, Authorization',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    if (request.headers['if-none-match'] === `"${sha256}"`) return reply.code(304).send();
    const body = await settings.storage.read({ tenantId: ctx.tenant.id, sha256 });
    return reply
      .headers({
        'content-type': shown || mediaType === 'application/pdf' ? mediaType : 'application/octet-stream',
        'content-disposition': create(name, { type: shown ? 'inline' : 'attachment' }),
        'content-length': bytes,
      })
      .send(body);
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { Readable } from 'node:stream';
import { mediaTypes } from '@samenspel/domain/files';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inTenant } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext } from '../shared/request/context.ts';
import type { FileOptions } from './file-routes.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { type Received, receive, TooLarge } from './receive.ts';
import { noteFile, uploadedSince } from './stored-file.store.ts';
import { type UploadRefusalCode, UploadRefused } from './texts.ts';

type UploadRequest = FastifyRequest<{ Params: { municipality: string }; Body: Readable | undefined }>;

const DAY_MS = 86_400_000;
/** What one person may upload in a day; what is not attached by then is swept away. */
const FILES_PER_DAY = 100;
/** From one address. */
const PER_MINUTE = 60;
/** How long what still comes of a refused file is read and thrown away, so that the sender reads why. */
const LINGER_MS = 5_000;

/**
 * POST /:municipality/files with nothing but the file: what it is, its content says. Answers 201 with the id by which it can be
 * attached; until then nobody can fetch it, not even its sender.
 */
export function uploadRoute(app: FastifyInstance, options: FileOptions): void {
  const { maxBytes } = options.settings;
  // The body is left unread until we know whose it is.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.get('/:municipality/files', async (_request, reply) =>
    reply.header('cache-control', 'max-age=300').send({ maxBytes, mediaTypes: Object.keys(mediaTypes) }),
  );
  const rateLimit = { max: PER_MINUTE, timeWindow: 60_000, allowList: [] };
  app.post(
    '/:municipality/files',
    { config: { rateLimit, slowBody: true } },
    async (request: UploadRequest, reply) => {
      letGo(request, reply);
      const refused = (code: UploadRefusalCode, max?: number) => {
        options.count(code);
        return new UploadRefused(code, languageOf(request), max);
      };
      if (!options.isSameOrigin(request.raw)) throw refused('FOREIGN_ORIGIN');
      const ctx = await options.context(request.raw, request.params.municipality);
      if (!ctx.tenant) throw refused('NOT_FOUND');
      if (!ctx.viewer.personId) throw refused(ctx.viewer.signedIn ? 'NOT_FOUND' : 'NOT_SIGNED_IN');
      const { 'content-length': length, 'content-type': type = '' } = request.headers;
      const tooLarge = () => refused('FILE_TOO_LARGE', Math.round(maxBytes / 1_000_000));
      if (Number(length) > maxBytes) throw tooLarge();
      if (/^multipart\//i.test(type)) throw refused('FILE_NOT_ALONE');
      const yesterday = new Date(Date.parse(ctx.now) - DAY_MS).toISOString();
      const today = await inTenant(inTenantOf(ctx), (db) => uploadedSince(db, yesterday), { readOnly: true });
      if (today >= FILES_PER_DAY) throw refused('TOO_MANY_UPLOADS', FILES_PER_DAY);
      if (!request.body || length === '0') throw refused('FILE_EMPTY');
      const kept = receive(request.body, options.settings, async (received) => {
        if (received.bytes === 0) throw refused('FILE_EMPTY');
        const mediaType = await mediaTypeOf(received.path);
        if (mediaType === undefined) throw refused('FILE_TYPE_REFUSED');
        return { id: await keep(ctx, options, received, mediaType), mediaType, bytes: received.bytes };
      });
      const file = await kept.catch((error: unknown) => {
        if (error instanceof TooLarge) throw tooLarge();
        // Whoever sent it is gone: nobody hears this.
        throw request.raw.destroyed && !request.raw.complete ? refused('BROKEN_OFF') : error;
      });
      options.count('KEPT');
      return reply.code(201).header('cache-control', 'no-store').send(file);
    },
  );
}

/**
 * The row first: bytes without a row would never be found again. A row without its bytes, after a crash in between, is known to
 * nobody and is swept away.
 */
async function keep(
  ctx: RequestContext,
  { settings }: FileOptions,
  received: Received,
  mediaType: Parameters<typeof noteFile>[2],
): Promise<string> {
  const tenant = inTenantOf(ctx);
  const id = await inTenant(tenant, (db) => noteFile(db, received, mediaType));
  await settings.storage.keep({ tenantId: tenant.tenantId, sha256: received.sha256 }, received.path);
  return id;
}

/** Who is refused before they have sent everything may finish for a moment, and is then cut off. */
function letGo({ raw }: UploadRequest, reply: FastifyReply): void {
  reply.raw.once('finish', () => {
    if (raw.complete) return;
    const timer = setTimeout(() => raw.socket.destroy(), LINGER_MS).unref();
    raw.once('close', () => clearTimeout(timer));
    raw.once('end', () => clearTimeout(timer));
  });
}

const languageOf = (request: FastifyRequest): 'nl' | 'en' =>
  /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl';

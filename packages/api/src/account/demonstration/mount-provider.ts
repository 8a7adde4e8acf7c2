// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import type { DemonstrationProvider } from './start-provider.ts';
import { MOUNTED_AT } from './start-provider.ts';

/** Serves the provider's own protocol addresses under /oidc. */
export function mountProvider(
  app: FastifyInstance,
  { provider }: DemonstrationProvider,
  publicUrl: string,
): void {
  const handle = provider.callback();
  const { host, protocol } = new URL(publicUrl);
  app.register(async (scope) => {
    // The provider reads the body itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.route({
      method: ['GET', 'POST'],
      url: `${MOUNTED_AT}/*`,
      handler: async (request, reply) => {
        reply.hijack();
        const { raw } = request;
        Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(MOUNTED_AT.length) });
        Object.assign(raw.headers, { host, 'x-forwarded-proto': protocol.slice(0, -1) });
        delete raw.headers['x-forwarded-host'];
        delete raw.headers['x-forwarded-for'];
        await handle(raw, reply.raw);
      },
    });
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import { type DemonstrationProvider, MOUNTED_AT } from './start-provider.ts';

/** Serves the provider's own protocol addresses under /oidc. */
export function mountProvider(app: FastifyInstance, { handle }: DemonstrationProvider): void {
  app.register(async (scope) => {
    // The provider reads the body itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.route({
      method: ['GET', 'POST'],
      url: `${MOUNTED_AT}/*`,
      handler: async (request, reply) => {
        reply.hijack();
        await handle(request.raw, reply.raw);
      },
    });
  });
}

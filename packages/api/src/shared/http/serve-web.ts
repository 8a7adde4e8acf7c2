// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The web client's renderer: every GET that nobody else answers. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Hands pages and files to the renderer, which sets the content security policy of its own pages. */
export function serveWeb(app: FastifyInstance, web: WebHandler): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '*',
    async handler(request, reply) {
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined && name !== 'content-security-policy') reply.raw.setHeader(name, value);
      // Helmet writes past the reply. What stands here when the renderer looks, it takes for the page's policy and keeps.
      reply.raw.removeHeader('content-security-policy');
      reply.hijack();
      await web(request.raw, reply.raw);
    },
  });
}

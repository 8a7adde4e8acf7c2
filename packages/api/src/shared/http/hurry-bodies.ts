// SPDX-License-Identifier: EUPL-1.2
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body is a file, which over a slow line takes as long as the server allows any request. */
    slowBody?: boolean;
  }
}

/**
 * Cuts off who does not send the body in time, as Node itself does for all routes alike (408): a few bytes now and then would
 * hold a connection for as long as the slowest upload may take.
 */
export function hurryBodies(app: FastifyInstance, ms: number): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    const { 'content-length': length = '0', 'transfer-encoding': pieces } = raw.headers;
    if ((length === '0' && pieces === undefined) || routeOptions.config.slowBody) return;
    const timer = setTimeout(() => {
      // A request that was injected came over no line, and nobody waits for the rest of it.
      if (!raw.complete && raw.socket instanceof Socket)
        raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n', () =>
          raw.socket.destroy(),
        );
    }, ms).unref();
    for (const end of ['end', 'close'] as const) raw.once(end, () => clearTimeout(timer));
  });
}

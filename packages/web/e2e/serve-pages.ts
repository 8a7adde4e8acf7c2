// SPDX-License-Identifier: EUPL-1.2
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { createWebHandler } from '../src/server/index.ts';
import { startStandIn } from '../src/testing/stand-in/stand-in-api.ts';

const dist = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

export interface Served {
  origin: string;
  /** What the renderer reported as faults; tests expect none. */
  faults: string[];
  stop: () => Promise<void>;
}

/** The built client on one origin with the stand-in API: for tests of pages alone. Journeys run against the whole product. */
export const servePages = async (): Promise<Served> => {
  const api = await startStandIn();
  const faults: string[] = [];
  const built: { createWebHandler: typeof createWebHandler } = await import(dist('server/index.js'));
  const web = built.createWebHandler({
    graphqlOrigin: api.origin,
    clientDir: dist('client'),
    publicUrl: 'https://samenspel.example',
    log: { error: (details, message) => faults.push(`${message} ${JSON.stringify(details)}`) },
  });
  const toApi = (request: IncomingMessage, response: ServerResponse): void => {
    const { method, headers, url } = request;
    const onward = forward(api.origin + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/graphql')) toApi(request, response);
    else void web(request, response);
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
      await api.stop();
    },
  };
};

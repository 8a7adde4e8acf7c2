// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readClientBuild } from './client-build.ts';
import { errorPage } from './error-page.ts';
import { protect } from './headers.ts';
import { servePreview } from './preview/serve-preview.ts';
import { renderPage } from './render-page.tsx';
import { sendHtml } from './send.ts';
import { serveFile } from './static-files.ts';

/** Where the renderer reports; pino's shape. */
export interface WebLog {
  error: (details: object, message: string) => void;
}

export interface WebOptions {
  /** Origin at which the API answers /graphql, usually this very process: http://127.0.0.1:8080. */
  graphqlOrigin: string;
  /** Folder of the client build (packages/web/dist/client). */
  clientDir: string;
  /** Origin that visitors see, for canonical addresses and previews. */
  publicUrl: string;
  log: WebLog;
  /** The nonce that the host has put into its content security policy; without it the renderer sends a policy of its own. */
  nonceOf?: (request: IncomingMessage, response: ServerResponse) => string | undefined;
}

/** Answers every request that is not the API's: files of the client, and pages. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The renderer of the web client, for the API's process to mount behind everything that is its own. */
export const createWebHandler = (options: WebOptions): WebHandler => {
  const build = readClientBuild(options.clientDir);
  return async (request, response) => {
    const hosts = options.nonceOf?.(request, response);
    const nonce = hosts ?? randomBytes(16).toString('base64');
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return;
      }
      protect(response, hosts === undefined ? nonce : undefined);
      const url = new URL(request.url ?? '/', 'http://local');
      if (await serveFile(options.clientDir, url.pathname, request, response)) return;
      if (await servePreview(options.graphqlOrigin, url.pathname, request, response)) return;
      const page = await renderPage({
        url,
        nonce,
        build: await build,
        options,
        cookie: request.headers.cookie,
      });
      if (page.redirectTo !== undefined) response.writeHead(302, { location: page.redirectTo }).end();
      else await sendHtml(request, response, page.status, page.html);
    } catch (fault) {
      const id = randomUUID();
      options.log.error({ err: fault, faultId: id }, 'page not rendered');
      if (response.headersSent) response.destroy();
      else await sendHtml(request, response, 500, errorPage(id, request.url ?? '/'));
    }
  };
};

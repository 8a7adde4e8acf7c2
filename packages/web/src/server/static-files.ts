// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { encodingFor } from './send.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

const suffixes = { br: '.br', gzip: '.gz' } as const;

const sizeOf = async (file: string): Promise<number | undefined> => {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
};

/** Files whose name holds a hash of what is in them never change. */
const isHashed = (path: string): boolean => /-[\w-]{8,}\.\w+$/.test(path);

const send = async (
  file: string,
  size: number,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  response.writeHead(200, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
};

/** Sends a file of the client build, precompressed where the build made one. False when the path is no file of ours. */
export const serveFile = async (
  clientDir: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> => {
  const type = types[extname(pathname)];
  const inAssets = pathname.startsWith('/assets/');
  if (!inAssets && pathname !== '/robots.txt') return false;
  const file = normalize(join(clientDir, pathname));
  const plain = file.startsWith(normalize(clientDir) + sep) && type ? await sizeOf(file) : undefined;
  if (plain === undefined || type === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end();
    return true;
  }
  const headers = {
    'content-type': type,
    vary: 'accept-encoding',
    'cache-control': isHashed(pathname) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  };
  const encoding = encodingFor(request);
  const smaller = encoding && (await sizeOf(file + suffixes[encoding]));
  if (encoding && smaller !== undefined)
    await send(
      file + suffixes[encoding],
      smaller,
      { ...headers, 'content-encoding': encoding },
      request,
      response,
    );
  else await send(file, plain, headers, request, response);
  return true;
};

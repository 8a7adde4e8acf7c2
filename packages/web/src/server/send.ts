// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | undefined;

/** The best of the encodings that the browser takes. */
export const encodingFor = (request: IncomingMessage): Encoding => {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
};

const compressed = (html: string, encoding: Encoding): Promise<Buffer> | Buffer => {
  if (encoding === 'br') return brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  if (encoding === 'gzip') return zip(html);
  return Buffer.from(html);
};

/** Pages are made for one visitor and one moment: no shared cache keeps them. */
export const sendHtml = async (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  html: string,
): Promise<void> => {
  const encoding = encodingFor(request);
  const body = await compressed(html, encoding);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding, cookie',
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

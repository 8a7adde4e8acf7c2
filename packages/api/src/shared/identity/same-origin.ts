// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser sent this request from a page of ours: the guard against forged requests (CSRF), for everything that
 * changes something on the strength of a cookie, and for the WebSocket upgrade. A request that does not say where it comes
 * from is refused; a client with a bearer token need not be asked.
 */
export function isSameOrigin(request: { headers: IncomingHttpHeaders }, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  // A form on a page with `Referrer-Policy: no-referrer` sends "null"; then the browser's own word decides.
  if (origin !== undefined && origin !== 'null') return origin === new URL(publicUrl).origin;
  return site === 'same-origin';
}

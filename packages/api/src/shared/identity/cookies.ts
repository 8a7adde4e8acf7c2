// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';

/** What our cookies are for: the session, and which browser a sign-in under way began in. */
type Purpose = 'session' | 'sign_in';

/**
 * The cookie's name. Over https it gets the prefix that lets no other host of the same domain set it.
 */
export function cookieName(purpose: Purpose, publicUrl: string): string {
  return isSecure(publicUrl) ? `__Host-samenspel_${purpose}` : `samenspel_${purpose}`;
}

/** The value of our cookie in a request, or undefined. */
export function readCookie(
  request: { headers: IncomingHttpHeaders },
  purpose: Purpose,
  publicUrl: string,
): string | undefined {
  const start = `${cookieName(purpose, publicUrl)}=`;
  const pairs = request.headers.cookie?.split(';').map((pair) => pair.trim());
  return pairs?.find((pair) => pair.startsWith(start))?.slice(start.length);
}

/**
 * A Set-Cookie header: unreadable for scripts, and not sent along with what other sites post to us. The value is a secret
 * of ours (letters, digits, - and _), so nothing in it needs escaping.
 */
export function cookie(purpose: Purpose, value: string, publicUrl: string, maxAgeSeconds: number): string {
  const attributes = [`Max-Age=${maxAgeSeconds}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (isSecure(publicUrl)) attributes.push('Secure');
  return [`${cookieName(purpose, publicUrl)}=${value}`, ...attributes].join('; ');
}

/** A Set-Cookie header that makes the browser forget it. */
export const noCookie = (purpose: Purpose, publicUrl: string): string => cookie(purpose, '', publicUrl, 0);

const isSecure = (publicUrl: string): boolean => new URL(publicUrl).protocol === 'https:';

// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import type { IdentityContext } from './context.ts';
import { readCookie } from './cookies.ts';
import { isSecret } from './secret.ts';
import { findSession, type Identity } from './session.store.ts';

/**
 * Who a request comes from, by its session cookie or its `Authorization: Bearer` token; null for the public. Serves
 * requests and WebSocket upgrades alike. What came by cookie and changes something must be `isSameOrigin` too.
 */
export async function identify(
  ctx: IdentityContext,
  request: { headers: IncomingHttpHeaders },
): Promise<Identity | null> {
  const { authorization } = request.headers;
  // Who gives a token means to use that one: a wrong one never falls back to a cookie.
  if (authorization !== undefined) {
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    return isSecret(token) ? findSession(ctx, token, 'token') : null;
  }
  const secret = readCookie(request, 'session', ctx.settings.publicUrl);
  return isSecret(secret) ? findSession(ctx, secret, 'cookie') : null;
}

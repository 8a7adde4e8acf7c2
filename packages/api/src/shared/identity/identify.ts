// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import type { IdentityContext } from './context.ts';
import { readCookie } from './cookies.ts';
import { isSecret } from './secret.ts';
import { type Carried, findSession, type Identity, livingSessions } from './session.store.ts';

interface WithHeaders {
  readonly headers: IncomingHttpHeaders;
}

/** Who a request comes from; null for the public. */
export async function identify(ctx: IdentityContext, request: WithHeaders): Promise<Identity | null> {
  const carried = carriedBy(ctx, request);
  return carried && findSession(ctx, carried.secret, carried.kind);
}

/** Who each of these still is, in one look; that they are looked for here does not keep their sessions alive. */
export async function identifyStill(
  ctx: IdentityContext,
  requests: readonly WithHeaders[],
): Promise<(Identity | null)[]> {
  return livingSessions(
    ctx,
    requests.map((request) => carriedBy(ctx, request)),
  );
}

/**
 * What a request brings to be recognised by, its session cookie or its `Authorization: Bearer` token; null for the public. Serves
 * requests and WebSocket upgrades alike. What came by cookie and changes something must be `isSameOrigin` too.
 */
export function carriedBy(ctx: IdentityContext, request: WithHeaders): Carried | null {
  const { authorization } = request.headers;
  // Who gives a token means to use that one: a wrong one never falls back to a cookie.
  if (authorization !== undefined) {
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    return isSecret(token) ? { secret: token, kind: 'token' } : null;
  }
  const secret = readCookie(request, 'session', ctx.settings.publicUrl);
  return isSecret(secret) ? { secret, kind: 'cookie' } : null;
}

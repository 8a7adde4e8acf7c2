// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  cookie,
  endSession,
  identify,
  languageOf,
  type NewSession,
  type PendingSignIn,
  readCookie,
} from '../shared/identity/index.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { municipalityById } from './municipality.store.ts';
import { noticePage, signInPath } from './pages.ts';
import { isSomebodyIn } from './person.store.ts';
import { sendPage } from './send-page.ts';
import type { SignInOptions } from './sign-in-options.ts';

/** GET /auth/callback: the issuer sent the browser back with its answer. */
export function callbackRoute(app: FastifyInstance, options: SignInOptions): void {
  const { publicUrl } = options.settings;
  app.get('/auth/callback', async (request, reply) => {
    const query = request.url.split('?').slice(1).join('?');
    const end = await finishSignIn(options, options.discover, {
      query,
      browser: readCookie(request, 'sign_in', publicUrl),
    });
    if (end.kind === 'unknown') {
      request.log.warn({ audit: 'sign-in refused', reason: 'UNKNOWN_STATE' });
      return sendPage(reply, 400, noticePage('nl', 'expired'));
    }
    if (end.kind === 'signed_in') return welcome(options, request, reply, end);
    const { issuer } = end.pending;
    request.log.warn({
      audit: `sign-in ${end.kind}`,
      issuer,
      reason: 'reason' in end ? end.reason : undefined,
    });
    const status = { declined: 200, refused: 400, unreachable: 502 }[end.kind];
    return sendPage(
      reply,
      status,
      noticePage(languageOf(end.pending.returnTo), end.kind, await ways(options, end.pending)),
    );
  });
}

/** Begins the session in this browser in place of the one it had, and goes on to where the sign-in began. */
async function welcome(
  options: SignInOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  { pending, session }: { pending: PendingSignIn; session: NewSession },
): Promise<FastifyReply> {
  const { publicUrl, sessionSeconds } = options.settings;
  const before = await identify(options, { headers: { cookie: request.headers.cookie } });
  if (before) await endSession(options, before.sessionId);
  request.log.info({ audit: 'signed in', session: session.sessionId, issuer: pending.issuer });
  const municipality = await municipalityById(options, pending.tenantId);
  const isKnown = await isSomebodyIn(options, pending.tenantId, session.accountId);
  const stranger = `/auth/${municipality?.slug}/stranger?${new URLSearchParams({ return: pending.returnTo })}`;
  return reply
    .header('set-cookie', cookie('session', session.secret, publicUrl, sessionSeconds))
    .header('cache-control', 'no-store')
    .redirect(isKnown ? pending.returnTo : stranger, 303);
}

async function ways(options: SignInOptions, { tenantId, returnTo }: PendingSignIn) {
  const municipality = await municipalityById(options, tenantId);
  if (!municipality) return { back: returnTo };
  return { place: municipality.name, again: signInPath(municipality.slug, returnTo), back: returnTo };
}

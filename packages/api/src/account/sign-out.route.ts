// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  endSession,
  identify,
  isSameOrigin,
  languageOf,
  noCookie,
  returnPath,
} from '../shared/identity/index.ts';
import { noticePage } from './pages.ts';
import { sendPage } from './send-page.ts';
import type { SignInOptions } from './sign-in-options.ts';

/** POST /auth/sign-out, from our own pages only: ends the session and goes to `return` of the form. */
export function signOutRoute(app: FastifyInstance, options: SignInOptions): void {
  const { publicUrl } = options.settings;
  app.post('/auth/sign-out', async (request: FastifyRequest<{ Body: unknown }>, reply) => {
    const returnTo = returnPath(Object(request.body).return, '/');
    if (!isSameOrigin(request, publicUrl)) {
      request.log.warn({ audit: 'sign-out refused', reason: 'ANOTHER_ORIGIN' });
      return sendPage(reply, 403, noticePage(languageOf(returnTo), 'elsewhere', { back: returnTo }));
    }
    const visitor = await identify(options, request);
    if (visitor) {
      await endSession(options, visitor.sessionId);
      request.log.info({ audit: 'signed out', session: visitor.sessionId });
    }
    return reply
      .header('set-cookie', noCookie('session', publicUrl))
      .header('cache-control', 'no-store')
      .redirect(returnTo, 303);
  });
}

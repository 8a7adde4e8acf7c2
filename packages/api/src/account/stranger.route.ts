// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { identify, languageOf, returnPath } from '../shared/identity/index.ts';
import { municipalityBySlug } from './municipality.store.ts';
import { noticePage, signInPath, strangerPage } from './pages.ts';
import { isSomebodyIn } from './person.store.ts';
import { sendPage } from './send-page.ts';
import type { SignInOptions } from './sign-in-options.ts';

type StrangerRequest = FastifyRequest<{
  Params: { municipality: string };
  Querystring: { return?: unknown };
}>;

/** GET /auth/:municipality/stranger: for who is signed in, and is nobody in this municipality yet. */
export function strangerRoute(app: FastifyInstance, options: SignInOptions): void {
  app.get('/auth/:municipality/stranger', async (request: StrangerRequest, reply) => {
    const municipality = await municipalityBySlug(options, request.params.municipality);
    const returnTo = returnPath(request.query.return, `/${municipality?.slug ?? ''}`);
    const language = languageOf(returnTo);
    if (!municipality) return sendPage(reply, 404, noticePage(language, 'notFound'));
    const visitor = await identify(options, request);
    if (!visitor) return reply.redirect(signInPath(municipality.slug, returnTo), 303);
    if (await isSomebodyIn(options, municipality.id, visitor.accountId)) return reply.redirect(returnTo, 303);
    return sendPage(reply, 200, strangerPage(language, municipality, visitor.accountId, returnTo));
  });
}

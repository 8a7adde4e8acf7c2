// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  cookie,
  isSecret,
  languageOf,
  newSecret,
  readCookie,
  returnPath,
  SIGN_IN_SECONDS,
} from '../shared/identity/index.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { isUnreachable, reasonOf } from './issuer-faults.ts';
import { type Municipality, municipalityBySlug } from './municipality.store.ts';
import { choicePage, noticePage, signInPath } from './pages.ts';
import { type Provider, providersOf } from './providers.ts';
import { sendPage } from './send-page.ts';
import type { SignInOptions } from './sign-in-options.ts';

type SignInRequest = FastifyRequest<{
  Params: { municipality: string };
  Querystring: { return?: unknown; with?: unknown; at?: unknown };
}>;

/** GET /auth/:municipality/sign-in?return=/path: on to the issuer, or first the choice between several. */
export function signInRoute(app: FastifyInstance, options: SignInOptions): void {
  app.get('/auth/:municipality/sign-in', async (request: SignInRequest, reply) => {
    const elsewhere = canonical(request, options.settings.publicUrl);
    if (elsewhere) return reply.header('cache-control', 'no-store').redirect(elsewhere, 302);
    const municipality = await municipalityBySlug(options, request.params.municipality);
    const returnTo = returnPath(request.query.return, `/${municipality?.slug ?? ''}`);
    const language = languageOf(returnTo);
    if (!municipality) return sendPage(reply, 404, noticePage(language, 'notFound'));
    const providers = await providersOf(options, municipality);
    if (providers.length === 0)
      return sendPage(
        reply,
        503,
        noticePage(language, 'noWay', { place: municipality.name, back: returnTo }),
      );
    const wanted = providers.find(({ code }) => code === request.query.with);
    const provider = wanted ?? (providers.length === 1 ? providers[0] : undefined);
    if (!provider) return sendPage(reply, 200, choicePage(language, municipality, providers, returnTo));
    return goToIssuer(options, request, reply, { municipality, provider, returnTo });
  });
}

async function goToIssuer(
  options: SignInOptions,
  request: SignInRequest,
  reply: FastifyReply,
  given: { municipality: Municipality; provider: Provider; returnTo: string },
): Promise<FastifyReply> {
  const { publicUrl } = options.settings;
  const { municipality, provider, returnTo } = given;
  const language = languageOf(returnTo);
  const kept = readCookie(request, 'sign_in', publicUrl);
  // The same for several tabs: each has its own state.
  const browser = isSecret(kept) ? kept : newSecret();
  try {
    const address = await beginSignIn(options, options.discover, { ...given, browser, language });
    return reply
      .header('set-cookie', cookie('sign_in', browser, publicUrl, SIGN_IN_SECONDS))
      .header('cache-control', 'no-store')
      .redirect(address, 303);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    request.log.warn({
      audit: 'issuer unreachable',
      issuer: provider.client.issuer,
      reason: reasonOf(error),
    });
    const again = signInPath(municipality.slug, returnTo);
    return sendPage(
      reply,
      502,
      noticePage(language, 'unreachable', { place: municipality.name, again, back: returnTo }),
    );
  }
}

/**
 * The same request at the public address, for who came by another one: the cookies are set there, and the issuer returns
 * there. Once: behind a proxy that hides the address we would send it round and round.
 */
function canonical(request: SignInRequest, publicUrl: string): string | undefined {
  if (request.query.at === 'public' || request.headers.host === new URL(publicUrl).host) return undefined;
  const url = new URL(request.url, publicUrl);
  url.searchParams.set('at', 'public');
  return url.href;
}

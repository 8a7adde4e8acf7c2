// SPDX-License-Identifier: EUPL-1.2
import * as openid from 'openid-client';
import { type Discover, type IdentityContext, newSecret, rememberSignIn } from '../shared/identity/index.ts';
import type { Municipality } from './municipality.store.ts';
import type { Provider } from './providers.ts';

/** The address at which an issuer sends the browser back. */
export const callbackUrl = ({ settings }: IdentityContext): string =>
  new URL('/auth/callback', settings.publicUrl).href;

/** Remembers that a sign-in begins in this browser, and gives the issuer's address to send it to. */
export async function beginSignIn(
  ctx: IdentityContext,
  discover: Discover,
  given: {
    municipality: Municipality;
    provider: Provider;
    browser: string;
    returnTo: string;
    language: string;
  },
): Promise<string> {
  const { municipality, provider, browser, returnTo, language } = given;
  const configuration = await discover(provider.client);
  const [state, nonce, codeVerifier] = [newSecret(), newSecret(), openid.randomPKCECodeVerifier()];
  const { issuer, clientId } = provider.client;
  await rememberSignIn(
    ctx,
    { state, browser },
    { tenantId: municipality.id, issuer, clientId, nonce, codeVerifier, returnTo },
  );
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackUrl(ctx),
    response_type: 'code',
    // No profile, no e-mail address: who somebody is here, our own tables say.
    scope: 'openid',
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ui_locales: language,
    ...provider.parameters?.(municipality),
  });
  return address.href;
}

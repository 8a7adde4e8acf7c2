// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type Provider from 'oidc-provider';
import { newSecret } from '../../shared/identity/index.ts';
import { document, PAGE_HEADERS } from '../../shared/pages/index.ts';
import { noticePage } from '../pages.ts';
import { memoryAdapter } from './memory-adapter.ts';

/** Where the demonstration provider is mounted. */
export const MOUNTED_AT = '/oidc';

/** An hour: after it the list of persons has to be opened anew. */
const INTERACTION_SECONDS = 3600;

/** The demonstration provider, and the secret of its only client, which is this process itself. */
export interface DemonstrationProvider {
  readonly provider: Provider;
  readonly issuer: string;
  readonly clientSecret: string;
  /** Answers a request to an address under /oidc. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Makes the provider, with keys of its own that last as long as this process. */
export async function startProvider(options: {
  publicUrl: string;
  clientId: string;
  log: FastifyBaseLogger;
}): Promise<DemonstrationProvider> {
  // Only here: in production this package is not even loaded.
  const { default: OidcProvider } = await import('oidc-provider');
  const issuer = new URL(MOUNTED_AT, options.publicUrl).href;
  const clientSecret = newSecret();
  const provider = new OidcProvider(issuer, {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: options.clientId,
        client_secret: clientSecret,
        redirect_uris: [new URL('/auth/callback', options.publicUrl).href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientBasedCORS: () => false,
    cookies: {
      keys: [newSecret()],
      long: { httpOnly: true, sameSite: 'lax', path: MOUNTED_AT },
      names: { session: 'demo_session', interaction: 'demo_interaction', resume: 'demo_resume' },
    },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    extraParams: ['municipality'],
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    findAccount: (_ctx, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
    interactions: { url: (_ctx, interaction) => `${MOUNTED_AT}/interaction/${interaction.uid}` },
    jwks: { keys: [newKey()] },
    pkce: { required: () => true },
    renderError(ctx) {
      ctx.set(PAGE_HEADERS);
      ctx.body = document(noticePage('nl', 'expired'));
    },
    responseTypes: ['code'],
    scopes: ['openid'],
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: INTERACTION_SECONDS,
      IdToken: 300,
      Interaction: INTERACTION_SECONDS,
      Session: INTERACTION_SECONDS,
    },
  });
  provider.on('server_error', (_ctx, error) =>
    options.log.error({ reason: error.name }, 'demonstration provider'),
  );
  return { provider, issuer, clientSecret, handle: atPublicAddress(provider, options.publicUrl) };
}

/** The provider makes addresses from what it is told of the request: always the public one, however it came in. */
function atPublicAddress(provider: Provider, publicUrl: string): DemonstrationProvider['handle'] {
  const { host, protocol } = new URL(publicUrl);
  provider.proxy = true;
  const answer = provider.callback();
  return (request, response) => {
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(MOUNTED_AT.length) });
    Object.assign(request.headers, { host, 'x-forwarded-proto': protocol.slice(0, -1) });
    delete request.headers['x-forwarded-host'];
    delete request.headers['x-forwarded-for'];
    return answer(request, response);
  };
}

function newKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'demonstration' };
}

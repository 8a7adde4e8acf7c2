// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { memoryAdapter } from '../account/demonstration/memory-adapter.ts';
import type { OidcClient } from '../shared/identity/index.ts';
import { freePort } from './free-port.ts';

/** A real OpenID Connect issuer on an address of its own, which signs in whomever the test says. */
export interface ExternalIssuer {
  readonly client: OidcClient;
  /** Who signs in next; null: they decline. */
  subject: string | null;
  close(): Promise<void>;
}

export async function externalIssuer(callbackUrl: string): Promise<ExternalIssuer> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const client = { issuer, clientId: 'samenspel', clientSecret: 'a secret: with ~ odd & signs' };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    adapter: memoryAdapter(),
    clients: [
      { client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [callbackUrl] },
    ],
    clientBasedCORS: () => false,
    cookies: { keys: ['a key for tests only'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    pkce: { required: () => true },
    renderError(ctx, out) {
      ctx.body = out;
    },
    ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
  });
  const handle = provider.callback();
  const answer = async (subject: string | null) => {
    if (subject === null) return { error: 'access_denied' };
    const grant = new provider.Grant({ clientId: client.clientId, accountId: subject });
    grant.addOIDCScope('openid');
    return { login: { accountId: subject, remember: false }, consent: { grantId: await grant.save() } };
  };
  const server = createServer(async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return handle(request, response);
    return provider.interactionFinished(request, response, await answer(running.subject));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const running: ExternalIssuer = {
    client,
    subject: null,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}

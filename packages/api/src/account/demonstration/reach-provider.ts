// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, InjectOptions } from 'fastify';
import * as openid from 'openid-client';
import type { DemonstrationProvider } from './start-provider.ts';

/** A header by which a request of ours to ourselves is known; the value is secret and lasts as long as the process. */
export const INSIDE = 'x-samenspel-inside';

/**
 * How we, as its client, reach the provider that runs in this process: without the network, so that it works behind any
 * proxy or port mapping.
 */
export function reachProvider(
  app: FastifyInstance,
  { issuer, clientSecret }: DemonstrationProvider,
  given: { clientId: string; inside: string },
): openid.Configuration {
  const configuration = new openid.Configuration(
    {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
    },
    given.clientId,
    undefined,
    openid.ClientSecretBasic(clientSecret),
  );
  openid.allowInsecureRequests(configuration);
  configuration[openid.customFetch] = async (address, { method, headers, body }) => {
    const url = new URL(address);
    const answer = await app.inject({
      method: method as NonNullable<InjectOptions['method']>,
      url: `${url.pathname}${url.search}`,
      headers: { ...headers, [INSIDE]: given.inside },
      ...(body != null && { payload: String(body) }),
    });
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type'] ?? '') },
    });
  };
  return configuration;
}

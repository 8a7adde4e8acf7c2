// SPDX-License-Identifier: EUPL-1.2
import { type InjectOptions, inject } from 'light-my-request';
import * as openid from 'openid-client';
import type { DemonstrationProvider } from './start-provider.ts';

/**
 * How we, as its client, reach the provider that runs in this process: without the network, so that it works behind any
 * proxy or port mapping.
 */
export function reachProvider(
  { issuer, clientSecret, handle }: DemonstrationProvider,
  clientId: string,
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
    clientId,
    undefined,
    openid.ClientSecretBasic(clientSecret),
  );
  // The addresses are http in a demonstration; no byte of this leaves the process.
  openid.allowInsecureRequests(configuration);
  configuration[openid.customFetch] = async (address, { method, headers, body }) => {
    const answer = await inject((request, response) => void handle(request, response), {
      method: method as NonNullable<InjectOptions['method']>,
      url: new URL(address).pathname,
      headers,
      ...(body != null && { payload: String(body) }),
    });
    return new Response(answer.payload, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type'] ?? '') },
    });
  };
  return configuration;
}

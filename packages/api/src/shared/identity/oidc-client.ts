// SPDX-License-Identifier: EUPL-1.2
import * as openid from 'openid-client';
import { isLoopback, type OidcClient } from './settings.ts';

/** How long an issuer may take to answer. */
const TIMEOUT_SECONDS = 8;

/** How long what an issuer says about itself is believed. Its keys are looked up again as soon as an unknown one appears. */
const BELIEVED_MS = 3600_000;

/** Gives the openid-client configuration of a client. */
export type Discover = (client: OidcClient) => Promise<openid.Configuration>;

/** Looks issuers up at their well-known address, once per hour; a failure is not remembered. */
export function discoverOnce(): Discover {
  const known = new Map<string, { until: number; found: Promise<openid.Configuration> }>();
  return (client) => {
    const key = JSON.stringify([client.issuer, client.clientId]);
    const kept = known.get(key);
    if (kept && kept.until > Date.now()) return kept.found;
    const found = discover(client);
    known.set(key, { until: Date.now() + BELIEVED_MS, found });
    found.catch(() => known.delete(key));
    return found;
  };
}

async function discover(client: OidcClient): Promise<openid.Configuration> {
  const issuer = new URL(client.issuer);
  const insecure = isLoopback(issuer) ? [openid.allowInsecureRequests] : [];
  const found = await openid.discovery(issuer, client.clientId, undefined, openid.None(), {
    timeout: TIMEOUT_SECONDS,
    execute: insecure,
  });
  const server = found.serverMetadata();
  const configuration = new openid.Configuration(
    server,
    client.clientId,
    undefined,
    authentication(client, server),
  );
  configuration.timeout = TIMEOUT_SECONDS;
  for (const allow of insecure) allow(configuration);
  return configuration;
}

function authentication(client: OidcClient, server: openid.ServerMetadata): openid.ClientAuth {
  if (client.clientSecret === undefined) return openid.None();
  // What an issuer that says nothing supports, by the standard.
  const supported = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return supported.includes('client_secret_basic')
    ? openid.ClientSecretBasic(client.clientSecret)
    : openid.ClientSecretPost(client.clientSecret);
}

// SPDX-License-Identifier: EUPL-1.2
import {
  DEMONSTRATION_ISSUER,
  type IdentityContext,
  isSame,
  type OidcClient,
} from '../shared/identity/index.ts';
import { type Municipality, readIn } from './municipality.store.ts';

/** A way to sign in that a municipality offers. */
export interface Provider {
  readonly code: string;
  /** Its name by language; Dutch is always there. */
  readonly label: Readonly<Record<string, string>>;
  readonly client: OidcClient;
  /** What its authorization request says beyond the standard. */
  parameters?(municipality: Municipality): Record<string, string>;
}

/** The provider of a demonstration, which runs in this process. */
export const DEMONSTRATION: Provider = {
  code: 'demonstration',
  label: { nl: 'Demonstratie: kies een verzonnen persoon', en: 'Demonstration: choose an invented person' },
  client: { issuer: DEMONSTRATION_ISSUER, clientId: 'samenspel' },
  // Always the list of persons: who demonstrates changes roles all the time.
  parameters: ({ slug }) => ({ municipality: slug, prompt: 'login' }),
};

/**
 * The ways to sign in to a municipality, in its order: its own choices among the configured clients, or else the first
 * configured one; and in demonstration mode the demonstration first.
 */
export async function providersOf(ctx: IdentityContext, municipality: Municipality): Promise<Provider[]> {
  const { mode, clients } = ctx.settings;
  const chosen = await readIn<Omit<Provider, 'client'> & { issuer: string; clientId: string }>(
    ctx,
    municipality.id,
    'identity-providers',
    `SELECT code, label, issuer, client_id AS "clientId" FROM identity_provider
     WHERE tenant_id = $1 AND offered ORDER BY ordinal, code`,
    [municipality.id],
  );
  const own = chosen.flatMap(({ code, label, ...named }) => {
    const client = clients.find((each) => isSame(each, named));
    return client ? [{ code, label, client }] : [];
  });
  const external = chosen.length > 0 ? own : clients.slice(0, 1).map(theCommonOne);
  return mode === 'demonstration' ? [DEMONSTRATION, ...external] : external;
}

/** The client of a sign-in under way, as it is configured now; undefined when it no longer is. */
export function clientOf(
  ctx: IdentityContext,
  named: { issuer: string; clientId: string },
): OidcClient | undefined {
  if (ctx.settings.mode === 'demonstration' && isSame(DEMONSTRATION.client, named))
    return DEMONSTRATION.client;
  return ctx.settings.clients.find((each) => isSame(each, named));
}

const theCommonOne = (client: OidcClient): Provider => {
  const { host } = new URL(client.issuer);
  return { code: 'common', label: { nl: `Aanmelden bij ${host}`, en: `Sign in at ${host}` }, client };
};

// SPDX-License-Identifier: EUPL-1.2
import { ConfigFault } from '../config/index.ts';

/** A client that the operator registered at an issuer. Municipalities choose among these; the secret stays in the configuration. */
export interface OidcClient {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client, which proves itself by PKCE alone. */
  readonly clientSecret?: string;
}

/** What signing in needs to know of the configuration. */
export interface IdentitySettings {
  readonly mode: 'demonstration' | 'production';
  /** Where browsers find us, without a path: https://samenspel.example. */
  readonly publicUrl: string;
  /** Clients at external issuers. The first serves the municipalities that have none of their own. */
  readonly clients: readonly OidcClient[];
  /** After this long a session ends, whatever happens in it. */
  readonly sessionSeconds: number;
  /** After this long without a request a session ends. */
  readonly idleSeconds: number;
  /** Requests to /auth and /oidc from one address in a minute. */
  readonly requestsPerMinute: number;
}

/**
 * The issuer under which demonstration persons have their accounts. Not an address, so that no real issuer can claim it
 * and the accounts stay the same on every port.
 */
export const DEMONSTRATION_ISSUER = 'samenspel:demonstration';

/** The names of our settings in the environment, for who checks that there are no others. */
export const IDENTITY_VARIABLES = [
  'SAMENSPEL_OIDC_ISSUER',
  'SAMENSPEL_OIDC_CLIENT_ID',
  'SAMENSPEL_OIDC_CLIENT_SECRET',
  'SAMENSPEL_OIDC_CLIENTS',
  'SAMENSPEL_SESSION_HOURS',
  'SAMENSPEL_SESSION_IDLE_MINUTES',
  'SAMENSPEL_LIMIT_SIGN_IN_PER_MINUTE',
] as const;

/** Reads our part of the environment. Production without an external issuer is refused: nobody could sign in. */
export function readIdentitySettings(
  env: Readonly<Record<string, string | undefined>>,
  known: Pick<IdentitySettings, 'mode' | 'publicUrl'>,
): IdentitySettings {
  const clients = [...theOneClient(env), ...furtherClients(env)];
  if (known.mode === 'production' && clients.length === 0)
    throw fault(
      'SAMENSPEL_MODE=production needs an external issuer: set SAMENSPEL_OIDC_ISSUER and SAMENSPEL_OIDC_CLIENT_ID (docs/how-to/sign-in.md)',
    );
  const twice = clients.find((one, at) => clients.findIndex((other) => isSame(one, other)) !== at);
  if (twice) throw fault(`${twice.clientId} at ${twice.issuer} is configured twice`);
  return {
    ...known,
    clients,
    sessionSeconds: 3600 * wholeNumber(env, 'SAMENSPEL_SESSION_HOURS', 12, 720),
    idleSeconds: 60 * wholeNumber(env, 'SAMENSPEL_SESSION_IDLE_MINUTES', 120, 43_200),
    requestsPerMinute: wholeNumber(env, 'SAMENSPEL_LIMIT_SIGN_IN_PER_MINUTE', 300, 1_000_000),
  };
}

/** Whether two name the same client at the same issuer. */
export const isSame = (one: OidcClient, other: Pick<OidcClient, 'issuer' | 'clientId'>): boolean =>
  one.issuer === other.issuer && one.clientId === other.clientId;

type Env = Readonly<Record<string, string | undefined>>;

function theOneClient(env: Env): OidcClient[] {
  const issuer = env.SAMENSPEL_OIDC_ISSUER;
  const clientId = env.SAMENSPEL_OIDC_CLIENT_ID;
  const clientSecret = env.SAMENSPEL_OIDC_CLIENT_SECRET;
  if (!issuer && !clientId && !clientSecret) return [];
  if (!issuer || !clientId) throw fault('SAMENSPEL_OIDC_ISSUER and SAMENSPEL_OIDC_CLIENT_ID go together');
  return [client('SAMENSPEL_OIDC_ISSUER', { issuer, clientId, clientSecret })];
}

function furtherClients(env: Env): OidcClient[] {
  const text = env.SAMENSPEL_OIDC_CLIENTS;
  if (!text) return [];
  const list = parsed(text);
  if (!Array.isArray(list))
    throw fault(
      'SAMENSPEL_OIDC_CLIENTS must be a JSON list: [{"issuer": "https://...", "clientId": "...", "clientSecret": "..."}]',
    );
  return list.map((each) => client('SAMENSPEL_OIDC_CLIENTS', each));
}

function client(setting: string, given: unknown): OidcClient {
  const { issuer, clientId, clientSecret, ...rest } = Object(given);
  if (typeof issuer !== 'string' || typeof clientId !== 'string' || !clientId || Object.keys(rest).length > 0)
    throw fault(`${setting}: each client has issuer, clientId and perhaps clientSecret`);
  if (clientSecret !== undefined && typeof clientSecret !== 'string')
    throw fault(`${setting}: clientSecret must be a text`);
  if (!isSafeIssuer(issuer)) throw fault(`${setting}: ${issuer} is not an https address`);
  return { issuer, clientId, ...(clientSecret && { clientSecret }) };
}

/** Over plain http only on this machine itself: on a network anyone could answer in the issuer's name. */
function isSafeIssuer(issuer: string): boolean {
  const url = URL.parse(issuer);
  if (url === null || url.search || url.hash || url.username || url.password) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** Whether an address is this machine itself. */
export const isLoopback = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

// Never with a value in it: one of them is a secret.
const fault = (problem: string): ConfigFault => new ConfigFault([problem]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wholeNumber(env: Env, name: string, fallback: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > max)
    throw fault(`${name} must be a whole number from 1 to ${max}`);
  return value;
}

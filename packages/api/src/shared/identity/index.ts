// SPDX-License-Identifier: EUPL-1.2
export type { IdentityContext } from './context.ts';
export { cookie, noCookie, readCookie } from './cookies.ts';
export { carriedBy, identify, identifyStill } from './identify.ts';
export { type Discover, discoverOnce } from './oidc-client.ts';
export { languageOf, returnPath } from './return-path.ts';
export { rows } from './rows.ts';
export { isSameOrigin } from './same-origin.ts';
export { hashOf, isSecret, newSecret } from './secret.ts';
export {
  type Carried,
  carriedParams,
  endSession,
  type FoundSession,
  findSession,
  type Identity,
  keepAlive,
  keyOf,
  type NewSession,
  openSession,
  sessionBeside,
} from './session.store.ts';
export {
  DEMONSTRATION_ISSUER,
  type IdentitySettings,
  isSame,
  type OidcClient,
  readIdentitySettings,
} from './settings.ts';
export { type PendingSignIn, rememberSignIn, SIGN_IN_SECONDS, takeSignIn } from './sign-in.store.ts';

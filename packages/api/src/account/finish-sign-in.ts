// SPDX-License-Identifier: EUPL-1.2
import * as openid from 'openid-client';
import {
  DEMONSTRATION_ISSUER,
  type Discover,
  type IdentityContext,
  isSecret,
  type NewSession,
  openSession,
  type PendingSignIn,
  takeSignIn,
} from '../shared/identity/index.ts';
import { accountOf } from './account.store.ts';
import { callbackUrl } from './begin-sign-in.ts';
import { isUnreachable, reasonOf } from './issuer-faults.ts';
import { clientOf } from './providers.ts';

/** How a sign-in ended: a session, or why not. */
export type SignInEnd =
  | { readonly kind: 'signed_in'; readonly pending: PendingSignIn; readonly session: NewSession }
  /** The state is unknown, used or too old, or another browser's. */
  | { readonly kind: 'unknown' }
  /** The issuer says that the user stopped or may not. */
  | { readonly kind: 'declined'; readonly pending: PendingSignIn }
  /** The issuer's answer does not hold. `reason` names no person. */
  | { readonly kind: 'refused'; readonly pending: PendingSignIn; readonly reason: string }
  /** The issuer cannot be reached. */
  | { readonly kind: 'unreachable'; readonly pending: PendingSignIn; readonly reason: string };

/** Takes the issuer's answer for this browser, checks it, and opens a session for the account that it names. */
export async function finishSignIn(
  ctx: IdentityContext,
  discover: Discover,
  answer: { query: string; browser: string | undefined },
): Promise<SignInEnd> {
  const address = new URL(`${callbackUrl(ctx)}?${answer.query}`);
  const [state, ...more] = address.searchParams.getAll('state');
  if (!isSecret(state) || more.length > 0 || !isSecret(answer.browser)) return { kind: 'unknown' };
  const pending = await takeSignIn(ctx, { state, browser: answer.browser });
  if (!pending) return { kind: 'unknown' };
  const client = clientOf(ctx, pending);
  if (!client) return { kind: 'refused', pending, reason: 'CLIENT_NO_LONGER_CONFIGURED' };
  let subject: { iss: string; sub: string };
  try {
    const tokens = await openid.authorizationCodeGrant(await discover(client), address, {
      expectedState: state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return { kind: 'refused', pending, reason: 'NO_ID_TOKEN' };
    subject = claims;
  } catch (error) {
    return endOf(pending, error);
  }
  const issuer = client.issuer === DEMONSTRATION_ISSUER ? DEMONSTRATION_ISSUER : subject.iss;
  const account = await accountOf(ctx, issuer, subject.sub);
  return { kind: 'signed_in', pending, session: await openSession(ctx, account, 'cookie') };
}

function endOf(pending: PendingSignIn, error: unknown): SignInEnd {
  if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied')
    return { kind: 'declined', pending };
  return { kind: isUnreachable(error) ? 'unreachable' : 'refused', pending, reason: reasonOf(error) };
}

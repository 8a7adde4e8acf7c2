// SPDX-License-Identifier: EUPL-1.2
import { type IdentityContext, secondsAfter } from './context.ts';
import { rows } from './rows.ts';
import { hashOf } from './secret.ts';

/** A sign-in under way, between our redirect to the issuer and its answer. */
export interface PendingSignIn {
  readonly tenantId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/** Time enough to find one's telephone for the second factor. */
export const SIGN_IN_SECONDS = 900;

/** Remembers a sign-in under the state that the issuer will give back, for the browser it began in. */
export async function rememberSignIn(
  ctx: IdentityContext,
  secrets: { state: string; browser: string },
  pending: PendingSignIn,
): Promise<void> {
  const now = ctx.now();
  await rows(
    ctx.database,
    'remember-sign-in',
    `WITH forgotten AS (DELETE FROM sign_in WHERE expires_at < $9)
     INSERT INTO sign_in (state_hash, browser_hash, tenant_id, issuer, client_id, nonce, code_verifier, return_to, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $10)`,
    [
      hashOf(secrets.state),
      hashOf(secrets.browser),
      pending.tenantId,
      pending.issuer,
      pending.clientId,
      pending.nonce,
      pending.codeVerifier,
      pending.returnTo,
      now,
      secondsAfter(now, SIGN_IN_SECONDS),
    ],
  );
}

/** Takes the sign-in of this state, once; null when it is unknown, used, too old or began in another browser. */
export async function takeSignIn(
  ctx: IdentityContext,
  secrets: { state: string; browser: string },
): Promise<PendingSignIn | null> {
  const [taken] = await rows<PendingSignIn>(
    ctx.database,
    'take-sign-in',
    `DELETE FROM sign_in WHERE state_hash = $1 AND browser_hash = $2 AND expires_at > $3
     RETURNING tenant_id AS "tenantId", issuer, client_id AS "clientId", nonce, code_verifier AS "codeVerifier",
       return_to AS "returnTo"`,
    [hashOf(secrets.state), hashOf(secrets.browser), ctx.now()],
  );
  return taken ?? null;
}

// SPDX-License-Identifier: EUPL-1.2

import { type IdentityContext, rows } from '../shared/identity/index.ts';
import { newId } from '../shared/ids/index.ts';

/** The account of a subject at an issuer; the first sign-in makes it. It gives no rights: a person has those. */
export async function accountOf(ctx: IdentityContext, issuer: string, subject: string): Promise<string> {
  return (await findAccount(ctx, issuer, subject)) ?? (await createAccount(ctx, issuer, subject));
}

/** The account of a subject at an issuer, if there is one. */
export async function findAccount(
  ctx: IdentityContext,
  issuer: string,
  subject: string,
): Promise<string | undefined> {
  const found = await rows<{ id: string }>(
    ctx.database,
    'find-account',
    'SELECT id FROM account WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  );
  return found[0]?.id;
}

async function createAccount(ctx: IdentityContext, issuer: string, subject: string): Promise<string> {
  const id = newId();
  await rows(
    ctx.database,
    'create-account',
    'INSERT INTO account (id, issuer, subject, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (issuer, subject) DO NOTHING',
    [id, issuer, subject, ctx.now()],
  );
  // Two first sign-ins at once: the one that was there first is the account.
  return (await findAccount(ctx, issuer, subject)) ?? id;
}

// SPDX-License-Identifier: EUPL-1.2
import { DEMONSTRATION_ISSUER, type IdentityContext, openSession } from '../../shared/identity/index.ts';
import { findAccount } from '../account.store.ts';
import { allDemonstrationPersons } from './demonstration-person.store.ts';
import { rolesOf } from './persons-page.ts';

/** Why no token was given; the message is for the terminal. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** Throws in every mode but demonstration. */
export function refuseOutsideDemonstration(mode: string): void {
  if (mode !== 'demonstration')
    throw new TokenRefused(
      'Access tokens are for demonstrations only. SAMENSPEL_MODE says that this is none: here everybody signs in.',
    );
}

/** An access token (`Authorization: Bearer ...`) for a demonstration person, for scripts. */
export interface DemonstrationToken {
  readonly token: string;
  readonly expiresAt: string;
  /** Who it makes one, in each municipality. */
  readonly who: readonly string[];
}

/** Gives a token for a demonstration person. In any other mode it is refused, and would be worth nothing. */
export async function issueToken(ctx: IdentityContext, subject: string): Promise<DemonstrationToken> {
  refuseOutsideDemonstration(ctx.settings.mode);
  const known = (await allDemonstrationPersons(ctx)).flatMap(({ municipality, persons }) =>
    persons.map((person) => ({ ...person, where: municipality.slug, does: rolesOf(person, 'en') })),
  );
  const meant = known.filter((person) => person.subject === subject);
  const accountId = await findAccount(ctx, DEMONSTRATION_ISSUER, subject);
  if (meant.length === 0 || accountId === undefined) throw new TokenRefused(whoThereIs(subject, known));
  const { secret, expiresAt } = await openSession(ctx, accountId, 'token');
  return {
    token: secret,
    expiresAt,
    who: meant.map(({ name, where, does }) => `${name}, ${where} (${does})`),
  };
}

function whoThereIs(
  subject: string,
  known: readonly { subject: string; name: string; where: string; does: string }[],
): string {
  if (known.length === 0)
    return 'There are no demonstration persons yet: start the product once (`pnpm start`).';
  const width = Math.max(...known.map((person) => person.subject.length));
  const lines = known.map(
    (person) => `  ${person.subject.padEnd(width)}  ${person.name}, ${person.where} (${person.does})`,
  );
  const opening = subject === '' ? 'Say for whom' : `There is no demonstration person "${subject}"`;
  return `${opening}: \`pnpm demo:token <subject>\`, with one of\n${lines.join('\n')}`;
}

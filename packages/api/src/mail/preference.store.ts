// SPDX-License-Identifier: EUPL-1.2
import type { TenantDb } from '../shared/database/index.ts';
import type { MailKind, MailKinds, MailSide } from './kinds.ts';
import type { MailPreference } from './preference.graphql.ts';

/** How this kind stands for somebody who chose this, or nothing. */
export function preferenceFor(kind: string, of: MailKind, chosen: boolean | undefined): MailPreference {
  const { group, mayBeRefused } = of;
  const wanted = !mayBeRefused || (chosen ?? !of.onlyWhenChosen);
  return { kind, group, mayBeRefused, wanted };
}

/** What somebody gets of the kinds that are for one of these sides. */
export async function preferencesOf(
  db: TenantDb,
  personId: string,
  kinds: MailKinds,
  sides: readonly MailSide[],
): Promise<MailPreference[]> {
  const rows = await db.query<{ kind: string; wanted: boolean }>(
    'SELECT kind, wanted FROM mail_preference WHERE tenant_id = $1 AND person_id = $2',
    [db.tenantId, personId],
  );
  const chosen = new Map(rows.map(({ kind, wanted }) => [kind, wanted]));
  return Object.entries(kinds)
    .filter(([, kind]) => kind.sides.some((side) => sides.includes(side)))
    .map(([name, kind]) => preferenceFor(name, kind, chosen.get(name)));
}

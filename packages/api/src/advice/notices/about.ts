// SPDX-License-Identifier: EUPL-1.2
import type { MailAbout } from '../../mail/index.ts';
import type { TenantDb } from '../../shared/database/index.ts';
import { type CaseRef, caseKinds, caseOf, type NoticedCase } from './case.store.ts';

/** Puts into a mail's data which case it is about. */
export const aboutCase = ({ kind, id }: CaseRef) => ({ case: { kind, id } });

/** The case that a mail is about, as it is now. */
export async function caseAbout(db: TenantDb, { data }: MailAbout): Promise<NoticedCase> {
  const { kind, id } = data.case as CaseRef;
  const found = caseKinds.includes(kind) ? await caseOf(db, { kind, id }) : undefined;
  if (!found) throw new Error('A mail about no case');
  return found;
}

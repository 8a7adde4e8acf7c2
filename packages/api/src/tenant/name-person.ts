// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  type Refusal,
  type TextRefusalCode,
  textLimits,
  tidyText,
} from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { PartyRow, PersonRow } from './party.row.ts';

/** A person without an account, known by name only; the public never reads it. */
export interface NamedPerson {
  id: string;
  name: string;
}

/** The person that a name in an input will be, when the act is accepted. */
export function personToBe(name: string): NamedPerson {
  return { id: newId(), name: tidyText(name) };
}

/** What is wrong with a typed name. */
export function checkName(name: string, at: string, rule: string): Refusal<TextRefusalCode>[] {
  return checkText(name, { at, max: textLimits.title, rule });
}

/** Makes persons of names; before the events that name their ids. */
export async function addPersons(db: TenantDb, persons: readonly NamedPerson[]): Promise<void> {
  if (persons.length === 0) return;
  const { tenantId } = db;
  await db.manager.insert(
    PartyRow,
    persons.map(({ id, name }) => ({ tenantId, id, kind: 'person', name })),
  );
  await db.manager.insert(
    PersonRow,
    persons.map(({ id }) => ({ tenantId, id, language: 'nl' })),
  );
}

// SPDX-License-Identifier: EUPL-1.2

import { textOf } from '@samenspel/domain/kernel';
import type {
  FormChosen,
  ObligationFulfilled,
  OwnershipRecorded,
  Trajectory,
} from '@samenspel/domain/trajectory';
import { ownershipOfForm } from '../compass/index.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import { newId } from '../shared/ids/index.ts';
import { FormChoiceRow, ObligationRow, SupportingFormRow } from './form-choice.row.ts';
import { PhaseIssueRow } from './issue.row.ts';
import { OwnerRow, OwnershipRow } from './ownership.row.ts';

/** The choice (C4), append-only. Its ownership column is the form's, so that the keys can hold T3. */
export async function projectChoice(db: TenantDb, { data, texts }: FormChosen): Promise<void> {
  const { tenantId } = db;
  const { choiceId: id, phaseIssueId, readingId, compassVersionId, outcome, form, supportingForms } = data;
  const ownership = await ownershipOfForm(db, compassVersionId, form);
  insertRows(db, FormChoiceRow, [
    {
      ...{ tenantId, id, phaseIssueId, readingId, compassVersionId, outcomeCode: outcome, formCode: form },
      ...{ ownership, obliges: data.obliges, chosenBy: actorOf(db), chosenAt: data.chosenAt },
      ...{ municipalityRole: texts.municipalityRole, residentsRole: texts.residentsRole },
      reason: textOf({ texts }, 'reason') ?? null,
    },
  ]);
  const supporting = supportingForms.map((formCode) => {
    return { tenantId, id: newId(), choiceId: id, compassVersionId, formCode };
  });
  insertRows(db, SupportingFormRow, supporting);
}

/** Who owns it from now on (T3), under the choice that stands. */
export async function projectOwnership(
  db: TenantDb,
  after: Trajectory,
  { data, texts }: OwnershipRecorded,
): Promise<void> {
  const { tenantId } = db;
  const { phaseIssueId, ownership, owners, since } = data;
  const id = newId();
  const choiceId = choiceOf(after, phaseIssueId);
  const reason = textOf({ texts }, 'reason') ?? null;
  const recorded = { phaseIssueId, choiceId, ownership, since, reason, recordedBy: actorOf(db) };
  insertRows(db, OwnershipRow, [{ tenantId, id, ...recorded }]);
  const named = owners.map((owner) => ({ tenantId, id: newId(), ownershipId: id, ...owner }));
  insertRows(db, OwnerRow, named);
  changeOne(db, PhaseIssueRow, phaseIssueId, { choiceId, ownershipId: id });
}

/** How an obligation was met (C7), append-only: the last account counts. */
export async function projectObligation(
  db: TenantDb,
  after: Trajectory,
  { data, texts }: ObligationFulfilled,
): Promise<void> {
  const { phaseIssueId, code, at, acceptedBy } = data;
  insertRows(db, ObligationRow, [
    {
      ...{ tenantId: db.tenantId, id: newId(), phaseIssueId, choiceId: choiceOf(after, phaseIssueId) },
      ...{ code, account: texts.account, fulfilledAt: at },
      acceptedByMunicipality: acceptedBy?.municipality ?? null,
      acceptedByResidents: acceptedBy?.residents ?? null,
    },
  ]);
}

function choiceOf(after: Trajectory, phaseIssueId: string): string {
  const choice = after.phaseIssues.find(({ id }) => id === phaseIssueId)?.choice;
  if (!choice) throw new Error(`Phase issue ${phaseIssueId} has no choice to hang this on`);
  return choice.id;
}

function actorOf(db: TenantDb): string {
  if (!db.actor) throw new Error('An act of a person needs to know which');
  return db.actor.personId;
}

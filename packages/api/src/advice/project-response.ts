// SPDX-License-Identifier: EUPL-1.2
import type {
  Advice,
  AdviceAnswered,
  CommitmentMade,
  CommitmentSettled,
  ResponseCorrected,
  ResponseDisclosed,
} from '@samenspel/domain/advice';
import { textOf } from '@samenspel/domain/kernel';
import { changeOne } from '../shared/database/change-one.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { actorOf } from './project-advice.ts';
import {
  CommitmentRow,
  ResponseDisclosureRow,
  ResponseFileRow,
  ResponsePointRow,
  ResponseRow,
  ResponseSendingRow,
} from './response.row.ts';

/** A response with all its points, and that it was sent (A6). */
export async function projectResponse(
  db: TenantDb,
  { id: adviceId, responses }: Advice,
  happened: AdviceAnswered | ResponseCorrected,
): Promise<void> {
  const { tenantId } = db;
  const { responseId: id, points: count } = happened.data;
  const response = responses.find((each) => each.id === id);
  if (!response) throw new Error(`The response ${id} is not on the advice`);
  const { round, version, overall, weighing, signer, signerName, points, files, sentAt, sentOn } = response;
  const of = { tenantId, adviceId, round, version, points: count };
  await db.manager.insert(ResponseRow, {
    ...{ ...of, id, overall, weighing, signer, signerName, writtenBy: actorOf(db), writtenAt: sentAt },
    ...{
      supersedesId: response.supersedes ?? null,
      correctionReason: response.correctionReason ?? null,
    },
  });
  const ordered = [...points].sort((a, b) => a.no - b.no);
  await db.manager.insert(
    ResponsePointRow,
    ordered.map(({ no, disposition, reasons, passedOnTo = null }) => {
      return { tenantId, id: newId(), responseId: id, no, points: count, disposition, reasons, passedOnTo };
    }),
  );
  if (files.length > 0)
    await db.manager.insert(
      ResponseFileRow,
      files.map((file) => ({ tenantId, id: newId(), responseId: id, ...file })),
    );
  const sent = { sentBy: actorOf(db), sentAt, sentOn, dueOn: response.dueOn ?? null };
  await db.manager.insert(ResponseSendingRow, { ...of, id: newId(), responseId: id, ...sent });
}

export async function projectDisclosure(db: TenantDb, { data }: ResponseDisclosed): Promise<void> {
  const row = { tenantId: db.tenantId, id: newId(), ...data, disclosedBy: actorOf(db) };
  await db.manager.insert(ResponseDisclosureRow, row);
}

export async function projectCommitment(
  db: TenantDb,
  { id: adviceId }: Advice,
  { data, texts }: CommitmentMade,
): Promise<void> {
  const { commitmentId: id, pointNo = null, ...made } = data;
  const begun = { state: 'open', what: texts.what, version: 1 };
  await db.manager.insert(CommitmentRow, { tenantId: db.tenantId, id, adviceId, pointNo, ...made, ...begun });
}

export async function projectSettlement(db: TenantDb, happened: CommitmentSettled): Promise<void> {
  const { commitmentId, as: state, settledAt } = happened.data;
  const account = textOf(happened, 'account') ?? null;
  const settled = { state, account, settledBy: actorOf(db), settledAt, version: 2 };
  await changeOne(db, CommitmentRow, commitmentId, settled, { state: 'open' });
}

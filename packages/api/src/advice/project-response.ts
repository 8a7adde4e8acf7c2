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
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
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

/** A response with all its points, and that it was sent: what the advice then says that closed it (A6). */
export function projectResponse(
  db: TenantDb,
  { id: adviceId, responses }: Advice,
  happened: AdviceAnswered | ResponseCorrected,
): { responseId: string } {
  const { tenantId } = db;
  const { responseId: id, points: count } = happened.data;
  const response = responses.find((each) => each.id === id);
  if (!response) throw new Error(`The response ${id} is not on the advice`);
  const { round, version, overall, weighing, signer, signerName, points, files, sentAt, sentOn } = response;
  const of = { tenantId, adviceId, round, version, points: count };
  const { supersedes: supersedesId = null, correctionReason = null } = response;
  insertRows(db, ResponseRow, [
    {
      ...{ ...of, id, overall, weighing, signer, signerName, supersedesId, correctionReason },
      ...{ writtenBy: actorOf(db), writtenAt: sentAt },
    },
  ]);
  const ordered = [...points].sort((a, b) => a.no - b.no);
  insertRows(
    db,
    ResponsePointRow,
    ordered.map(({ no, disposition, reasons, passedOnTo = null }) => {
      return { tenantId, id: newId(), responseId: id, no, points: count, disposition, reasons, passedOnTo };
    }),
  );
  insertRows(
    db,
    ResponseFileRow,
    files.map((file) => ({ tenantId, id: newId(), responseId: id, ...file })),
  );
  const sent = { sentBy: actorOf(db), sentAt, sentOn, dueOn: response.dueOn ?? null };
  insertRows(db, ResponseSendingRow, [{ ...of, id: newId(), responseId: id, ...sent }]);
  return { responseId: id };
}

export function projectDisclosure(db: TenantDb, { data }: ResponseDisclosed): void {
  const row = { tenantId: db.tenantId, id: newId(), ...data, disclosedBy: actorOf(db) };
  insertRows(db, ResponseDisclosureRow, [row]);
}

export function projectCommitment(
  db: TenantDb,
  { id: adviceId }: Advice,
  { data, texts }: CommitmentMade,
): void {
  const { commitmentId: id, pointNo = null, ...made } = data;
  const begun = { state: 'open', what: texts.what, version: 1 };
  insertRows(db, CommitmentRow, [{ tenantId: db.tenantId, id, adviceId, pointNo, ...made, ...begun }]);
}

export function projectSettlement(db: TenantDb, happened: CommitmentSettled): void {
  const { commitmentId, as: state, settledAt } = happened.data;
  const account = textOf(happened, 'account') ?? null;
  const settled = { state, account, settledBy: actorOf(db), settledAt, version: 2 };
  changeOne(db, CommitmentRow, commitmentId, settled, { state: 'open' });
}

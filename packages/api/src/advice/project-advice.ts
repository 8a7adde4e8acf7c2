// SPDX-License-Identifier: EUPL-1.2
import {
  type Advice,
  type AdviceCorrected,
  type AdviceHappened,
  type AdviceSubmitted,
  currentVersion,
} from '@samenspel/domain/advice';
import { assertNever } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import { insertRows, type RowOf } from '../shared/database/write-rows.ts';
import { newId } from '../shared/ids/index.ts';
import {
  AdviceFileRow,
  AdvicePointRow,
  AdviceRoundRow,
  AdviceRow,
  AdviceVersionRow,
  VersionStandingRow,
  WithdrawalRow,
  WithholdingRow,
} from './advice.row.ts';
import { projectContest, projectDecision } from './project-contest.ts';
import {
  projectCommitment,
  projectDisclosure,
  projectResponse,
  projectSettlement,
} from './project-response.ts';

/**
 * Writes an event of an advice to the rows beside its own, and gives what becomes of that one. `after` is the advice as the
 * act leaves it.
 */
export function projectAdvice(db: TenantDb, after: Advice, happened: AdviceHappened): RowOf<AdviceRow> {
  const { tenantId } = db;
  const adviceId = after.id;
  switch (happened.type) {
    case 'AdviceSubmitted': {
      writeVersion(db, after, happened);
      const opened = { no: 1, verdict: 'stands', openedAt: happened.data.submittedAt };
      insertRows(db, AdviceRoundRow, [{ tenantId, id: newId(), adviceId, ...opened }]);
      return {};
    }
    case 'AdviceCorrected': {
      writeVersion(db, after, happened);
      const { no: version, title, points } = currentVersion(after);
      return { version, title, points: points.length };
    }
    case 'AdviceWithdrawn': {
      const { withdrawalId: id, memberId, withdrawnAt } = happened.data;
      const reason = after.state === 'withdrawn' ? after.withdrawal.reason : '';
      const by = { wijkplatformId: after.wijkplatformId, memberId, personId: actorOf(db) };
      insertRows(db, WithdrawalRow, [{ tenantId, id, adviceId, ...by, reason, withdrawnAt }]);
      return { state: 'withdrawn', withdrawalId: id, suspensionProposal: null };
    }
    case 'HandlerAssigned':
      return { handlerId: happened.data.personId };
    case 'SuspensionProposed':
      return { suspensionProposal: happened.texts.reason };
    case 'SuspensionAccepted':
    case 'SuspensionDeclined':
      return { suspensionProposal: null };
    case 'AdviceAnswered': {
      const { responseId } = projectResponse(db, after, happened);
      return { state: 'answered', responseId, suspensionProposal: null };
    }
    case 'ResponseCorrected':
      return projectResponse(db, after, happened);
    case 'ResponseDisclosed':
      projectDisclosure(db, happened);
      return {};
    case 'CommitmentMade':
      projectCommitment(db, after, happened);
      return {};
    case 'CommitmentSettled':
      projectSettlement(db, happened);
      return {};
    case 'AdviceSettled':
      return { settled: true };
    case 'ResponseContested':
      projectContest(db, after, happened);
      return { state: 'contested', settled: false };
    case 'ContestDecided':
      projectDecision(db, after, happened);
      return { state: 'answered' };
    case 'RoundOpened': {
      const { round: no, openedAt } = happened.data;
      db.write(
        `UPDATE advice_round SET verdict = 'sent_back' WHERE tenant_id = $1 AND advice_id = $2 AND no = $3`,
        [tenantId, adviceId, no - 1],
        { rows: 1 },
      );
      const opened = { no, verdict: 'stands', openedAt };
      insertRows(db, AdviceRoundRow, [{ tenantId, id: newId(), adviceId, ...opened }]);
      return { state: 'open', round: no, responseId: null };
    }
    case 'PartWithheld': {
      const { part, ground, withheldAt } = happened.data;
      const { explanation } = happened.texts;
      const by = { withheldBy: actorOf(db), withheldAt };
      insertRows(db, WithholdingRow, [{ tenantId, id: newId(), adviceId, part, ground, explanation, ...by }]);
      return {};
    }
    case 'WithholdingLifted': {
      const { part, liftedAt } = happened.data;
      db.write(
        `UPDATE withholding SET lifted_at = $4 WHERE tenant_id = $1 AND advice_id = $2 AND part = $3 AND lifted_at IS NULL`,
        [tenantId, adviceId, part, liftedAt],
        { rows: 1 },
      );
      return {};
    }
    default:
      return assertNever(happened);
  }
}

/** Who acts; every event of an advice but those of its clocks comes from a person. */
export function actorOf({ actor }: TenantDb): string {
  if (!actor) throw new Error('Nobody acts on this advice');
  return actor.personId;
}

/** The row of an advice that is submitted now: the first of all its rows. */
export function insertAdvice(db: TenantDb, after: Advice, dueOn: string | null): void {
  const { submittedAt } = after;
  const { points, title } = currentVersion(after);
  insertRows(db, AdviceRow, [
    {
      ...{ tenantId: db.tenantId, id: after.id, ...after.number, wijkplatformId: after.wijkplatformId },
      ...{ trajectoryId: after.trajectoryId ?? null, phaseId: after.phaseId ?? null },
      ...{ adviceRequestId: after.requestId ?? null, followUpId: after.followUpId ?? null },
      ...{ title, state: 'open', round: 1, version: 1, points: points.length, settled: false, dueOn },
      ...{ signer: after.signer, signerName: after.signerName ?? null },
      ...{ submittedAt, changedAt: submittedAt, revision: after.revision },
    },
  ]);
}

/** A version with its points and files; none of it ever changes (A4). */
function writeVersion(db: TenantDb, after: Advice, happened: AdviceSubmitted | AdviceCorrected): void {
  const { tenantId } = db;
  const adviceId = after.id;
  const { no: version, points, files, ...said } = currentVersion(after);
  const { title, summary, takingPart, backing, backingFigures } = said;
  const shownBy = files.findIndex(({ purpose }) => purpose === 'backing');
  insertRows(db, AdviceVersionRow, [
    {
      ...{ tenantId, id: newId(), adviceId, no: version, points: points.length },
      ...{ title, summary, takingPart, backing, backingFigures },
      ...{ backingFileNo: shownBy < 0 ? null : shownBy + 1 },
      ...{ submittedBy: actorOf(db), submittedAt: happened.data.submittedAt },
    },
  ]);
  if (version > 1)
    db.write(
      `UPDATE version_standing SET standing = 'superseded' WHERE tenant_id = $1 AND advice_id = $2 AND no = $3`,
      [tenantId, adviceId, version - 1],
      { rows: 1 },
    );
  const current = { no: version, standing: 'current' };
  insertRows(db, VersionStandingRow, [{ tenantId, id: newId(), adviceId, ...current }]);
  const of = { tenantId, adviceId, version };
  insertRows(
    db,
    AdvicePointRow,
    points.map((body, i) => ({ ...of, id: newId(), no: i + 1, points: points.length, body })),
  );
  insertRows(
    db,
    AdviceFileRow,
    files.map((file, i) => ({ ...of, id: newId(), no: i + 1, ...file })),
  );
}

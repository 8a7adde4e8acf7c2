// SPDX-License-Identifier: EUPL-1.2
import {
  type Advice,
  type AdviceCorrected,
  type AdviceHappened,
  type AdviceSubmitted,
  currentVersion,
} from '@samenspel/domain/advice';
import { assertNever } from '@samenspel/domain/kernel';
import { changeOne } from '../shared/database/change-one.ts';
import type { TenantDb } from '../shared/database/index.ts';
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
 * Writes an event of an advice to its rows. `after` is the advice as the event left it. What the database is to refuse,
 * it refuses by the order here: what closes an advice is there before the advice says that it is closed (A6).
 */
export async function projectAdvice(db: TenantDb, after: Advice, happened: AdviceHappened): Promise<void> {
  const { tenantId } = db;
  const adviceId = after.id;
  const change = (what: Partial<AdviceRow>) => changeOne(db, AdviceRow, adviceId, what);
  switch (happened.type) {
    case 'AdviceSubmitted':
      return submitted(db, after, happened);
    case 'AdviceCorrected': {
      await writeVersion(db, after, happened);
      const { no: version, title, points } = currentVersion(after);
      return change({ version, title, points: points.length });
    }
    case 'AdviceWithdrawn': {
      const { withdrawalId: id, memberId, withdrawnAt } = happened.data;
      const reason = after.state === 'withdrawn' ? after.withdrawal.reason : '';
      const by = { wijkplatformId: after.wijkplatformId, memberId, personId: actorOf(db) };
      await db.manager.insert(WithdrawalRow, { tenantId, id, adviceId, ...by, reason, withdrawnAt });
      return change({ state: 'withdrawn', withdrawalId: id, suspensionProposal: null });
    }
    case 'HandlerAssigned':
      return change({ handlerId: happened.data.personId });
    case 'SuspensionProposed':
      return change({ suspensionProposal: happened.texts.reason });
    case 'SuspensionAccepted':
    case 'SuspensionDeclined':
      return change({ suspensionProposal: null });
    case 'AdviceAnswered':
    case 'ResponseCorrected': {
      await projectResponse(db, after, happened);
      const answered = { state: 'answered', suspensionProposal: null };
      return change({
        responseId: happened.data.responseId,
        ...(happened.type === 'AdviceAnswered' && answered),
      });
    }
    case 'ResponseDisclosed':
      return projectDisclosure(db, happened);
    case 'CommitmentMade':
      await change({ settled: false });
      return projectCommitment(db, after, happened);
    case 'CommitmentSettled':
      return projectSettlement(db, happened);
    case 'AdviceSettled':
      return change({ settled: true });
    case 'ResponseContested':
      await projectContest(db, after, happened);
      return change({ state: 'contested', settled: false });
    case 'ContestDecided':
      await projectDecision(db, after, happened);
      return change({ state: 'answered' });
    case 'RoundOpened': {
      const { round: no, openedAt } = happened.data;
      await db.manager.update(AdviceRoundRow, { tenantId, adviceId, no: no - 1 }, { verdict: 'sent_back' });
      const opened = { tenantId, id: newId(), adviceId, no, verdict: 'stands', openedAt };
      await db.manager.insert(AdviceRoundRow, opened);
      return change({ state: 'open', round: no, responseId: null });
    }
    case 'PartWithheld': {
      const { part, ground, withheldAt } = happened.data;
      const { explanation } = happened.texts;
      const by = { withheldBy: actorOf(db), withheldAt };
      const row = { tenantId, id: newId(), adviceId, part, ground, explanation, ...by };
      await db.manager.insert(WithholdingRow, row);
      return;
    }
    case 'WithholdingLifted': {
      const { part, liftedAt } = happened.data;
      await db.execute(
        `UPDATE withholding SET lifted_at = $4 WHERE tenant_id = $1 AND advice_id = $2 AND part = $3 AND lifted_at IS NULL`,
        [tenantId, adviceId, part, liftedAt],
      );
      return;
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

async function submitted(db: TenantDb, after: Advice, happened: AdviceSubmitted): Promise<void> {
  const { tenantId } = db;
  const { submittedAt } = happened.data;
  const { points, title } = currentVersion(after);
  await db.manager.insert(AdviceRow, {
    ...{ tenantId, id: after.id, ...after.number, wijkplatformId: after.wijkplatformId },
    ...{ trajectoryId: after.trajectoryId ?? null, phaseId: after.phaseId ?? null },
    ...{ adviceRequestId: after.requestId ?? null, followUpId: after.followUpId ?? null },
    ...{ title, state: 'open', round: 1, version: 1, points: points.length, settled: false },
    ...{ signer: after.signer, signerName: after.signerName ?? null },
    ...{ submittedAt, changedAt: submittedAt, revision: after.revision },
  });
  await writeVersion(db, after, happened);
  const round = { no: 1, verdict: 'stands', openedAt: submittedAt };
  await db.manager.insert(AdviceRoundRow, { tenantId, id: newId(), adviceId: after.id, ...round });
}

/** A version with its points and files; none of it ever changes (A4). */
async function writeVersion(
  db: TenantDb,
  after: Advice,
  happened: AdviceSubmitted | AdviceCorrected,
): Promise<void> {
  const { tenantId } = db;
  const adviceId = after.id;
  const { no: version, points, files, ...said } = currentVersion(after);
  const { title, summary, takingPart, backing, backingFigures } = said;
  const shownBy = files.findIndex(({ purpose }) => purpose === 'backing');
  await db.manager.insert(AdviceVersionRow, {
    ...{ tenantId, id: newId(), adviceId, no: version, points: points.length },
    ...{ title, summary, takingPart, backing, backingFigures },
    ...{ backingFileNo: shownBy < 0 ? null : shownBy + 1 },
    ...{ submittedBy: actorOf(db), submittedAt: happened.data.submittedAt },
  });
  const superseded = { tenantId, adviceId, no: version - 1 };
  await db.manager.update(VersionStandingRow, superseded, { standing: 'superseded' });
  const current = { no: version, standing: 'current' };
  await db.manager.insert(VersionStandingRow, { tenantId, id: newId(), adviceId, ...current });
  await db.manager.insert(
    AdvicePointRow,
    points.map((body, i) => {
      return { tenantId, id: newId(), adviceId, version, no: i + 1, points: points.length, body };
    }),
  );
  if (files.length === 0) return;
  await db.manager.insert(
    AdviceFileRow,
    files.map((file, i) => ({ tenantId, id: newId(), adviceId, version, no: i + 1, ...file })),
  );
}

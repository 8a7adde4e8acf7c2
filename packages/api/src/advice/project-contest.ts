// SPDX-License-Identifier: EUPL-1.2
import type { Advice, ContestDecided, ResponseContested } from '@samenspel/domain/advice';
import type { TenantDb } from '../shared/database/index.ts';
import { insertRows } from '../shared/database/write-rows.ts';
import { newId } from '../shared/ids/index.ts';
import { ContestDecisionRow, ContestPointRow, ContestRow } from './contest.row.ts';
import { actorOf } from './project-advice.ts';

/** The platform says of points that their answers are not substantive (A9). */
export function projectContest(
  db: TenantDb,
  { id: adviceId, contests }: Advice,
  { data }: ResponseContested,
): void {
  const { tenantId } = db;
  const { contestId: id, round, responseId, contestedAt } = data;
  const contestedBy = actorOf(db);
  insertRows(db, ContestRow, [{ tenantId, id, adviceId, round, responseId, contestedBy, contestedAt }]);
  const points = contests.find((contest) => contest.id === id)?.points ?? [];
  insertRows(
    db,
    ContestPointRow,
    points.map((point) => ({ tenantId, id: newId(), contestId: id, responseId, ...point })),
  );
}

/** What the overseer decided about it. */
export function projectDecision(
  db: TenantDb,
  { id: adviceId, contests }: Advice,
  { data, texts }: ContestDecided,
): void {
  const { decisionId: id, contestId, verdict, decidedAt } = data;
  const round = contests.find((contest) => contest.id === contestId)?.round;
  if (round === undefined) throw new Error(`The contest ${contestId} is not on the advice`);
  insertRows(db, ContestDecisionRow, [
    {
      ...{ tenantId: db.tenantId, id, contestId, adviceId, round, verdict },
      ...{ reason: texts.reason, decidedBy: actorOf(db), decidedAt },
    },
  ]);
}

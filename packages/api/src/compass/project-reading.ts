// SPDX-License-Identifier: EUPL-1.2
import type { AnswerAgreed, AnswerGiven, Reading, ReadingEvent } from '@samenspel/domain/compass';
import { assertNever } from '@samenspel/domain/kernel';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne, insertRows } from '../shared/database/write-rows.ts';
import { newId } from '../shared/ids/index.ts';
import { AgreedAnswerRow, ParticipantAnswerRow } from './answer.row.ts';
import { ReadingParticipantRow, ReadingRow, ReadingStepRow } from './reading.row.ts';
import { explorationToRestOn, nameReading } from './reading.store.ts';

/** Writes an event of a reading (C3) to its rows. `after` is the reading as the event left it. */
export async function projectReading(
  db: TenantDb,
  after: Reading,
  happened: ReadingEvent,
  now: string,
): Promise<void> {
  const { tenantId } = db;
  if (happened.type === 'ReadingStarted') {
    const { readingId: id, ...started } = happened.data;
    insertRows(db, ReadingRow, [{ tenantId, id, ...started, status: 'open', version: after.version }]);
    return;
  }
  const change = await changeBy(db, after, happened, now);
  const expected = { version: after.version - 1 };
  changeOne(db, ReadingRow, after.id, { ...change, version: after.version }, expected);
  if (happened.type === 'ReadingCompleted') await nameReading(db, after.phaseIssueId, after.id);
}

type Later = Exclude<ReadingEvent, { type: 'ReadingStarted' }>;

/** Writes the rows beside the reading's own, and gives what changes in that one. */
async function changeBy(
  db: TenantDb,
  after: Reading,
  happened: Later,
  now: string,
): Promise<Partial<ReadingRow>> {
  const { tenantId } = db;
  const readingId = after.id;
  switch (happened.type) {
    case 'ParticipantAdded': {
      const { participantId: id, partyId, side } = happened.data;
      insertRows(db, ReadingParticipantRow, [{ tenantId, id, readingId, partyId, side }]);
      return {};
    }
    case 'ParticipantRemoved': {
      const { participantId, removedAt } = happened.data;
      changeOne(db, ReadingParticipantRow, participantId, { removedAt });
      return {};
    }
    case 'AnswerGiven':
    case 'AnswerAgreed':
      await putAnswer(db, happened, now);
      return {};
    case 'ReadingCompleted': {
      const steps = after.status === 'completed' ? after.steps : [];
      const rows = steps.map((step, i) => ({ tenantId, id: newId(), readingId, ordinal: i + 1, ...step }));
      insertRows(db, ReadingStepRow, rows as Partial<ReadingStepRow>[]);
      const { outcome, completedAt } = happened.data;
      const reason = after.status === 'completed' ? after.withoutResidentsReason : undefined;
      const explorationId = await explorationToRestOn(db, after.phaseIssueId);
      const completed = { status: 'completed', outcomeCode: outcome, completedAt, explorationId };
      return { ...completed, withoutResidentsReason: reason ?? null };
    }
    case 'ReadingAbandoned': {
      const { abandonedAt } = happened.data;
      return { status: 'abandoned', abandonedAt, abandonReason: happened.texts.reason };
    }
    default:
      return assertNever(happened);
  }
}

/** The answer in the place of the one that stood, if the one that stood is the one that was seen. */
async function putAnswer(db: TenantDb, happened: AnswerGiven | AnswerAgreed, at: string): Promise<void> {
  const { tenantId } = db;
  const { readingId, question, part, answer, revision } = happened.data;
  const { reason } = happened.texts;
  const said = { answer, reason, revision, at };
  const place = { tenantId, readingId, question, part };
  const row = happened.type === 'AnswerGiven' ? ParticipantAnswerRow : AgreedAnswerRow;
  const whose = happened.type === 'AnswerGiven' ? { participantId: happened.data.participantId } : {};
  if (revision === 1) {
    insertRows(db, row, [{ id: newId(), ...place, ...whose, ...said }]);
    return;
  }
  const stood = { ...place, ...whose, revision: revision - 1 };
  const { affected } = await db.manager.update(row, stood, said);
  if (affected !== 1) throw new Error(`The answer to ${question} is not as it was read`);
}

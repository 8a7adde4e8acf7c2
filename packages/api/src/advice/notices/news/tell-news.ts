// SPDX-License-Identifier: EUPL-1.2
import { queueMail } from '../../../mail/index.ts';
import type { TenantDb } from '../../../shared/database/index.ts';
import type { HistoryEvent } from '../../../shared/events/index.ts';
import type { JobPart } from '../../../shared/jobs/index.ts';
import { aboutCase } from '../about.ts';
import { type CaseKind, caseKinds, caseOf } from '../case.store.ts';
import { peopleOf } from '../people.store.ts';
import { dayOf, NEWS_DAYS } from '../today.store.ts';
import { newsOf } from './who-is-told.ts';

/**
 * Tells people what happened, as their mails follow from the history: in the transaction that takes an event from the outbox, so
 * once for each event and person. What is old when it gets here (data that were brought in, a worker that was away for weeks) is
 * no news.
 */
export const tellNews: JobPart = { name: 'news', on: tell };

async function tell(db: TenantDb, event: HistoryEvent): Promise<void> {
  const mails = newsOf[event.kind];
  if (!mails || isOld(db, event) || !isCaseKind(event.subjectKind)) return;
  const on = await caseOf(db, { kind: event.subjectKind, id: event.subjectId });
  if (!on) return;
  const { data, actorId, seq } = event;
  const told = { people: await peopleOf(db, on), on, data, clockKind: await clockKind(db, event) };
  const onDate = await dayOf(db, event.occurredAt);
  for (const { mail: kind, code = event.kind, to } of mails) {
    const facts = { due: data.due ?? data.to, late: data.late, verdict: data.verdict, as: data.as };
    for (const personId of new Set(to(told))) {
      if (personId === actorId && code !== 'receipt') continue;
      const about = { ...aboutCase(on), news: code, seq, ...facts };
      await queueMail(db, { kind, objectId: event.id, onDate, personId, data: about });
    }
  }
}

const isOld = (db: TenantDb, { occurredAt }: HistoryEvent): boolean =>
  Date.parse(db.now) - Date.parse(occurredAt) > NEWS_DAYS * 86_400_000;

const isCaseKind = (kind: string): kind is CaseKind => caseKinds.some((each) => each === kind);

async function clockKind(db: TenantDb, { kind, data }: HistoryEvent): Promise<string | undefined> {
  if (kind !== 'DueDateMoved') return undefined;
  const [clock] = await db.query<{ kind: string }>(
    'SELECT kind FROM clock WHERE tenant_id = $1 AND id = $2',
    [...[db.tenantId, data.clockId]],
  );
  return clock?.kind;
}

// SPDX-License-Identifier: EUPL-1.2
import { type Advice, type AdviceEvent, evolveAdvice, isOfClock } from '@samenspel/domain/advice';
import type { Outcome, Refusal } from '@samenspel/domain/kernel';
import { changeOne } from '../shared/database/change-one.ts';
import type { TenantDb } from '../shared/database/index.ts';
import type { Settled } from '../shared/idempotency/index.ts';
import { AdviceRow } from './advice.row.ts';
import { keepWords } from './advice-lexemes.store.ts';
import { saveClocks } from './clock/index.ts';
import { projectAdvice } from './project-advice.ts';

/**
 * Carries a decision on an advice out: each event is written to the rows and recorded in the history, in one transaction. A
 * refusal writes nothing. `before` is undefined for an advice that is submitted now; `role` is the role in which the person acts.
 */
export async function saveAdvice<Refused extends Refusal>(
  db: TenantDb,
  { advice: before, now }: { advice?: Advice; now: string },
  role: string,
  outcome: Outcome<AdviceEvent, Refused>,
): Promise<Settled<{ adviceId: string }, Refused>> {
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  let after = before;
  for (const happened of outcome.events) {
    after = evolveAdvice(after, happened);
    if (isOfClock(happened)) await saveClocks(db, [happened], now);
    else await projectAdvice(db, after, happened);
    const { type: kind, data, texts } = happened;
    const on = { subjectKind: 'advice', subjectId: after.id, trajectoryId: after.trajectoryId ?? null };
    db.record({ kind, ...on, data, texts, actingRole: role });
  }
  if (!after) throw new Error('Nothing was decided about no advice');
  if (after !== before) {
    // The revision counts the events; the row still stands where the decision found it.
    const { revision } = before ?? { revision: 1 };
    await changeOne(db, AdviceRow, after.id, { revision: after.revision, changedAt: now }, { revision });
    await keepWords(db, after.id, outcome.events);
  }
  return { ok: true, result: { adviceId: after.id } };
}

// SPDX-License-Identifier: EUPL-1.2
import {
  type AdviceRequest,
  type AdviceRequestEvent,
  evolveAdviceRequest,
  evolveFollowUp,
  type FollowUp,
  type FollowUpEvent,
} from '@samenspel/domain/advice';
import type { Outcome, Refusal } from '@samenspel/domain/kernel';
import type { TenantDb } from '../../shared/database/index.ts';
import type { Settled } from '../../shared/idempotency/index.ts';
import { projectFollowUp } from '../follow-up/project-follow-up.ts';
import { projectRequest } from './project-request.ts';

/** What was decided on, as it was locked; absent is what the act begins. */
export interface RequestDecidedOn {
  request?: AdviceRequest | undefined;
  followUp?: FollowUp | undefined;
  now: string;
}

type Happened = AdviceRequestEvent | FollowUpEvent;
const followUpTypes: readonly string[] = [
  'FollowUpOpened',
  'FollowUpProposed',
  'FollowUpAgreed',
  'FollowUpEnded',
];
const isOfFollowUp = (happened: Happened): happened is FollowUpEvent => followUpTypes.includes(happened.type);

/**
 * Writes what happened to a request for advice and its follow-up agreement to their rows, and records each in the history
 * of what it is about. Also for what a submitted advice does to the request that it answers.
 */
export async function recordOnRequest(
  db: TenantDb,
  { request, followUp, now }: RequestDecidedOn,
  role: string,
  events: readonly Happened[],
): Promise<void> {
  let [asked, agreement] = [request, followUp];
  // A request names its agreement, so that one comes first.
  const inOrder = [...events].sort(
    (a, b) => Number(b.type === 'FollowUpOpened') - Number(a.type === 'FollowUpOpened'),
  );
  for (const happened of inOrder) {
    let subject: readonly [kind: string, id: string, trajectoryId: string | undefined];
    if (isOfFollowUp(happened)) {
      agreement = evolveFollowUp(agreement, happened);
      await projectFollowUp(db, agreement, happened);
      subject = ['follow_up', agreement.id, agreement.trajectoryId];
    } else {
      asked = evolveAdviceRequest(asked, happened);
      await projectRequest(db, asked, happened, now);
      subject = ['advice_request', asked.id, asked.trajectoryId];
    }
    const [subjectKind, subjectId, trajectoryId = null] = subject;
    const { type: kind, data, texts } = happened;
    db.record({ kind, subjectKind, subjectId, trajectoryId, data, texts, actingRole: role });
  }
}

/** Carries a decision on a request or an agreement out; a refusal writes nothing. */
export async function saveRequest<Result, Refused extends Refusal>(
  db: TenantDb,
  on: RequestDecidedOn,
  role: string,
  outcome: Outcome<Happened, Refused>,
  result: Result,
): Promise<Settled<Result, Refused>> {
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  await recordOnRequest(db, on, role, outcome.events);
  return { ok: true, result };
}

// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { type Refusal, refusal } from '@samenspel/domain/kernel';
import { permitOnPlatform } from '../access/permit.ts';
import { nextNumber, type TenantDb } from '../shared/database/index.ts';
import type { Settled } from '../shared/idempotency/index.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { momentAfter } from '../shared/request/moment.ts';
import type { SubmitAdviceInput } from './advice.inputs.graphql.ts';
import type { DraftView } from './draft/draft.view.ts';
import { lockDraft, unlessOpen } from './draft/lock-draft.ts';
import { contentOf, markSubmitted, versionCorrectedBy } from './draft-content.store.ts';
import { lockAdvice } from './lock-advice.ts';
import { lockRequest } from './request/lock-request.ts';
import { recordOnRequest } from './request/save-request.ts';
import { lockRules } from './rules/rules.store.ts';
import { saveAdvice } from './save-on-advice.ts';
import { agreedFollowUp, placeFacts } from './submission-facts.store.ts';

/** Why a submission is refused: by what is submitted, or as somebody was writing on the draft meanwhile. */
export const submissionRefusalCodes = [
  ...new Set([
    ...decide.submitAdviceRefusalCodes,
    ...decide.correctAdviceRefusalCodes,
    'DRAFT_NOT_OPEN' as const,
    'EDITED_MEANWHILE' as const,
  ]),
];

type SubmissionRefusal = Refusal<(typeof submissionRefusalCodes)[number]>;
type Submitted = Settled<{ adviceId: string }, SubmissionRefusal>;

/** Submits the draft of a platform as it stands: as an advice, or as a new version of one that is still open (A4, A5). */
export function submitAdvice(ctx: RequestContext, input: SubmitAdviceInput) {
  return command(ctx, 'submitAdvice', input, async (db): Promise<Submitted> => {
    // The draft comes before every other lock: nobody who holds one of those waits for a draft.
    const draft = await lockDraft(ctx, db, input.draft);
    const role = permitOnPlatform(
      ctx,
      draft.adviceId ? 'correctAdvice' : 'submitAdvice',
      draft.wijkplatformId,
    );
    const refusals = [...unlessOpen(draft), ...unlessEdited(draft, input.version)];
    if (refusals.length > 0) return { ok: false, refusals };
    return draft.adviceId ? correct(ctx, db, draft, draft.adviceId, role) : submit(ctx, db, draft, role);
  });
}

/** What is submitted is what the coordinator saw: every change of a draft counts. */
function unlessEdited({ version }: DraftView, seen: number): Refusal<'EDITED_MEANWHILE'>[] {
  if (version === seen) return [];
  return [refusal('EDITED_MEANWHILE', 'A4', { at: 'version', details: { version } })];
}

async function submit(ctx: RequestContext, db: TenantDb, draft: DraftView, role: string) {
  const settings = await lockRules(db);
  const asked = draft.requestId === null ? undefined : await lockRequest(ctx, db, draft.requestId);
  const facts = {
    ...{ ...settings, ...(await placeFacts(db, draft)), request: asked && requestFacts(asked.request) },
    followUp: await agreedFollowUp(db, asked?.followUp.id ?? draft.followUpId),
  };
  const content = await contentOf(db, draft);
  const moment = momentAfter(ctx, asked?.moment.now);
  const year = Number(moment.today.slice(0, 4));
  const on = {
    trajectoryId: draft.trajectoryId ?? undefined,
    phaseId: draft.phaseId ?? undefined,
    requestId: asked?.request.id,
    followUpId: draft.followUpId ?? undefined,
  };
  const ids = { adviceId: newId(), answerClockId: newId(), handlerClockId: newId() };
  const { wijkplatformId } = draft;
  const decided = (seq: number) =>
    decide.submitAdvice({ ...ids, wijkplatformId, number: { year, seq }, ...on, ...content }, facts, moment);
  // A submission that is refused takes no number: the year's numbers have no gaps.
  const outcome = decided(decided(1).ok ? await nextNumber(db, 'advice', year) : 1);
  if (!outcome.ok) return outcome;
  const { events } = outcome;
  const own = events.filter((happened) => !isOfRequest(happened)) as decide.AdviceEvent[];
  const saved = saveAdvice<SubmissionRefusal>(db, { now: moment.now }, role, { ok: true, events: own });
  if (asked) await recordOnRequest(db, { ...asked, now: moment.now }, role, events.filter(isOfRequest));
  await markSubmitted(db, draft, moment.now);
  return saved;
}

const requestFacts = ({ state, clock }: decide.AdviceRequest) => ({
  accepted: state === 'accepted',
  adviseClock: clock,
});

/** What a submission does to the request that it answers: that belongs to the request, not to the advice. */
const isOfRequest = (happened: {
  type: string;
}): happened is decide.AdviceRequestAdvised | decide.ClockStopped =>
  happened.type === 'AdviceRequestAdvised' || happened.type === 'ClockStopped';

async function correct(ctx: RequestContext, db: TenantDb, draft: DraftView, adviceId: string, role: string) {
  const { advice, moment } = await lockAdvice(ctx, db, { advice: adviceId });
  const corrects = await versionCorrectedBy(db, draft);
  const corrected = { corrects, ...(await contentOf(db, draft)) };
  const outcome = decide.correctAdvice(advice, corrected, moment);
  const saved = saveAdvice(db, { advice, now: moment.now }, role, outcome);
  if (saved.ok) await markSubmitted(db, draft, moment.now);
  return saved;
}

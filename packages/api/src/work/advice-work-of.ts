// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '@samenspel/domain/access';
import type { CivilDate } from '@samenspel/domain/kernel';
import { type AdviceAsk, isAskedOf } from '@samenspel/domain/work';
import { loadRules } from '../advice/rules/rules.loaders.ts';
import { civilDateIn } from '../shared/clock/index.ts';
import { inTenant, ownAffairs } from '../shared/database/index.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../shared/request/context.ts';
import type { AdviceTask, AdviceTaskView } from './advice-task.graphql.ts';
import { type AskOnCase, asksAmong } from './asks-among.ts';
import { type Waiting, waitingFor } from './waiting.store.ts';

/** What the advice right asks of whoever asks, late first. */
export async function adviceWorkOf(ctx: RequestContext): Promise<(AdviceTask & AdviceTaskView)[]> {
  const { actor } = ctx.viewer;
  const { calendar } = await loadRules(ctx);
  const today = civilDateIn(tenantOf(ctx).timeZone, ctx.now);
  const waiting = await inTenant(
    inTenantOf(ctx),
    (db) => waitingFor(db, actor, { calendar, today }),
    // The drafts of their platforms are read with it.
    actor.platformRoles.length > 0 ? ownAffairs : { readOnly: true },
  );
  return asksOfActor(waiting, actor, today).map(({ ask, waiting: each }) => taskOf(ask, each));
}

/** What these cases ask of one person. */
const asksOfActor = (waiting: readonly Waiting[], actor: Actor, today: CivilDate): AskOnCase[] =>
  asksAmong(waiting, today).filter(({ ask }) => isAskedOf(ask, actor));

function taskOf(ask: AdviceAsk, waiting: Waiting): AdviceTask & AdviceTaskView {
  const { code: kind, rule, commitmentId, owner, since, until = null, late } = ask;
  const { id: subject, number = null, title, wijkplatformId, trajectoryId = null } = waiting;
  return {
    ...{ id: `${kind}.${commitmentId ?? subject}`, kind, rule, subject, number, title },
    ...{ since, until, late, wijkplatformId, trajectoryId },
    commitment: commitmentOf(ask, waiting)?.what ?? null,
    shared: 'tenantRole' in owner && kind !== 'DECIDE_CONTEST',
    clockId: clockOf(ask, waiting) ?? null,
    platformClock: ('platformClock' in waiting && waiting.platformClock) || null,
  };
}

const commitmentOf = ({ commitmentId }: AdviceAsk, waiting: Waiting) =>
  waiting.kind === 'advice' ? waiting.commitments.find(({ id }) => id === commitmentId) : undefined;

/** Which clock is behind the date of an ask. */
function clockOf(ask: AdviceAsk, waiting: Waiting): string | undefined {
  if (waiting.kind === 'information_request') return waiting.clock?.id;
  if (waiting.kind !== 'advice') return undefined;
  const { handler, answer, review } = waiting.clocks;
  switch (ask.code) {
    case 'ASSIGN_HANDLER':
      return [handler, answer].find((clock) => clock && clock.dueOn === ask.until)?.id ?? handler?.id;
    case 'ANSWER_ADVICE':
    case 'ANSWER_AGAIN':
      return answer?.id;
    case 'DECIDE_CONTEST':
      return review?.id;
    default:
      return commitmentOf(ask, waiting)?.clockId;
  }
}

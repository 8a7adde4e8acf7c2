// SPDX-License-Identifier: EUPL-1.2
import { type Act, may } from '@samenspel/domain/access';
import { lateAnswer } from '@samenspel/domain/advice';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { civilDateIn } from '../shared/clock/index.ts';
import { inTenant } from '../shared/database/index.ts';
import { asks } from '../shared/graphql/asks.ts';
import { pageSize } from '../shared/graphql/page.ts';
import { inTenantOf, type RequestContext, tenantOf } from '../shared/request/context.ts';
import { historyOfAdvice, trajectoryAhead } from '../trajectory/index.ts';
import { Phase } from '../trajectory/phase.graphql.ts';
import { HistoryConnection, Trajectory } from '../trajectory/trajectory.graphql.ts';
import { loadPhase, loadTrajectory } from '../trajectory/trajectory.loaders.ts';
import type { PhaseView, TrajectoryView } from '../trajectory/trajectory.view.ts';
import { Advice, AdviceConnection, LateAnswer } from './advice.graphql.ts';
import { loadAdvicesOn } from './advice.loaders.ts';
import { adviceParts } from './advice.parts.ts';
import { adviceByNumber, advicePage, countAdvices } from './advice.store.ts';
import type { AdviceView, CommitmentView, ResponseView } from './advice.view.ts';
import { AdviceFilter, AdviceSort } from './advice-filter.graphql.ts';
import { Clock } from './clock/clock.graphql.ts';
import type { ClockView } from './clock/clock.view.ts';
import { FollowUp } from './follow-up/follow-up.graphql.ts';
import { loadFollowUp } from './follow-up/follow-up.loaders.ts';
import type { FollowUpView } from './follow-up/follow-up.view.ts';
import { AdviceRequest } from './request/request.graphql.ts';
import { loadAdviceRequest } from './request/request.loaders.ts';
import type { AdviceRequestView } from './request/request.view.ts';
import { Commitment, Response } from './response.graphql.ts';
import { loadRules } from './rules/rules.loaders.ts';

const mayDescription = (what: string) => ({ description: `Whether the viewer may ${what} now.` });

@Resolver(() => Advice)
export class AdviceResolver {
  @Query(() => Advice, {
    nullable: true,
    description: 'The advice with this number, such as 2026-014; null when there is none.',
  })
  advice(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String, { description: 'Its number, such as 2026-014.' }) number: string,
  ): Promise<AdviceView | null> {
    const parts = adviceParts.asked(info);
    return inTenant(inTenantOf(ctx), (db) => adviceByNumber(db, ctx.viewer, number, parts), {
      readOnly: true,
    });
  }

  @Query(() => AdviceConnection, { description: 'The advices to this municipality, page by page (A11).' })
  async advices(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended.' })
    after?: string,
    @Arg('filter', () => AdviceFilter, { nullable: true, description: 'Which ones.' }) filter?: AdviceFilter,
    @Arg('sort', () => AdviceSort, { defaultValue: 'NEWEST', description: 'In which order.' })
    sort: AdviceSort = 'NEWEST',
  ) {
    const { rules } = await loadRules(ctx);
    const request = {
      ...{ first: pageSize(first), after: after ?? null, filter: filter ?? {}, sort },
      ...{ viewerId: ctx.viewer.personId, soonDays: rules.soonDays },
      today: civilDateIn(tenantOf(ctx).timeZone, ctx.now),
    };
    return inTenant(
      inTenantOf(ctx),
      async (db) => {
        const page = await advicePage(db, ctx.viewer, request, adviceParts.asked(info));
        const totalCount = asks(info, 'totalCount') ? await countAdvices(db, request) : 0;
        return { ...page, nodes: page.edges.map(({ node }) => node), totalCount };
      },
      { readOnly: true },
    );
  }

  @FieldResolver(() => Trajectory, { nullable: true, description: 'The trajectory that it is on (A1).' })
  async trajectory(
    @Root() { trajectoryId }: AdviceView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrajectoryView | null> {
    return trajectoryId === null ? null : loadTrajectory(ctx, trajectoryId, info);
  }

  @FieldResolver(() => Phase, {
    nullable: true,
    description:
      'The phase that it is on; it does not close while the advice is open in its first round (T4).',
  })
  phase(
    @Root() advice: AdviceView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PhaseView | null> {
    return loadPhase(ctx, advice, info);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the municipality asked for it (gevraagd advies), or the platform gave it of its own accord (A1).',
  })
  asked(@Root() { requestId }: AdviceView): boolean {
    return requestId !== null;
  }

  @FieldResolver(() => LateAnswer, {
    nullable: true,
    description:
      'The last time that its answer is or was late, in whatever round; null when it never was. Without a term nothing is late (A5, A6).',
  })
  lateAnswer(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): LateAnswer | null {
    return lateAnswer(advice, civilDateIn(tenantOf(ctx).timeZone, ctx.now));
  }

  @FieldResolver(() => AdviceRequest, {
    nullable: true,
    description: 'The request that it answers, for who may read that; null when it was not asked (A1).',
  })
  async request(
    @Root() { requestId }: AdviceView,
    @Ctx() ctx: RequestContext,
  ): Promise<AdviceRequestView | null> {
    return requestId === null ? null : loadAdviceRequest(ctx, requestId);
  }

  @FieldResolver(() => FollowUp, {
    nullable: true,
    description: 'The agreement that it rests on, for who may read that (A3).',
  })
  async followUp(
    @Root() { followUpId }: AdviceView,
    @Ctx() ctx: RequestContext,
  ): Promise<FollowUpView | null> {
    return followUpId === null ? null : loadFollowUp(ctx, followUpId);
  }

  @FieldResolver(() => Clock, { description: 'The clock of the answer in the current round (A5).' })
  clock(@Root() advice: AdviceView): ClockView {
    if (!advice.clock) throw new Error(`The advice ${advice.id} has no clock in round ${advice.round}`);
    return advice.clock;
  }

  @FieldResolver(() => [Clock], {
    description:
      'All its clocks, in the order of their start: of the answers, the handler and the reviews (A8).',
  })
  clocks(@Root() { clocks }: AdviceView): ClockView[] {
    return clocks;
  }

  @FieldResolver(() => [Response], {
    description:
      'Every response that was sent and that this viewer may read, corrections too, the newest first.',
  })
  responses(@Root() { responses }: AdviceView): ResponseView[] {
    return responses.toReversed();
  }

  @FieldResolver(() => HistoryConnection, {
    description:
      'What happened, newest first (K4); the public reads what happened, and the texts in the advice itself.',
  })
  history(
    @Root() advice: AdviceView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('before', () => String, { nullable: true, description: 'Where the page after it ended.' })
    before?: string,
  ): Promise<HistoryConnection> {
    return historyOfAdvice(ctx, advice, { first, before }, info);
  }

  @FieldResolver(() => Boolean, mayDescription('assign who handles it (A5)'))
  viewerMayAssignHandler(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return advice.state !== 'withdrawn' && mayTo(ctx, 'assignHandler', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('write on the response (A6)'))
  viewerMayDraftResponse(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return advice.state === 'open' && mayTo(ctx, 'draftResponse', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('send the response (A6)'))
  viewerMayAnswer(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return advice.state === 'open' && mayTo(ctx, 'answerAdvice', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('correct the response (A6)'))
  viewerMayCorrectResponse(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return isAnswered(advice) && mayTo(ctx, 'correctResponse', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('make the response public (A11)'))
  viewerMayDisclose(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    const sent = advice.responses.at(-1);
    return sent !== undefined && sent.disclosedAt === null && mayTo(ctx, 'discloseResponse', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('extend the term (A7)'))
  viewerMayExtendTerm(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    const { state, dueOn, extended } = this.clock(advice);
    const today = civilDateIn(tenantOf(ctx).timeZone, ctx.now);
    const inTime = state === 'running' && dueOn !== null && dueOn >= today && !extended;
    return advice.state === 'open' && inTime && mayTo(ctx, 'extendTerm', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('ask to let the clock stand still (A4)'))
  viewerMayProposeSuspension(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    const { state, dueOn } = this.clock(advice);
    const free = state === 'running' && dueOn !== null && advice.suspensionProposal === null;
    return advice.state === 'open' && free && mayTo(ctx, 'proposeSuspension', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('accept or decline that the clock stands still (A4)'))
  viewerMayAcceptSuspension(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return (
      advice.state === 'open' && advice.suspensionProposal !== null && mayTo(ctx, 'acceptSuspension', advice)
    );
  }

  @FieldResolver(() => Boolean, mayDescription('let the clock run again (A5)'))
  viewerMayResumeClock(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return (
      advice.state === 'open' && this.clock(advice).state === 'suspended' && mayTo(ctx, 'resumeClock', advice)
    );
  }

  @FieldResolver(() => Boolean, mayDescription('withdraw it (A4)'))
  viewerMayWithdraw(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return advice.state === 'open' && mayTo(ctx, 'withdrawAdvice', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('submit a corrected version (A4)'))
  viewerMayCorrect(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return advice.state === 'open' && mayTo(ctx, 'correctAdvice', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('contest the response (A9)'))
  viewerMayContest(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    const before = advice.contests.some(({ round }) => round === advice.round);
    return advice.state === 'answered' && !before && mayTo(ctx, 'contestResponse', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('decide whether the contested response stands (A9)'))
  viewerMayDecideContest(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return advice.state === 'contested' && mayTo(ctx, 'decideContest', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('withhold a part from the public, or lift that (A11)'))
  viewerMayWithhold(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'withhold', advice);
  }

  @FieldResolver(() => Boolean, mayDescription('write a note about it that only their platform reads (P4)'))
  viewerMayAddNote(@Root() advice: AdviceView, @Ctx() ctx: RequestContext): boolean {
    return mayTo(ctx, 'writeNote', advice);
  }
}

@Resolver(() => Commitment)
export class CommitmentResolver {
  @FieldResolver(() => Advice, { description: 'The advice that it follows from.' })
  advice(@Root() commitment: CommitmentView & { advice: AdviceView }): AdviceView {
    return commitment.advice;
  }

  @FieldResolver(() => Boolean, mayDescription('say that it was done, or drop it (A10)'))
  viewerMaySettle(
    @Root() commitment: CommitmentView & { advice: AdviceView },
    @Ctx() ctx: RequestContext,
  ): boolean {
    const owner = { ownerId: commitment.owner.id };
    return commitment.state === 'open' && mayTo(ctx, 'settleCommitment', commitment.advice, owner);
  }
}

trajectoryAhead.reads('advices', (ctx, number, info) => loadAdvicesOn(ctx, number, adviceParts.asked(info)));

@Resolver(() => Trajectory)
export class TrajectoryAdvicesResolver {
  @FieldResolver(() => [Advice], { description: 'The advices on it, the newest first, at most 50 (A1).' })
  advices(
    @Root() trajectory: TrajectoryView,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdviceView[]> {
    return trajectoryAhead.take(ctx, trajectory.number, info);
  }
}

const isAnswered = ({ state }: AdviceView) => state === 'answered' || state === 'contested';

/** What of an advice the matrix asks. */
type Facts = Pick<AdviceView, 'wijkplatformId' | 'handlerId' | 'trajectoryId' | 'leadId'>;

/** Whether the viewer may do this to this advice; the same table that the commands ask. */
function mayTo(
  { viewer }: RequestContext,
  act: Act,
  { wijkplatformId, handlerId, trajectoryId, leadId }: Facts,
  more: { ownerId?: string } = {},
): boolean {
  const on = { trajectoryId: trajectoryId ?? undefined, leadId: leadId ?? undefined };
  const subject = { wijkplatformId, handlerId: handlerId ?? undefined, ...on, ...more };
  const actor = { ...viewer.actor, personId: viewer.personId ?? undefined };
  return may(actor, act, subject);
}

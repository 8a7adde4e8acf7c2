// SPDX-License-Identifier: EUPL-1.2
import { historyOf } from '@samenspel/domain/advice';
import { daysBetween, textIn } from '@samenspel/domain/kernel';
import { explainClock, lateness, met } from '@samenspel/domain/terms';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { civilDateIn } from '../../shared/clock/index.ts';
import { Language, languageArgument } from '../../shared/graphql/language.ts';
import { type RequestContext, tenantOf } from '../../shared/request/context.ts';
import { loadRules } from '../rules/rules.loaders.ts';
import { Clock, ClockDay, ClockEvent, ClockState, Lateness } from './clock.graphql.ts';
import { loadMoves } from './clock.loaders.ts';
import type { ClockView } from './clock.view.ts';
import { clockState } from './clock-state.ts';

/** An explanation is read by people; nobody reads further than this. */
const MOST_DAYS = 500;

@Resolver(() => Clock)
export class ClockResolver {
  @FieldResolver(() => ClockState, { description: 'Where it stands.' })
  state(@Root() clock: ClockView): ClockState {
    return clock.state === 'running' && clock.dueOn === null ? 'no_term' : clock.state;
  }

  @FieldResolver(() => Lateness, { description: 'How the due date stands today.' })
  async lateness(@Root() clock: ClockView, @Ctx() ctx: RequestContext): Promise<Lateness> {
    if (clock.dueOn === null) return 'none';
    if (clock.stoppedOn !== null)
      return met(clock.dueOn, clock.stoppedOn).inTime ? 'met_on_time' : 'met_late';
    const { rules } = await loadRules(ctx);
    const standing = {
      no_due_date: 'none',
      running: 'running',
      due_soon: 'soon',
      due_today: 'today',
      late: 'late',
    } as const;
    return standing[lateness(clock.dueOn, todayOf(ctx), rules.soonDays).state];
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Days until the due date, from today or from the day it stopped; negative is days late. Null without a due date.',
  })
  daysLeft(@Root() clock: ClockView, @Ctx() ctx: RequestContext): number | null {
    return clock.dueOn === null ? null : daysBetween(clock.stoppedOn ?? todayOf(ctx), clock.dueOn);
  }

  @FieldResolver(() => [ClockEvent], { description: 'What happened to it, in order (A5).' })
  async events(@Root() clock: ClockView, @Ctx() ctx: RequestContext): Promise<ClockEvent[]> {
    const plain = { term: null, dueOn: null, reason: null };
    const moves = (await loadMoves(ctx, clock.id)).map(
      ({ on, dueOn }): ClockEvent => ({ ...plain, type: 'moved', on, dueOn }),
    );
    const told = [...clock.noted, ...moves].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return clock.stoppedOn === null ? told : [...told, { ...plain, type: 'stopped', on: clock.stoppedOn }];
  }

  @FieldResolver(() => [ClockDay], {
    description: `Why this due date: every day from the start up to it (A5), at most ${MOST_DAYS}.`,
  })
  async days(@Root() clock: ClockView, @Ctx() ctx: RequestContext): Promise<ClockDay[]> {
    const { calendar } = await loadRules(ctx);
    return explainClock(historyOf(clockState(clock)), calendar)
      .slice(0, MOST_DAYS)
      .map(({ name = null, ...day }) => ({ ...day, freeDay: name }));
  }
}

@Resolver(() => ClockDay)
export class ClockDayResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name of the free day that it is.' })
  name(
    @Root() { freeDay }: ClockDay,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string | null {
    return freeDay && textIn(freeDay, language);
  }
}

const todayOf = (ctx: RequestContext): string => civilDateIn(tenantOf(ctx).timeZone, ctx.now);

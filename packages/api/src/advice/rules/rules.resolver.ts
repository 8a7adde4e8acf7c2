// SPDX-License-Identifier: EUPL-1.2
import { may } from '@samenspel/domain/access';
import { changeAdviceRulesRefusalCodes, changeCalendarRefusalCodes } from '@samenspel/domain/advice';
import { textIn } from '@samenspel/domain/kernel';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Language, languageArgument } from '../../shared/graphql/language.ts';
import { answer, inputArgument, payloadOf, resultOf } from '../../shared/graphql/refused.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { changeAdviceRules, changeCalendar } from './change-settings.ts';
import { AdviceRules, ChangeAdviceRulesInput, ChangeCalendarInput, FreeDay } from './rules.graphql.ts';
import { loadRules } from './rules.loaders.ts';

@ObjectType({ description: 'The calendar was changed.', simpleResolvers: true })
class CalendarChanged {
  @Field(() => [FreeDay], { description: 'All days off, in order, as they are now.' })
  days: FreeDay[];
}

const ChangeAdviceRulesPayload = payloadOf(
  'ChangeAdviceRules',
  resultOf('AdviceRulesChanged', 'rules', () => AdviceRules, 'The rules were set.'),
  changeAdviceRulesRefusalCodes,
);
const ChangeCalendarPayload = payloadOf('ChangeCalendar', CalendarChanged, changeCalendarRefusalCodes);

@Resolver(() => AdviceRules)
export class AdviceRulesResolver {
  @Query(() => AdviceRules, {
    description: 'What the municipality set for the advice right; public (A5, A8).',
  })
  async adviceRules(@Ctx() ctx: RequestContext): Promise<AdviceRules> {
    const { rules, version } = await loadRules(ctx);
    return { ...rules, version };
  }

  @Query(() => [FreeDay], { description: 'The days off of a year, in order (A5).' })
  async freeDays(
    @Ctx() ctx: RequestContext,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
  ): Promise<FreeDay[]> {
    const days = await daysOff(ctx);
    return days.filter(({ day }) => day.startsWith(`${year}-`));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change them.' })
  viewerMayChange(@Ctx() { viewer }: RequestContext): boolean {
    return may(viewer.actor, 'changeAdviceRules');
  }

  @Mutation(() => ChangeAdviceRulesPayload, {
    description:
      'Sets the rules of the advice right (instellingen wijzigen). A new term holds for what starts from now on; A5, A8.',
  })
  changeAdviceRules(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeAdviceRulesInput, inputArgument) input: ChangeAdviceRulesInput,
  ) {
    return answer(
      ctx,
      (act) => changeAdviceRules(act, input),
      async (of) => ({ rules: await this.adviceRules(of) }),
    );
  }

  @Mutation(() => ChangeCalendarPayload, {
    description: 'Changes the days off (kalender wijzigen); the due dates of what runs follow; A5.',
  })
  changeCalendar(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeCalendarInput, inputArgument) input: ChangeCalendarInput,
  ) {
    return answer(
      ctx,
      (act) => changeCalendar(act, input),
      async (of) => ({ days: await daysOff(of) }),
    );
  }
}

async function daysOff(ctx: RequestContext): Promise<FreeDay[]> {
  const { freeDays } = await loadRules(ctx);
  return freeDays.map(({ date: day, name: names }) => ({ day, names }));
}

@Resolver(() => FreeDay)
export class FreeDayResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() { names }: FreeDay,
    @Arg('language', () => Language, languageArgument) language: Language,
  ): string {
    return textIn(names, language);
  }
}

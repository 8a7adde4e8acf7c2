// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput } from '../../shared/graphql/act-input.ts';
import { CivilDate } from '../../shared/graphql/scalars.ts';
import { Term, TermInput } from '../clock/clock.graphql.ts';
import { EscalatesTo, Signer } from '../enums.graphql.ts';

@ObjectType({ description: 'One step of escalation (A8).', simpleResolvers: true })
export class EscalationStep {
  @Field(() => Int, { description: 'So many days after the due date.' })
  afterDays: number;

  @Field(() => EscalatesTo, { description: 'To whom.' })
  to: domain.EscalatesTo;
}

@InputType({ description: 'One step of escalation (A8).' })
export class EscalationStepInput {
  @Field(() => Int, { description: 'So many days after the due date.' })
  afterDays: number;

  @Field(() => EscalatesTo, { description: 'To whom.' })
  to: domain.EscalatesTo;
}

@ObjectType({
  description: 'What the municipality set for the advice right (instellingen adviesrecht); A5, A8.',
})
export class AdviceRules {
  @Field(() => Term, {
    nullable: true,
    description: 'For the answer, when no agreement says; null: no term (A5).',
  })
  answerTerm: Term | null;

  @Field(() => Term, { nullable: true, description: 'For assigning a handler.' })
  handlerTerm: Term | null;

  @Field(() => Term, { nullable: true, description: 'For deciding on a contested response (A9).' })
  reviewTerm: Term | null;

  @Field(() => Term, { nullable: true, description: 'For answering a request for information (A2).' })
  informationTerm: Term | null;

  @Field(() => [Int], { description: 'The days of the week that are worked; 1 is Monday.' })
  workingWeekdays: readonly number[];

  @Field(() => Boolean, {
    description: 'Whether a term that ends on a day off runs on to the next working day.',
  })
  extendOverFreeDays: boolean;

  @Field(() => Int, { description: 'From how many days before the due date something is due soon.' })
  soonDays: number;

  @Field(() => [Int], {
    description: 'How many days before the due date reminders go out, the earliest first.',
  })
  reminders: readonly number[];

  @Field(() => [EscalationStep], { description: 'The steps of escalation, the first one first (A8).' })
  escalation: readonly EscalationStep[];

  @Field(() => Signer, { description: 'The body that answers, when no agreement says.' })
  signer: domain.Signer;

  @Field(() => String, { nullable: true, description: 'Who that is.' })
  signerName: string | null;

  @Field(() => Int, {
    description: 'From how many open requests on it is pointed out before asking another (A1).',
  })
  openRequestsWarning: number;

  @Field(() => Int, {
    description: 'Goes up with every change; 0 while the defaults hold. Sent back to change (S9).',
  })
  version: number;
}

@ObjectType({ description: 'A day on which nobody is expected to work (vrije dag).' })
export class FreeDay {
  @Field(() => CivilDate, { description: 'The day.' })
  day: string;

  names: Record<string, string>;
}

@InputType({ description: 'A day on which nobody is expected to work.' })
export class FreeDayInput {
  @Field(() => CivilDate, { description: 'The day.' })
  day: string;

  @Field(() => String, { description: 'Its name in Dutch, at most 160 characters.' })
  nameNl: string;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  nameEn?: string | null;
}

@InputType({ description: 'Adds days off to the calendar and takes others from it; due dates follow (A5).' })
export class ChangeCalendarInput extends ActInput {
  @Field(() => [FreeDayInput], { description: 'What is added.' })
  add: FreeDayInput[];

  @Field(() => [CivilDate], { description: 'What is taken out; a day that is not listed is passed over.' })
  remove: string[];
}

@InputType({ description: 'Sets the rules of the advice right, all of them (A5, A8).' })
export class ChangeAdviceRulesInput extends ActInput {
  @Field(() => TermInput, { nullable: true, description: 'For the answer; null: no term.' })
  answerTerm?: TermInput | null;

  @Field(() => TermInput, { nullable: true, description: 'For assigning a handler; null: no term.' })
  handlerTerm?: TermInput | null;

  @Field(() => TermInput, {
    nullable: true,
    description: 'For deciding on a contested response; null: no term.',
  })
  reviewTerm?: TermInput | null;

  @Field(() => TermInput, {
    nullable: true,
    description: 'For answering a request for information; null: no term.',
  })
  informationTerm?: TermInput | null;

  @Field(() => [Int], { description: 'The days of the week that are worked; 1 is Monday.' })
  workingWeekdays: number[];

  @Field(() => Boolean, {
    description: 'Whether a term that ends on a day off runs on to the next working day.',
  })
  extendOverFreeDays: boolean;

  @Field(() => Int, { description: 'From how many days before the due date something is due soon.' })
  soonDays: number;

  @Field(() => [Int], {
    description: 'How many days before the due date reminders go out, the earliest first.',
  })
  reminders: number[];

  @Field(() => [EscalationStepInput], { description: 'The steps of escalation, the first one first.' })
  escalation: EscalationStepInput[];

  @Field(() => Signer, { description: 'The body that answers, when no agreement says.' })
  signer: domain.Signer;

  @Field(() => String, { nullable: true, description: 'Who that is; at most 160 characters.' })
  signerName?: string | null;

  @Field(() => Int, {
    description: 'From how many open requests on it is pointed out before asking another.',
  })
  openRequestsWarning: number;

  @Field(() => Int, { description: 'The version that the writer saw.' })
  version: number;
}

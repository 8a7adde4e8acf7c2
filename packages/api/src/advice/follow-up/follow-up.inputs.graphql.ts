// SPDX-License-Identifier: EUPL-1.2
import type { AgreementSide, FollowUpContent, Signer as SignerCode } from '@samenspel/domain/advice';
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../../shared/graphql/act-input.ts';
import { CivilDate, Uuid } from '../../shared/graphql/scalars.ts';
import { TermInput } from '../clock/clock.graphql.ts';
import { Signer } from '../enums.graphql.ts';
import { AgreementSideEnum } from './follow-up.graphql.ts';

/** What an input says of an agreement on the follow-up. */
@InputType({ description: 'What is proposed to do with an advice (A3).' })
export abstract class FollowUpContentInput extends ActInput {
  @Field(() => String, { description: 'What will happen with the advice, at most 4,000 characters.' })
  whatHappens: string;

  @Field(() => Signer, { description: 'Which body decides about the matter.' })
  decider: SignerCode;

  @Field(() => Signer, { description: 'Which body signs the answer.' })
  signer: SignerCode;

  @Field(() => String, {
    nullable: true,
    description: 'The name of who signs, when that is known; at most 160 characters.',
  })
  signerName?: string | null;

  @Field(() => TermInput, {
    nullable: true,
    description: 'The term of the answer. Left out, and no day given: as the municipality set it (A5).',
  })
  term?: TermInput | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The last day of the answer, after today; instead of a term.',
  })
  dueOn?: string | null;
}

@InputType({
  description:
    'Proposes what will be done with an advice: the first word, or another than what is on the table (A3).',
})
export class ProposeFollowUpInput extends FollowUpContentInput {
  @Field(() => Uuid, {
    nullable: true,
    description: 'The id of the agreement; left out: a new one is opened.',
  })
  followUp?: string | null;

  @Field(() => AgreementSideEnum, { description: 'For which side.' })
  side: AgreementSide;

  @Field(() => Uuid, { nullable: true, description: 'Of a new one: the id of the wijkplatform.' })
  wijkplatform?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Of a new one: the id of the trajectory it is about.' })
  trajectory?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a new one: what about, at most 160 characters.' })
  subject?: string | null;
}

@InputType({ description: 'Accepts what the other side proposed last, which makes the agreement (A3).' })
export class AcceptFollowUpInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the agreement.' })
  followUp: string;

  @Field(() => Int, { description: 'The number of the proposal that is accepted: the last one.' })
  no: number;

  @Field(() => AgreementSideEnum, { description: 'For which side.' })
  side: AgreementSide;
}

/** The content as the domain takes it: what is null is absent. */
export function contentOf(input: FollowUpContentInput): FollowUpContent {
  const { whatHappens, decider, signer, signerName, term, dueOn } = input;
  return {
    ...{ whatHappens, decider, signer, signerName: signerName ?? undefined },
    ...{ term: term ?? undefined, dueOn: dueOn ?? undefined },
  };
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from 'type-graphql';
import { ActInput } from '../../shared/graphql/act-input.ts';
import { Uuid } from '../../shared/graphql/scalars.ts';
import { TermInput } from '../clock/clock.graphql.ts';
import { FollowUpContentInput } from '../follow-up/follow-up.inputs.graphql.ts';

const theRequest = { description: 'The id of the request.' };

@InputType({
  description:
    'Asks a wijkplatform for advice (A1), with a first proposal for what will be done with it (A3).',
})
export class RequestAdviceInput extends FollowUpContentInput {
  @Field(() => Uuid, { description: 'The id of the wijkplatform.' })
  wijkplatform: string;

  @Field(() => Uuid, { nullable: true, description: 'The id of the trajectory that it is about.' })
  trajectory?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The id of the phase of that trajectory.' })
  phase?: string | null;

  @Field(() => String, { description: 'What it is about, at most 160 characters.' })
  title: string;

  @Field(() => String, { description: 'What is asked, at most 4,000 characters.' })
  question: string;

  @Field(() => String, { description: 'What is good to know, at most 20,000 characters; may be empty.' })
  background: string;

  @Field(() => TermInput, {
    nullable: true,
    description: 'The platform’s own term, from the day on which it accepts; left out: it takes its time.',
  })
  adviseTerm?: TermInput | null;
}

@InputType({
  description:
    'The platform will advise, and accepts with that what the municipality proposed last (A1, A3).',
})
export class AcceptAdviceRequestInput extends ActInput {
  @Field(() => Uuid, theRequest)
  request: string;
}

@InputType({ description: 'The platform does not advise this time; nobody asks why (A1).' })
export class DeclineAdviceRequestInput extends ActInput {
  @Field(() => Uuid, theRequest)
  request: string;
}

@InputType({ description: 'The municipality takes its request back, as long as it was not advised (A1).' })
export class WithdrawAdviceRequestInput extends ActInput {
  @Field(() => Uuid, theRequest)
  request: string;
}

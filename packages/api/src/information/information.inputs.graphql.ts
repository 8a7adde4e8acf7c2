// SPDX-License-Identifier: EUPL-1.2
import type { InformationGround as Ground } from '@samenspel/domain/information';
import { Field, InputType } from 'type-graphql';
import { NamedFileInput } from '../advice/file.graphql.ts';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';
import { InformationGround } from './information.graphql.ts';

const theRequest = { description: 'The id of the request for information.' };

@InputType({ description: 'A wijkplatform asks the municipality for information (A2).' })
export class AskInformationInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the wijkplatform.' })
  wijkplatform: string;

  @Field(() => Uuid, { nullable: true, description: 'The id of the trajectory that it is about.' })
  trajectory?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description:
      'The id of the request for advice that it is needed for: while the information is late, that term stands still.',
  })
  request?: string | null;

  @Field(() => String, { description: 'What it is about, at most 160 characters.' })
  subject: string;

  @Field(() => String, { description: 'What is asked, at most 4,000 characters.' })
  question: string;
}

@InputType({ description: 'Answers a request for information (A2).' })
export class AnswerInformationInput extends ActInput {
  @Field(() => Uuid, theRequest)
  request: string;

  @Field(() => String, { description: 'The answer, at most 20,000 characters.' })
  answer: string;

  @Field(() => [NamedFileInput], {
    description: 'The files that go with it, at most 20, uploaded before by the same person.',
  })
  files: NamedFileInput[];
}

@InputType({ description: 'Refuses a request for information on a stated ground (A2).' })
export class RefuseInformationInput extends ActInput {
  @Field(() => Uuid, theRequest)
  request: string;

  @Field(() => InformationGround, { description: 'On what ground.' })
  ground: Ground;

  @Field(() => String, { description: 'What that ground means here, at most 20,000 characters.' })
  answer: string;
}

@InputType({ description: 'The platform does not need the information any more (A2).' })
export class WithdrawInformationRequestInput extends ActInput {
  @Field(() => Uuid, theRequest)
  request: string;
}

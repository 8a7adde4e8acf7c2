// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';
import { Answer, Side } from './reading.graphql.ts';

@InputType({
  description:
    'Starts a reading of the compass for an issue in a phase (C3, C5). The viewer guides it and takes part for the municipality.',
})
export class StartReadingInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the issue in its phase.' })
  phaseIssue: string;
}

@InputType({
  description:
    'Somebody sits down at the table (C3): a party, or a resident without an account by name; one of the two.',
})
export class AddParticipantInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the reading.' })
  reading: string;

  @Field(() => Side, { description: 'On which side.' })
  side: Side;

  @Field(() => Uuid, { nullable: true, description: 'The id of the party.' })
  party?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of a person without an account; the public does not read it.',
  })
  name?: string | null;
}

@InputType({ description: 'Somebody leaves the table; what they answered stays in the record (C3).' })
export class RemoveParticipantInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the reading.' })
  reading: string;

  @Field(() => Uuid, { description: 'The id of the participant.' })
  participant: string;
}

@InputType({ description: 'An answer to a question, or to one part of it, with its reason (C3).' })
export class PartAnswerInput {
  @Field(() => String, { description: 'The code of the part; empty for a simple question.' })
  part: string;

  @Field(() => Answer, { description: 'Yes or no.' })
  answer: Answer;

  @Field(() => String, { description: 'Why; at most 4,000 characters.' })
  reason: string;

  @Field(() => Int, { description: 'The revision of the answer that stands, 0 when none does.' })
  expectedRevision: number;
}

@InputType({
  description:
    'A participant’s own answer to a question on the path (C3). The guide may enter it for who cannot.',
})
export class GiveAnswerInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the reading.' })
  reading: string;

  @Field(() => Uuid, { description: 'The id of the participant whose answer it is.' })
  participant: string;

  @Field(() => String, { description: 'The code of the question.' })
  question: string;

  @Field(() => [PartAnswerInput], {
    description: 'The answers to its parts, or the one answer of a simple question.',
  })
  answers: PartAnswerInput[];
}

@InputType({ description: 'What the table agrees on for a question on the path; it drives the path (C3).' })
export class AgreeAnswerInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the reading.' })
  reading: string;

  @Field(() => String, { description: 'The code of the question.' })
  question: string;

  @Field(() => [PartAnswerInput], {
    description: 'The answers to its parts, or the one answer of a simple question.',
  })
  answers: PartAnswerInput[];
}

@InputType({
  description: 'Completes a reading whose path ends in a form (C3, C6). The server reads the compass again.',
})
export class CompleteReadingInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the reading.' })
  reading: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why no resident took part; obligatory when none did.',
  })
  withoutResidentsReason?: string | null;
}

@InputType({ description: 'Stops a reading without an outcome; it stays in the record (C5).' })
export class AbandonReadingInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the reading.' })
  reading: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

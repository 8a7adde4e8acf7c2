// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';

@InputType({ description: 'A group that has a part in the issue (C6).' })
export class ExplorationGroupInput {
  @Field(() => String, { description: 'Who, at most 160 characters.' })
  name: string;

  @Field(() => String, { description: 'What the issue means for them, or their part in it.' })
  part: string;
}

@InputType({ description: 'Starts an exploration of an issue in a phase, one at a time (C6).' })
export class StartExplorationInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the issue in its phase.' })
  phaseIssue: string;
}

@InputType({
  description:
    'Saves a draft exploration, in part or whole (C6). All fields are given, the empty ones included.',
})
export class SaveExplorationInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the exploration.' })
  exploration: string;

  @Field(() => Int, {
    description:
      'The revision that the writer saw; when somebody saved another one meanwhile, the act is refused and nothing is lost.',
  })
  expectedRevision: number;

  @Field(() => String, {
    description:
      'The goal of the contact with residents. At most 20,000 characters; may be empty in a draft.',
  })
  goal: string;

  @Field(() => String, {
    description: 'What is fixed already (kaders). At most 20,000 characters; may be empty in a draft.',
  })
  bounds: string;

  @Field(() => String, {
    description: 'What is known already. At most 20,000 characters; may be empty in a draft.',
  })
  known: string;

  @Field(() => String, {
    description: 'What is still unknown. At most 20,000 characters; may be empty in a draft.',
  })
  unknown: string;

  @Field(() => String, {
    description: 'What was tried before. At most 20,000 characters; may be empty in a draft.',
  })
  triedBefore: string;

  @Field(() => String, { description: 'The question as it is to be put, at most 400 characters.' })
  question: string;

  @Field(() => [ExplorationGroupInput], { description: 'The groups that have a part in it, at most 50.' })
  groups: ExplorationGroupInput[];
}

@InputType({
  description: 'Completes an exploration that says everything (C6). The issue then is its question.',
})
export class CompleteExplorationInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the exploration.' })
  exploration: string;

  @Field(() => Int, {
    description:
      'The revision that the writer saw; when somebody saved another one meanwhile, the act is refused and nothing is lost.',
  })
  expectedRevision: number;
}

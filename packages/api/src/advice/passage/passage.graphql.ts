// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput } from '../../shared/graphql/act-input.ts';
import { Uuid } from '../../shared/graphql/scalars.ts';

@ObjectType({ description: 'A passage that officials use again in their answers.', simpleResolvers: true })
export class Passage {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { description: 'Its text.' })
  body: string;

  @Field(() => Int, { description: 'Goes up with every save; sent back to save (S9).' })
  version: number;
}

@InputType({ description: 'Keeps a passage, or changes one (A6).' })
export class WritePassageInput extends ActInput {
  @Field(() => Uuid, { nullable: true, description: 'The id of the one to change; null writes a new one.' })
  passage?: string | null;

  @Field(() => String, { description: 'What it is about, at most 160 characters.' })
  title: string;

  @Field(() => String, { description: 'Its text, at most 4,000 characters.' })
  body: string;

  @Field(() => Int, { nullable: true, description: 'The version that was changed; null for a new one (S9).' })
  version?: number | null;
}

@InputType({ description: 'Takes a passage away; answers in which it stands keep it.' })
export class RemovePassageInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the passage.' })
  passage: string;
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';

@InputType({ description: 'Writes a note for the members of a wijkplatform only (P4).' })
export class WriteNoteInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the wijkplatform.' })
  wijkplatform: string;

  @Field(() => Uuid, {
    nullable: true,
    description:
      'The id of what it is about: an advice, a request, a follow-up agreement or a draft of the platform.',
  })
  about?: string | null;

  @Field(() => String, { description: 'What it says, at most 4,000 characters.' })
  body: string;
}

@InputType({ description: 'Takes a note away.' })
export class RemoveNoteInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the note.' })
  note: string;
}

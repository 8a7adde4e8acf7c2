// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, InputType, Int } from 'type-graphql';
import { ActInput } from '../../shared/graphql/act-input.ts';
import { Uuid } from '../../shared/graphql/scalars.ts';
import { FilePurpose } from '../enums.graphql.ts';

const theDraft = { description: 'The id of the draft.' };
const thePoint = { description: 'The id of the point.' };
const unchanged = (what: string) => ({ nullable: true, description: `${what} Left out: as it is.` });

@InputType({ description: 'A figure that shows how broadly an advice is carried (A4).' })
export class BackingFigureInput {
  @Field(() => String, { description: 'What it counts, at most 160 characters.' })
  label: string;

  @Field(() => Float, { description: 'How many, or how much.' })
  figure: number;
}

@InputType({ description: 'Begins a draft of an advice in a wijkplatform (A4, P4).' })
export class StartAdviceDraftInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the wijkplatform.' })
  wijkplatform: string;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The id of the accepted request that it answers (A1, A3).',
  })
  request?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The id of the open advice that it corrects: the draft begins with what was submitted (A4).',
  })
  corrects?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The id of the trajectory that it is about.' })
  trajectory?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The id of the phase of that trajectory.' })
  phase?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The id of the follow-up agreement that it goes by (A3).',
  })
  followUp?: string | null;
}

@InputType({
  description:
    'Saves what a draft says besides its points, in part or whole; everything may still be empty (A4).',
})
export class SaveAdviceDraftInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;

  @Field(() => Int, {
    description:
      'The version that the writer saw. Fields that somebody else saved since are refused with what stands; the others are not in the way.',
  })
  version: number;

  @Field(() => String, unchanged('The title, at most 160 characters.'))
  title?: string | null;

  @Field(() => String, unchanged('The summary, at most 4,000 characters.'))
  summary?: string | null;

  @Field(() => String, unchanged('Who took part in it and how, at most 4,000 characters.'))
  takingPart?: string | null;

  @Field(() => String, unchanged('How broadly it is carried, in words, at most 4,000 characters.'))
  backing?: string | null;

  @Field(
    () => [BackingFigureInput],
    unchanged('How broadly it is carried, in figures: all of them, at most 20.'),
  )
  backingFigures?: BackingFigureInput[] | null;

  @Field(() => Uuid, unchanged('The id of the trajectory that it is about; null: of none.'))
  trajectory?: string | null;

  @Field(() => Uuid, unchanged('The id of the phase of that trajectory; null: of none.'))
  phase?: string | null;

  @Field(() => Uuid, unchanged('The id of the follow-up agreement that it goes by (A3); null: by none.'))
  followUp?: string | null;
}

@InputType({ description: 'Adds a point at the end of a draft, at most 50 (A4).' })
export class AddDraftPointInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;

  @Field(() => String, { description: 'What it says, at most 4,000 characters; may still be empty.' })
  body: string;
}

@InputType({ description: 'Saves the text of a point of a draft (A4).' })
export class SaveDraftPointInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;

  @Field(() => Uuid, thePoint)
  point: string;

  @Field(() => String, { description: 'What it says, at most 4,000 characters; may still be empty.' })
  body: string;

  @Field(() => Int, {
    description:
      'The version of the point that the writer saw; when another one stands, the act is refused and gives it back.',
  })
  version: number;
}

@InputType({ description: 'Moves a point of a draft to another place.' })
export class MoveDraftPointInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;

  @Field(() => Uuid, thePoint)
  point: string;

  @Field(() => Int, { description: 'Its new place; 1 is the first.' })
  place: number;
}

@InputType({ description: 'Takes a point out of a draft.' })
export class RemoveDraftPointInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;

  @Field(() => Uuid, thePoint)
  point: string;
}

@InputType({ description: 'Lays a draft aside for good.' })
export class DiscardAdviceDraftInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;
}

@InputType({
  description:
    'Attaches an upload of one’s own to a draft, at most 20; or renames a file that is in it already (A4).',
})
export class AttachToDraftInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;

  @Field(() => Uuid, { description: 'The id that the upload gave.' })
  file: string;

  @Field(() => String, {
    description: 'Its name, at most 160 characters. It gets the ending of its type when it has another.',
  })
  name: string;

  @Field(() => FilePurpose, { description: 'What it is for.' })
  purpose: keyof typeof FilePurpose;
}

@InputType({ description: 'Takes a file out of a draft.' })
export class DetachFromDraftInput extends ActInput {
  @Field(() => Uuid, theDraft)
  draft: string;

  @Field(() => Uuid, { description: 'The id of the file.' })
  file: string;
}

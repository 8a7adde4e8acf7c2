// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Json, Uuid } from '../shared/graphql/scalars.ts';
import { Provenance } from './compass.graphql.ts';
import { Answer } from './reading.graphql.ts';

@InputType({ description: 'A text of the municipality, by language.' })
export class LocalTextInput {
  @Field(() => String, { description: 'In Dutch.' })
  nl: string;

  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;
}

@InputType({ description: 'Begins a version of a compass, and the compass when it is new (C2).' })
export class DraftCompassVersionInput extends ActInput {
  @Field(() => String, { description: 'The code of the compass.' })
  compass: string;

  @Field(() => LocalTextInput, { nullable: true, description: 'The name of a compass that is new.' })
  name?: LocalTextInput | null;

  @Field(() => String, { description: 'The number of the version, such as 1.1.' })
  number: string;

  @Field(() => Provenance, { description: 'Adopted as it stands, or reconstructed from a text.' })
  provenance: Provenance;

  @Field(() => Json, {
    description: 'The graph, in the shape of CompassDefinition; it may still lack anything.',
  })
  definition: unknown;
}

@InputType({ description: 'Draws a draft of a compass anew (C1).' })
export class RedrawCompassVersionInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the draft.' })
  draft: string;

  @Field(() => Json, { description: 'The whole graph anew.' })
  definition: unknown;
}

@InputType({ description: 'Publishes a draft that has no faults (C1).' })
export class PublishCompassVersionInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the draft.' })
  draft: string;

  @Field(() => String, { description: 'The decision that adopted it (C9), at most 400 characters.' })
  adoptedBy: string;
}

@InputType({ description: 'An arrow of a compass, named by where it leaves.' })
export class CompassEdgeInput {
  @Field(() => String, { description: 'The code of the question.' })
  question: string;

  @Field(() => Answer, { description: 'The answer that it follows.' })
  answer: Answer;
}

@InputType({ description: 'Confirms arrows that the source left open (C1, C9).' })
export class ConfirmCompassEdgesInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the published version.' })
  version: string;

  @Field(() => [CompassEdgeInput], { description: 'The arrows.' })
  edges: CompassEdgeInput[];

  @Field(() => String, { description: 'The decision that confirms them, at most 400 characters.' })
  decision: string;
}

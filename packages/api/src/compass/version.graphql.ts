// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from 'type-graphql';
import { Json, Uuid } from '../shared/graphql/scalars.ts';
import { Provenance } from './compass.graphql.ts';
import { Answer } from './reading.graphql.ts';

@ObjectType({ description: 'An arrow of a compass, named by where it leaves.', simpleResolvers: true })
export class CompassEdge {
  @Field(() => String, { description: 'The code of the question.' })
  question: string;

  @Field(() => Answer, { description: 'The answer that it follows.' })
  answer: Answer;
}

@ObjectType({
  description: 'What keeps a draft of a compass from being published (C1).',
  simpleResolvers: true,
})
export class CompassFault {
  @Field(() => String, { description: 'The code with which publishing would be refused.' })
  code: string;

  @Field(() => String, { description: 'The rule, such as C1.' })
  rule: string;

  @Field(() => String, { nullable: true, description: 'Where in the definition.' })
  at?: string;

  @Field(() => Json, { description: 'What it is about, such as the codes on a circle.' })
  details: Record<string, unknown>;
}

@ObjectType({
  description: 'A version of a compass that is still being drawn (concept). It may lack anything (C1).',
  simpleResolvers: true,
})
export class CompassDraft {
  @Field(() => Uuid, { description: 'Id; the published version keeps it.' })
  id: string;

  @Field(() => String, { description: 'The number that it will have, such as 1.1.' })
  number: string;

  @Field(() => String, { description: 'The code of the compass of which it is a version.' })
  compassCode: string;

  @Field(() => Provenance, { description: 'Adopted as it stands, or reconstructed from a text.' })
  provenance: Provenance;

  @Field(() => Int, { description: 'Goes up with every change.' })
  revision: number;

  @Field(() => Json, { description: 'The graph as far as it was drawn.' })
  definition: unknown;

  @Field(() => [CompassFault], {
    description: 'What keeps it from being published; empty when nothing does.',
  })
  faults: CompassFault[];
}

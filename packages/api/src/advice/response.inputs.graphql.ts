// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { CivilDate, Uuid } from '../shared/graphql/scalars.ts';
import { Disposition, Signer } from './enums.graphql.ts';
import { NamedFileInput } from './file.graphql.ts';

@InputType({ description: 'What is answered to one point (A6).' })
export class PointAnswerInput {
  @Field(() => Int, { description: 'The number of the point.' })
  no: number;

  @Field(() => Disposition, { description: 'What happens with it.' })
  disposition: domain.Disposition;

  @Field(() => String, { description: 'Why, at most 4,000 characters.' })
  reasons: string;

  @Field(() => String, {
    nullable: true,
    description: 'To whom it is passed on, when it is; at most 160 characters.',
  })
  passedOnTo?: string | null;
}

@InputType({ description: 'A promise that follows from a response (A10).' })
export class CommitmentInput {
  @Field(() => String, { description: 'What is promised, at most 4,000 characters.' })
  what: string;

  @Field(() => Uuid, { description: 'The id of the party that does it.' })
  owner: string;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the point that it follows from; null: from the whole.',
  })
  pointNo?: number | null;
}

/** What a response says, sent for the first time or corrected. */
@InputType({ description: 'A response to every point of an advice (A6).' })
export abstract class ResponseInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the advice.' })
  advice: string;

  @Field(() => Int, { description: 'The version of the advice that is answered.' })
  version: number;

  @Field(() => String, { description: 'The answer to the advice as a whole, at most 20,000 characters.' })
  overall: string;

  @Field(() => String, { description: 'How the breadth of backing was weighed, at most 4,000 characters.' })
  weighing: string;

  @Field(() => Signer, { description: 'The body that answers: as agreed, or as the municipality set it.' })
  signer: domain.Signer;

  @Field(() => String, { description: 'Who signs, at most 160 characters.' })
  signerName: string;

  @Field(() => [PointAnswerInput], { description: 'An answer to every point, each once.' })
  points: PointAnswerInput[];

  @Field(() => [CommitmentInput], { defaultValue: [], description: 'What is promised.' })
  commitments: CommitmentInput[];

  @Field(() => [NamedFileInput], {
    defaultValue: [],
    description:
      'Files that go with it, at most 20: uploads of the sender, files of its shared draft, and files of an earlier response to this advice.',
  })
  files: NamedFileInput[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is public at once (A11).' })
  disclose: boolean;
}

@InputType({ description: 'Sends the substantive response to an advice, which closes the duty (A6).' })
export class AnswerAdviceInput extends ResponseInput {}

@InputType({ description: 'Corrects a response: it supersedes, and renews no right (A6).' })
export class CorrectResponseInput extends ResponseInput {
  @Field(() => String, { description: 'Why, at most 4,000 characters.' })
  correctionReason: string;
}

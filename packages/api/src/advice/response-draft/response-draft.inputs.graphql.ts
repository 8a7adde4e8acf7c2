// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../../shared/graphql/act-input.ts';
import { CivilDate, Uuid } from '../../shared/graphql/scalars.ts';
import { Disposition } from '../enums.graphql.ts';

@InputType({ description: 'A commitment that is still being written; everything but its words may lack.' })
export class CommitmentDraftInput {
  @Field(() => String, { description: 'What would be promised, at most 4,000 characters.' })
  what: string;

  @Field(() => Uuid, { nullable: true, description: 'The id of the party that would do it.' })
  owner?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'By when.' })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the point that it would follow from.' })
  pointNo?: number | null;
}

@InputType({ description: 'Keeps what is written of a response, the points apart; nothing is sent.' })
export class SaveResponseDraftInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the advice.' })
  advice: string;

  @Field(() => String, { description: 'The answer as a whole so far, at most 20,000 characters.' })
  overall: string;

  @Field(() => String, { description: 'How the backing was weighed so far, at most 4,000 characters.' })
  weighing: string;

  @Field(() => [CommitmentDraftInput], { defaultValue: [], description: 'The commitments so far.' })
  commitments: CommitmentDraftInput[];

  @Field(() => Int, { description: 'The revision that the writer saw; 0 when there was none.' })
  revision: number;
}

@InputType({ description: 'Keeps what is written of the answer to one point; nothing is sent.' })
export class SaveResponsePointInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the advice.' })
  advice: string;

  @Field(() => Int, { description: 'The number of the point.' })
  no: number;

  @Field(() => Disposition, { nullable: true, description: 'Null while nobody chose.' })
  disposition?: domain.Disposition | null;

  @Field(() => String, { description: 'The reasons so far, at most 4,000 characters.' })
  reasons: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'To whom it would be passed on, at most 160 characters.',
  })
  passedOnTo: string;

  @Field(() => Int, { description: 'The revision of this point that the writer saw; 0 when there was none.' })
  revision: number;
}

@InputType({
  description:
    'Attaches an upload of one’s own to a response that is being written, at most 20; or renames a file that is with it already (A6).',
})
export class AttachToResponseDraftInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the advice.' })
  advice: string;

  @Field(() => Uuid, { description: 'The id that the upload gave.' })
  file: string;

  @Field(() => String, {
    description: 'Its name, at most 160 characters. It gets the ending of its type when it has another.',
  })
  name: string;
}

@InputType({ description: 'Takes a file out of a response that is being written.' })
export class DetachFromResponseDraftInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the advice.' })
  advice: string;

  @Field(() => Uuid, { description: 'The id of the file.' })
  file: string;
}

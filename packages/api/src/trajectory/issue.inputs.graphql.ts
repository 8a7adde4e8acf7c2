// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';

@InputType({ description: 'Raises a new issue (kwestie) in a phase that is still planned (C5).' })
export class RaiseIssueInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the phase.' })
  phase: string;

  @Field(() => String, { description: 'The question, at most 400 characters.' })
  question: string;
}

@InputType({
  description: 'Takes an issue up again in a later phase, where the compass is read anew for it (C5).',
})
export class PutIssueInPhaseInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the issue.' })
  issue: string;

  @Field(() => Uuid, { description: 'The id of the phase.' })
  phase: string;
}

@InputType({ description: 'Words an issue anew, as long as no running phase rests on a reading of it.' })
export class RewordIssueInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the issue.' })
  issue: string;

  @Field(() => String, { description: 'The question, at most 400 characters.' })
  question: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that the writer saw; left out: whatever stands is overwritten.',
  })
  expectedRevision?: number | null;
}

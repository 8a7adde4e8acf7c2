// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { CivilDate, Uuid } from '../shared/graphql/scalars.ts';
import { StatutoryKind } from './enums.graphql.ts';

@InputType({ description: 'Plans a phase after the ones there are (T4).' })
export class PlanPhaseInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the trajectory.' })
  trajectory: string;

  @Field(() => String, { description: 'A short title, at most 160 characters.' })
  title: string;

  @Field(() => String, { description: 'What the phase is to lead to, at most 4,000 characters.' })
  goal: string;

  @Field(() => CivilDate, { nullable: true, description: 'Planned first day.' })
  startsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Planned last day.' })
  endsOn?: string | null;
}

@InputType({
  description:
    'Changes a phase until it is closed (T4). All fields are given; a date left out is taken away.',
})
export class ChangePhaseInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the phase.' })
  phase: string;

  @Field(() => Int, {
    description:
      'The revision that the writer saw; when somebody saved another one meanwhile, the act is refused and nothing is lost.',
  })
  expectedRevision: number;

  @Field(() => String, { description: 'A short title, at most 160 characters.' })
  title: string;

  @Field(() => String, { description: 'What the phase is to lead to, at most 4,000 characters.' })
  goal: string;

  @Field(() => CivilDate, { nullable: true, description: 'Planned first day.' })
  startsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Planned last day.' })
  endsOn?: string | null;
}

@InputType({ description: 'Starts a planned phase (C5).' })
export class StartPhaseInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the phase.' })
  phase: string;
}

@InputType({ description: 'Closes a running phase (T4, C7).' })
export class ClosePhaseInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the phase.' })
  phase: string;
}

@InputType({ description: 'Records a legal consultation or another duty beside the compass (T6).' })
export class RecordStatutoryStepInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the phase.' })
  phase: string;

  @Field(() => StatutoryKind, { description: 'Which kind of duty.' })
  kind: StatutoryKind;

  @Field(() => String, { description: 'What it is called, at most 160 characters.' })
  name: string;

  @Field(() => CivilDate, { description: 'First day.' })
  startsOn: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day, when known.' })
  endsOn?: string | null;
}

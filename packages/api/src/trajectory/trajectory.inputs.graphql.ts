// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';
import { StartedAs } from './enums.graphql.ts';

@InputType({ description: 'The whole municipality, or districts and neighbourhoods of it (T1).' })
export class AreaInput {
  @Field(() => Boolean, { description: 'The whole municipality; then without districts and neighbourhoods.' })
  cityWide: boolean;

  @Field(() => [Uuid], { description: 'The ids of whole districts (wijken).' })
  districts: string[];

  @Field(() => [Uuid], { description: 'The ids of single neighbourhoods (buurten).' })
  neighbourhoods: string[];
}

@InputType({ description: 'Starts a trajectory with its one lead (T1, T5).' })
export class StartTrajectoryInput extends ActInput {
  @Field(() => String, { description: 'A short title, at most 160 characters.' })
  title: string;

  @Field(() => String, { description: 'What it is about, in plain text, at most 4,000 characters.' })
  subject: string;

  @Field(() => StartedAs, { description: 'Who took the initiative.' })
  startedAs: StartedAs;

  @Field(() => String, { description: 'The code of a field of policy of this municipality.' })
  policyField: string;

  @Field(() => AreaInput, { description: 'Where it takes place.' })
  area: AreaInput;

  @Field(() => Uuid, { description: 'The id of the responsible unit of the municipality.' })
  unit: string;

  @Field(() => Uuid, { description: 'The id of the accountable project lead: a person with an account.' })
  lead: string;
}

@InputType({
  description:
    'Changes what a trajectory says about itself (T1). All fields are given, the unchanged ones included.',
})
export class DescribeTrajectoryInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the trajectory.' })
  trajectory: string;

  @Field(() => Int, {
    description:
      'The revision that the writer saw; when somebody saved another one meanwhile, the act is refused and nothing is lost.',
  })
  expectedRevision: number;

  @Field(() => String, { description: 'A short title, at most 160 characters.' })
  title: string;

  @Field(() => String, { description: 'What it is about, in plain text, at most 4,000 characters.' })
  subject: string;

  @Field(() => String, { description: 'The code of a field of policy of this municipality.' })
  policyField: string;

  @Field(() => AreaInput, { description: 'Where it takes place.' })
  area: AreaInput;

  @Field(() => Uuid, { description: 'The id of the responsible unit of the municipality.' })
  unit: string;
}

@InputType({ description: 'Hands the lead over to somebody else in one act (T1).' })
export class HandOverLeadInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the trajectory.' })
  trajectory: string;

  @Field(() => Uuid, { description: 'The id of the next lead: a person with an account.' })
  to: string;

  @Field(() => String, { description: 'Why; may be empty.' })
  reason: string;
}

@InputType({ description: 'Gives a party a role on the trajectory, from today on (T2).' })
export class GiveRoleInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the trajectory.' })
  trajectory: string;

  @Field(() => Uuid, { description: 'The id of the party.' })
  party: string;

  @Field(() => String, { description: 'The code of a role of this municipality.' })
  role: string;
}

@InputType({ description: 'Ends a role on the trajectory today (T2).' })
export class EndRoleInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the trajectory.' })
  trajectory: string;

  @Field(() => Uuid, { description: 'The id of the role as held, from `Trajectory.roles`.' })
  role: string;
}

@InputType({ description: 'Closes a trajectory of which no phase runs any more (T4).' })
export class CloseTrajectoryInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the trajectory.' })
  trajectory: string;
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from 'type-graphql';
import { District } from '../../tenant/municipality.graphql.ts';

@ObjectType({ description: 'How the advices about a district stand.', simpleResolvers: true })
export class DistrictAdvices {
  @Field(() => District, { description: 'The district (wijk).' })
  district: District;

  @Field(() => Int, { description: 'Open ones.' })
  open: number;

  @Field(() => Int, { description: 'Open ones that are late.' })
  late: number;

  @Field(() => Int, { description: 'Answered ones, those that are contested included.' })
  answered: number;
}

@ObjectType({ description: 'How the advices to this municipality stand today (K1).', simpleResolvers: true })
export class AdviceFigures {
  @Field(() => Int, { description: 'Open: they wait for an answer.' })
  open: number;

  @Field(() => Int, { description: 'Open and late.' })
  late: number;

  @Field(() => Int, { description: 'Open and due soon, or today.' })
  soon: number;

  @Field(() => Int, { description: 'Open without a term (A5).' })
  withoutTerm: number;

  @Field(() => Int, { description: 'Open and handled by nobody (A5).' })
  withoutHandler: number;

  @Field(() => Int, { description: 'Contested: they wait for the overseer (A9).' })
  contested: number;

  @Field(() => Int, {
    description: 'Answers that were sent in time, of all rounds; without a term counts as in time.',
  })
  answeredOnTime: number;

  @Field(() => Int, { description: 'Answers that were sent late, of all rounds.' })
  answeredLate: number;

  @Field(() => Int, { description: 'Commitments that are still to be done (A10).' })
  commitmentsOpen: number;

  @Field(() => Int, { description: 'Commitments that are late (A10).' })
  commitmentsLate: number;

  @Field(() => [DistrictAdvices], {
    description: 'By district, by name; only those that an advice is about.',
  })
  byDistrict: DistrictAdvices[];
}

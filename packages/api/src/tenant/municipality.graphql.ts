// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from 'type-graphql';
import { CollaborationForm, type FormView } from '../compass/compass.graphql.ts';
import { Language } from '../shared/graphql/language.ts';
import type { Ref } from '../shared/graphql/ref.ts';
import { Uuid } from '../shared/graphql/scalars.ts';

@ObjectType({ description: 'A neighbourhood (buurt), part of a district.', simpleResolvers: true })
export class Neighbourhood {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'A code that never changes; used in addresses.' })
  code: string;

  @Field(() => String, { description: 'The name as residents know it.' })
  name: string;
}

@ObjectType({ description: 'A district (wijk) of the municipality.', simpleResolvers: true })
export class District {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'A code that never changes; used in addresses and filters.' })
  code: string;

  @Field(() => String, { description: 'The name as residents know it.' })
  name: string;

  @Field(() => [Neighbourhood], { description: 'Its neighbourhoods (buurten), by name.' })
  neighbourhoods?: Neighbourhood[];
}

@ObjectType({
  description: 'A field of policy (beleidsveld) under which trajectories are filed (T1).',
  simpleResolvers: true,
})
export class PolicyField {
  @Field(() => String, { description: 'A code that never changes.' })
  code: string;

  names: Record<string, string>;
}

@ObjectType({
  description: 'A role on a trajectory (rol), as this municipality calls it (T2).',
  simpleResolvers: true,
})
export class RoleName {
  @Field(() => String, { description: 'A code that never changes.' })
  code: string;

  names: Record<string, string>;
}

@ObjectType({
  description: 'How many issues in running phases have a form of collaboration.',
  simpleResolvers: true,
})
export class FormCount {
  @Field(() => CollaborationForm, { description: 'The chosen main form (samenwerkingsvorm).' })
  form: Ref<FormView>;

  @Field(() => Int, { description: 'The number of issues.' })
  issues: number;
}

@ObjectType({ description: 'What runs in a district.', simpleResolvers: true })
export class DistrictCount {
  @Field(() => District, { description: 'The district (wijk).' })
  district: District;

  @Field(() => Int, {
    description: 'Running trajectories with this district, or a neighbourhood of it, in their area.',
  })
  trajectories: number;

  @Field(() => [FormCount], { description: 'The forms of the issues in their running phases.' })
  forms: FormCount[];
}

@ObjectType({
  description: 'A municipality (gemeente): the tenant. Nothing of one municipality is visible from another.',
  simpleResolvers: true,
})
export class Municipality {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Its name in addresses, such as utrecht.' })
  slug: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => [Language], {
    description: 'The languages in which it gives its texts, the first one by default.',
  })
  languages: Language[];

  @Field(() => String, { description: 'The time zone of its dates, such as Europe/Amsterdam.' })
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'Its accent colour as #rrggbb, checked for contrast.' })
  accent: string | null;
}

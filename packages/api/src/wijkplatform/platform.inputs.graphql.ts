// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';
import { PlatformRoleEnum } from './platform.graphql.ts';

const thePlatform = { description: 'The id of the wijkplatform.' };
const itsArea = {
  description: 'The ids of the neighbourhoods that it chose, free of district borders, at least one (P1).',
};

@InputType({ description: 'Registers a wijkplatform with its first coordinator (P1).' })
export class RegisterWijkplatformInput extends ActInput {
  @Field(() => String, {
    description: 'For addresses: small letters, digits and hyphens, at most 60. It never changes.',
  })
  code: string;

  @Field(() => String, { description: 'The name, at most 160 characters.' })
  name: string;

  @Field(() => [Uuid], itsArea)
  neighbourhoods: string[];

  @Field(() => Uuid, {
    description: 'The id of the person who speaks for it from now on, and can sign in at this municipality.',
  })
  firstCoordinator: string;
}

@InputType({ description: 'Changes what a wijkplatform says of itself, and its area (P1).' })
export class DescribeWijkplatformInput extends ActInput {
  @Field(() => Uuid, thePlatform)
  wijkplatform: string;

  @Field(() => String, { description: 'The name, at most 160 characters.' })
  name: string;

  @Field(() => String, { description: 'For its public page, at most 4,000 characters; may be empty.' })
  about: string;

  @Field(() => String, {
    nullable: true,
    description: 'An e-mail address that everybody may read; null for none.',
  })
  email?: string | null;

  @Field(() => [Uuid], itsArea)
  neighbourhoods: string[];

  @Field(() => Int, {
    description: 'The revision that the writer saw; when another one stands, the act is refused.',
  })
  revision: number;
}

@InputType({ description: 'Makes somebody a member of a wijkplatform, or gives a member another role (P1).' })
export class AddMemberInput extends ActInput {
  @Field(() => Uuid, thePlatform)
  wijkplatform: string;

  @Field(() => Uuid, {
    description: 'The id of the person, who can sign in at this municipality; else the act is refused.',
  })
  person: string;

  @Field(() => PlatformRoleEnum, { description: 'In which role.' })
  role: PlatformRoleEnum;
}

@InputType({ description: 'Ends a membership of a wijkplatform (P1).' })
export class EndMembershipInput extends ActInput {
  @Field(() => Uuid, thePlatform)
  wijkplatform: string;

  @Field(() => Uuid, { description: 'The id of the membership.' })
  member: string;
}

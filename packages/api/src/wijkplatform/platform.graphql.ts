// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Uuid } from '../shared/graphql/scalars.ts';
import { Neighbourhood } from '../tenant/municipality.graphql.ts';
import { type PartyView, Person, Wijkplatform } from '../tenant/party.graphql.ts';

export const PlatformRoleEnum = { coordinator: 'coordinator', member: 'member' } as const;
export type PlatformRoleEnum = keyof typeof PlatformRoleEnum;
registerEnumType(PlatformRoleEnum, {
  name: 'PlatformRole',
  description: 'What somebody is in a wijkplatform (section 9).',
  valuesConfig: {
    coordinator: { description: 'Speaks for it: submits, accepts, withdraws, contests (coördinator).' },
    member: { description: 'Belongs to it: writes drafts and notes, asks for information (lid).' },
  },
});

@ObjectType({ description: 'A member of a wijkplatform now (lid).', simpleResolvers: true })
export class PlatformMember {
  @Field(() => Uuid, { description: 'The id of the membership.' })
  id: string;

  @Field(() => Person, { description: 'Who; members of a platform read each other’s names.' })
  person: PartyView;

  @Field(() => PlatformRoleEnum, { description: 'In which role.' })
  role: PlatformRoleEnum;

  @Field(() => DateTime, { description: 'Since when.' })
  since: string;
}

@ObjectType({
  description:
    'Another wijkplatform that chose some of the same neighbourhoods: a reason to talk, no fault (P1).',
  simpleResolvers: true,
})
export class PlatformOverlap {
  @Field(() => Wijkplatform, { description: 'The other one.' })
  wijkplatform: PartyView;

  @Field(() => [Neighbourhood], { description: 'What both of them chose.' })
  neighbourhoods: Neighbourhood[];
}

@ObjectType({
  description: 'A note that a wijkplatform keeps for itself (notitie); nobody outside it reads it (P4).',
  simpleResolvers: true,
})
export class PlatformNote {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'What it says.' })
  body: string;

  @Field(() => Person, { description: 'Who wrote it.' })
  writtenBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  writtenAt: string;

  @Field(() => Uuid, {
    nullable: true,
    description:
      'The id of what it is about: an advice, a request, a draft; null when about nothing in particular.',
  })
  aboutId: string | null;

  @Field(() => Int, { description: 'Counts its changes.' })
  version: number;
}

@ObjectType({ description: 'What the viewer is in a wijkplatform.', simpleResolvers: true })
export class PlatformMembership {
  @Field(() => Wijkplatform, { description: 'In which one.' })
  wijkplatform: PartyView;

  @Field(() => PlatformRoleEnum, { description: 'In which role.' })
  role: PlatformRoleEnum;
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Uuid } from '../shared/graphql/scalars.ts';

export const PartyKind = {
  person: 'person',
  organisation: 'organisation',
  unit: 'unit',
  wijkplatform: 'wijkplatform',
} as const;
export type PartyKind = keyof typeof PartyKind;

registerEnumType(PartyKind, {
  name: 'PartyKind',
  description: 'What kind of party it is.',
  valuesConfig: {
    person: { description: 'A person (persoon).' },
    organisation: { description: 'An organisation outside the municipality (organisatie).' },
    unit: { description: 'A unit of the municipal organisation (organisatieonderdeel).' },
    wijkplatform: { description: 'An independent body of residents (wijkplatform).' },
  },
});

/** What the stores give for a party: the name is already what this viewer may read. */
export interface PartyView {
  id: string;
  kind: PartyKind;
  name: string | null;
}

@InterfaceType({
  description:
    'Whoever owns, agrees, advises, contributes or signs (partij): a person, an organisation, a unit of the municipality or a wijkplatform.',
  resolveType: (value: PartyView) => partyTypeNames[value.kind],
})
export abstract class Party {
  @Field(() => Uuid, { description: 'Stays the same when the party is renamed or a person is erased.' })
  id: string;

  @Field(() => PartyKind, { description: 'What kind of party it is.' })
  kind: PartyKind;

  @Field(() => String, {
    nullable: true,
    description:
      "The name. Of a person: null where the viewer may not see it and the person chose no public name; show the person's role instead.",
  })
  name: string | null;
}

@ObjectType({
  implements: Party,
  description: 'A person (persoon) in this municipality.',
  simpleResolvers: true,
})
export class Person extends Party {}

@ObjectType({
  implements: Party,
  description: 'An organisation outside the municipality (organisatie).',
  simpleResolvers: true,
})
export class Organisation extends Party {}

@ObjectType({
  implements: Party,
  description:
    'A unit of the municipal organisation (organisatieonderdeel), responsible for trajectories (T1).',
  simpleResolvers: true,
})
export class OrganisationalUnit extends Party {}

@ObjectType({
  implements: Party,
  description: 'An independent body of residents (wijkplatform).',
  simpleResolvers: true,
})
export class Wijkplatform extends Party {}

const partyTypeNames: Record<PartyKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  unit: 'OrganisationalUnit',
  wijkplatform: 'Wijkplatform',
};

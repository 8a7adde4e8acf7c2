// SPDX-License-Identifier: EUPL-1.2
import type { CompassDefinition, CollaborationForm as FormDefinition } from '@samenspel/domain/compass';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CompassDefinitionScalar, DateTime, Uuid } from '../shared/graphql/scalars.ts';

export const Say = {
  none: 'none',
  limited: 'limited',
  fairly_high: 'fairly_high',
  high: 'high',
  full: 'full',
} as const;
export type Say = keyof typeof Say;
registerEnumType(Say, {
  name: 'Say',
  description: 'How much influence residents have on the decision (zeggenschap): a scale of five steps.',
  valuesConfig: {
    none: { description: 'None (geen): residents are informed.' },
    limited: { description: 'Limited (beperkt): residents are heard.' },
    fairly_high: { description: 'Fairly high (vrij hoog), for those who take part.' },
    high: { description: 'High (hoog).' },
    full: { description: 'Full (volledig): residents decide.' },
  },
});

export const OwnershipKind = {
  municipality: 'municipality',
  residents: 'residents',
  shared: 'shared',
} as const;
export type OwnershipKind = keyof typeof OwnershipKind;
registerEnumType(OwnershipKind, {
  name: 'Ownership',
  description: 'Who feels and takes responsibility for an issue (eigenaarschap); T3.',
  valuesConfig: {
    municipality: { description: 'The municipality (gemeente).' },
    residents: { description: 'Residents (Utrechters, bewoners).' },
    shared: { description: 'Both (gedeeld).' },
  },
});

export const Provenance = { adopted: 'adopted', reconstructed: 'reconstructed' } as const;
export type Provenance = keyof typeof Provenance;
registerEnumType(Provenance, {
  name: 'Provenance',
  description: 'Where the graph of a compass version comes from.',
  valuesConfig: {
    adopted: { description: 'Adopted as it stands (vastgesteld).' },
    reconstructed: {
      description:
        'Reconstructed from the text of a policy; the uncertain edges are marked (gereconstrueerd).',
    },
  },
});

/** A form with the version in which it stands: what all its fields are read from. */
export interface FormView {
  versionId: string;
  definition: FormDefinition;
}

/** A published version as the stores give it. */
export interface CompassVersionView {
  id: string;
  number: string;
  compassCode: string;
  names: Record<string, string>;
  provenance: Provenance;
  adoptedBy: string;
  publishedAt: string;
  definition: CompassDefinition;
}

@ObjectType({
  description:
    'A form of collaboration (samenwerkingsvorm), an outcome of the compass, with the say and the ownership that belong to it (B.2, C2).',
})
export class CollaborationForm {
  @Field(() => ID, { description: 'The version and the code together.' })
  id: string;

  @Field(() => String, { description: 'A code that never changes.' })
  code: string;

  @Field(() => Say, { description: 'The say of residents (zeggenschap).' })
  say: Say;

  @Field(() => OwnershipKind, { description: 'Who owns an issue with this form (T3).' })
  ownership: OwnershipKind;

  @Field(() => Boolean, { description: 'False for the ends of the compass at which nobody collaborates.' })
  collaboration: boolean;
}

@ObjectType({
  description: 'A published version of a compass (kompas voor zeggenschap). It never changes (C1).',
  simpleResolvers: true,
})
export class CompassVersion {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Its number, such as 1.0.' })
  number: string;

  @Field(() => String, { description: 'The code of the compass of which it is a version.' })
  compassCode: string;

  @Field(() => Provenance, {
    description: 'Whether it was adopted as it stands or reconstructed from a text.',
  })
  provenance: Provenance;

  @Field(() => String, { description: 'The decision that adopted it (C9).' })
  adoptedBy: string;

  @Field(() => DateTime, { description: 'From when new readings use it.' })
  publishedAt: string;

  @Field(() => CompassDefinitionScalar, {
    description: 'The whole graph, for who runs the compass itself (C8).',
  })
  definition: CompassDefinition;
}

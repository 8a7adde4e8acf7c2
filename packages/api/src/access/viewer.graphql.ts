// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Uuid } from '../shared/graphql/scalars.ts';

export const TenantRoleEnum = {
  administrator: 'administrator',
  overseer: 'overseer',
  viewer: 'viewer',
  staff: 'staff',
} as const;
registerEnumType(TenantRoleEnum, {
  name: 'TenantRole',
  description: 'A role in the whole municipality (section 9).',
  valuesConfig: {
    administrator: { description: 'Settings, users and versions of the compass (beheerder).' },
    overseer: { description: 'The controlling role (controlerende rol); edits no case (K2).' },
    viewer: { description: 'Alderman, council member or management: reads (meelezer).' },
    staff: { description: 'Works for the municipality (ambtenaar).' },
  },
});

@ObjectType({ description: 'Who asks: a person of this municipality.', simpleResolvers: true })
export class Viewer {
  @Field(() => Uuid, { description: 'The id of the person.' })
  id: string;

  @Field(() => [TenantRoleEnum], { description: 'Roles in the whole municipality.' })
  tenantRoles: readonly string[];

  @Field(() => Boolean, { description: 'Whether the viewer may start a trajectory.' })
  mayStartTrajectory: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may draft and publish versions of the compass.' })
  mayManageCompass: boolean;
}

// SPDX-License-Identifier: EUPL-1.2
import type { InformationGround as Ground, InformationState as State } from '@samenspel/domain/information';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Clock } from '../advice/clock/clock.graphql.ts';
import type { ClockView } from '../advice/clock/clock.view.ts';
import { AttachedFile } from '../advice/file.graphql.ts';
import { DateTime, Uuid } from '../shared/graphql/scalars.ts';
import { type PartyView, Person } from '../tenant/party.graphql.ts';
import type { InformationFileView } from './information.view.ts';

export const InformationState = {
  open: 'open',
  answered: 'answered',
  refused: 'refused',
  withdrawn: 'withdrawn',
} as const satisfies Record<State, State>;
registerEnumType(InformationState, {
  name: 'InformationState',
  description: 'Where a request for information stands (A2).',
  valuesConfig: {
    open: { description: 'It waits for the municipality (open).' },
    answered: { description: 'Answered (beantwoord).' },
    refused: { description: 'Refused on a stated ground (geweigerd).' },
    withdrawn: { description: 'The platform does not need it any more (ingetrokken).' },
  },
});

export const InformationGround = {
  personal_data: 'personal_data',
  confidential: 'confidential',
  safety: 'safety',
  legal: 'legal',
  not_available: 'not_available',
  other: 'other',
} as const satisfies Record<Ground, Ground>;
registerEnumType(InformationGround, {
  name: 'InformationGround',
  description: 'On what ground information is refused (weigeringsgrond, A2).',
  valuesConfig: {
    personal_data: { description: 'It tells about persons (persoonsgegevens).' },
    confidential: { description: 'It was given in confidence (vertrouwelijk).' },
    safety: { description: 'It would endanger somebody’s safety (veiligheid).' },
    legal: { description: 'A law forbids it (wettelijk).' },
    not_available: { description: 'The municipality does not have it (niet aanwezig).' },
    other: { description: 'Another ground, as explained.' },
  },
});

@ObjectType({
  description:
    'A question of a wijkplatform on a subject in its area (informatieverzoek); A2. Its sides and officials read it.',
  simpleResolvers: true,
})
export class InformationRequest {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Its number in the year, such as 2026-004.' })
  number: string;

  @Field(() => String, { description: 'What it is about.' })
  subject: string;

  @Field(() => String, { description: 'What is asked.' })
  question: string;

  @Field(() => InformationState, { description: 'Where it stands.' })
  state: State;

  @Field(() => Clock, { nullable: true, description: 'The municipality’s clock.' })
  clock: ClockView | null;

  @Field(() => Person, { description: 'Who asked, for the platform.' })
  askedBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  askedAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'The answer, or what the ground of a refusal means here.',
  })
  answer: string | null;

  @Field(() => InformationGround, { nullable: true, description: 'On what ground it was refused.' })
  refusalGround: Ground | null;

  @Field(() => [AttachedFile], { description: 'The files that came with the answer.' })
  files: InformationFileView[];

  @Field(() => Person, { nullable: true, description: 'Who answered, refused or withdrew it.' })
  settledBy: PartyView | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  settledAt: string | null;
}

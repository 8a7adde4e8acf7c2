// SPDX-License-Identifier: EUPL-1.2
import type { AdviceRequestState as State } from '@samenspel/domain/advice';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Uuid } from '../../shared/graphql/scalars.ts';
import { type PartyView, Person } from '../../tenant/party.graphql.ts';
import { Term } from '../clock/clock.graphql.ts';

export const AdviceRequestState = {
  asked: 'asked',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  advised: 'advised',
} as const satisfies Record<State, State>;
registerEnumType(AdviceRequestState, {
  name: 'AdviceRequestState',
  description: 'Where a request for advice stands (A1).',
  valuesConfig: {
    asked: { description: 'Asked (gevraagd): the platform has not said yet.' },
    accepted: { description: 'The platform will advise (aanvaard).' },
    declined: {
      description: 'The platform does not advise this time (bedankt voor de vraag); it says no reason.',
    },
    withdrawn: { description: 'The municipality took it back (ingetrokken).' },
    advised: { description: 'The platform advised (geadviseerd).' },
  },
});

@ObjectType({
  description:
    'A request of the municipality to a wijkplatform for advice (adviesaanvraag); A1. Its sides and officials read it.',
  simpleResolvers: true,
})
export class AdviceRequest {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Its number in the year, such as 2026-004.' })
  number: string;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { description: 'What is asked.' })
  question: string;

  @Field(() => String, { description: 'What is good to know; may be empty.' })
  background: string;

  @Field(() => AdviceRequestState, { description: 'Where it stands.' })
  state: State;

  @Field(() => Term, { nullable: true, description: 'The platform’s own term; null: it takes its time.' })
  adviseTerm: Term | null;

  @Field(() => Person, { description: 'Who asked, for the municipality.' })
  askedBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  askedAt: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it got the state that it has; null while only asked.',
  })
  settledAt: string | null;

  @Field(() => Int, { description: 'Counts its events.' })
  version: number;
}

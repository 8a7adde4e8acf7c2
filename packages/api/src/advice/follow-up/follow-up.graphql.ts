// SPDX-License-Identifier: EUPL-1.2
import type { AgreementSide as Side, Signer as SignerCode } from '@samenspel/domain/advice';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CivilDate, DateTime, Uuid } from '../../shared/graphql/scalars.ts';
import { type PartyView, Person } from '../../tenant/party.graphql.ts';
import { Term } from '../clock/clock.graphql.ts';
import { Signer } from '../enums.graphql.ts';

export const AgreementSideEnum = {
  municipality: 'municipality',
  platform: 'platform',
} as const satisfies Record<Side, Side>;
registerEnumType(AgreementSideEnum, {
  name: 'AgreementSide',
  description: 'The two who agree on what is done with an advice (A3).',
  valuesConfig: {
    municipality: { description: 'The municipality (gemeente).' },
    platform: { description: 'The wijkplatform.' },
  },
});

const FollowUpState = { proposed: 'proposed', agreed: 'agreed', ended: 'ended' } as const;
type FollowUpState = keyof typeof FollowUpState;
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: 'Where an agreement on the follow-up stands (A3).',
  valuesConfig: {
    proposed: { description: 'A proposal is on the table (voorgesteld).' },
    agreed: { description: 'Both sides accepted the same proposal (afgesproken).' },
    ended: { description: 'What it was for came to nothing (vervallen).' },
  },
});

@ObjectType({
  description: 'What one side proposed to do with an advice; it never changes (A3).',
  simpleResolvers: true,
})
export class FollowUpProposal {
  @Field(() => Int, { description: 'Its number, from 1 on; the last one is on the table.' })
  no: number;

  @Field(() => AgreementSideEnum, { description: 'Which side proposed it.' })
  side: Side;

  @Field(() => String, { description: 'What will happen with the advice.' })
  whatHappens: string;

  @Field(() => Signer, { description: 'Which body decides about the matter.' })
  decider: SignerCode;

  @Field(() => Signer, { description: 'Which body signs the answer.' })
  signer: SignerCode;

  @Field(() => String, { nullable: true, description: 'Who signs, when that is known.' })
  signerName: string | null;

  @Field(() => Term, {
    nullable: true,
    description: 'The term of the answer; with neither: as the municipality set it.',
  })
  term: Term | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day of the answer, instead of a term.' })
  dueOn: string | null;

  @Field(() => Person, { description: 'Who proposed it.' })
  proposedBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  proposedAt: string;

  @Field(() => Boolean, { description: 'Whether the other side accepted it.' })
  accepted: boolean;
}

@ObjectType({
  description:
    'What both sides agree to do with an advice (vervolgafspraak): what happens, who decides and signs, when (A3).',
  simpleResolvers: true,
})
export class FollowUp {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'What about.' })
  subject: string;

  @Field(() => FollowUpState, { description: 'Where it stands.' })
  state: FollowUpState;

  @Field(() => [FollowUpProposal], { description: 'Every proposal, in order.' })
  proposals: FollowUpProposal[];
}

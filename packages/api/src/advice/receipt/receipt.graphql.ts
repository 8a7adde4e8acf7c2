// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from 'type-graphql';
import { CivilDate, DateTime } from '../../shared/graphql/scalars.ts';

@ObjectType({
  description: 'Where the history stood on a day, as it was published outside the database (K4).',
  simpleResolvers: true,
})
export class PublishedHead {
  @Field(() => CivilDate, { description: 'The day.' })
  on: string;

  @Field(() => Int, { description: 'The number of the last event of then.' })
  seq: number;

  @Field(() => String, { description: 'Its hash, in hexadecimal digits.' })
  hash: string;
}

@ObjectType({
  description: 'What is known of a receipt (ontvangstbewijs) of an advice (A5).',
  simpleResolvers: true,
})
export class ReceiptCheck {
  @Field(() => Boolean, {
    description:
      'Whether an advice with this number was received under this hash; without that, the rest is null.',
  })
  found: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the event of its submission in the history.',
  })
  seq: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was received.' })
  submittedAt: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it stands in the chain: it and what follows it, up to the published head or 1,000 events on, were counted again and hold.',
  })
  inChain: boolean | null;

  @Field(() => PublishedHead, {
    nullable: true,
    description:
      'The first published head that it stands under; null while none was published since, or when the chain does not lead to it.',
  })
  head: PublishedHead | null;
}

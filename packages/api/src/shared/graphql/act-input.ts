// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from 'type-graphql';
import { Uuid } from './scalars.ts';

/** What every mutation's input has. */
@InputType({ description: 'What is asked, and once.' })
export abstract class ActInput {
  @Field(() => Uuid, {
    description:
      'Made by the client, one per act that a person means: sent again with the same input it gives the same result.',
  })
  idempotencyKey: string;
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from 'type-graphql';
import { ActInput } from '../../shared/graphql/act-input.ts';

@InputType({
  description: 'Adds sites that may show the status of an advice in a frame, and takes others away (A11).',
})
export class ChangeWidgetSitesInput extends ActInput {
  @Field(() => [String], {
    description:
      'What is added: https addresses without a path, such as https://wijk.example; at most 20 in all.',
  })
  add: string[];

  @Field(() => [String], { description: 'What is taken away; a site that is not listed is passed over.' })
  remove: string[];
}

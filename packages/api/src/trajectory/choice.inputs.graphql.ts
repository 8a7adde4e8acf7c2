// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { Uuid } from '../shared/graphql/scalars.ts';

@InputType({
  description:
    'Chooses the form of collaboration for an issue in a phase (C4), and names the owners that the form allows (T3). Without any owner those that stand are kept.',
})
export class ChooseFormInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the issue in its phase.' })
  phaseIssue: string;

  @Field(() => Uuid, {
    description: 'The id of the reading on which the choice rests: the latest completed one.',
  })
  reading: string;

  @Field(() => String, {
    description: 'The code of the main form, of the version that the reading was made with.',
  })
  form: string;

  @Field(() => [String], { defaultValue: [], description: 'The codes of forms beside the main one.' })
  supportingForms: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why; obligatory when the main form is not what the compass came to.',
  })
  reason?: string | null;

  @Field(() => String, { description: 'The role that the municipality takes.' })
  municipalityRole: string;

  @Field(() => String, { description: 'The role that the residents take.' })
  residentsRole: string;

  @Field(() => [Uuid], {
    defaultValue: [],
    description: 'The ids of the parties that own it for the municipality.',
  })
  municipalOwners: string[];

  @Field(() => [Uuid], {
    defaultValue: [],
    description: 'The ids of the parties that own it on the residents’ side.',
  })
  residentOwners: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of owners on the residents’ side who have no account; the public does not read them.',
  })
  residentOwnerNames: string[];
}

@InputType({ description: 'Changes who owns an issue, within what the chosen form allows (T3).' })
export class RecordOwnershipInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the issue in its phase.' })
  phaseIssue: string;

  @Field(() => [Uuid], {
    defaultValue: [],
    description: 'The ids of the parties that own it for the municipality.',
  })
  municipalOwners: string[];

  @Field(() => [Uuid], {
    defaultValue: [],
    description: 'The ids of the parties that own it on the residents’ side.',
  })
  residentOwners: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of owners on the residents’ side who have no account; the public does not read them.',
  })
  residentOwnerNames: string[];

  @Field(() => String, { description: 'Why it changes.' })
  reason: string;
}

@InputType({
  description:
    'Says how an obligation of the chosen form was met (C7). A later account replaces an earlier one.',
})
export class FulfilObligationInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the issue in its phase.' })
  phaseIssue: string;

  @Field(() => String, { description: 'The code of the obligation.' })
  obligation: string;

  @Field(() => String, { description: 'How it was met, at most 20,000 characters.' })
  account: string;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The party that accepted it for the municipality, where the obligation asks for that.',
  })
  acceptedByMunicipality?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The party that accepted it on the residents’ side.' })
  acceptedByResidents?: string | null;
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Uuid } from '../../shared/graphql/scalars.ts';
import { type PartyView, Person } from '../../tenant/party.graphql.ts';
import { AttachedFile } from '../file.graphql.ts';

const DraftState = { open: 'open', submitted: 'submitted', discarded: 'discarded' } as const;
type DraftState = keyof typeof DraftState;
registerEnumType(DraftState, {
  name: 'DraftState',
  description: 'Where a draft stands.',
  valuesConfig: {
    open: { description: 'It is being written.' },
    submitted: { description: 'It became an advice, or a new version of one.' },
    discarded: { description: 'It was laid aside.' },
  },
});

@ObjectType({
  description: 'A figure that shows how broadly an advice is carried (A4).',
  simpleResolvers: true,
})
export class BackingFigure {
  @Field(() => String, { description: 'What it counts.' })
  label: string;

  @Field(() => Float, { description: 'How many, or how much.' })
  figure: number;
}

@ObjectType({ description: 'A point of an advice that is being written.', simpleResolvers: true })
export class DraftPoint {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Where it stands among the others, lowest first; not without gaps.' })
  place: number;

  @Field(() => String, { description: 'What it says so far.' })
  body: string;

  @Field(() => Person, { description: 'Who saved it last.' })
  savedBy: PartyView;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt: string;

  @Field(() => Int, { description: 'Counts what was saved of it; for saveDraftPoint.' })
  version: number;
}

@ObjectType({
  description:
    'An advice that is being written (concept-advies). Only members of the platform see it (P4); nothing of it is in the history.',
  simpleResolvers: true,
})
export class AdviceDraft {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => DraftState, { description: 'Where it stands.' })
  state: DraftState;

  @Field(() => String, { description: 'The title so far.' })
  title: string;

  @Field(() => String, { description: 'The summary so far.' })
  summary: string;

  @Field(() => String, { description: 'Who took part in it and how (A4).' })
  takingPart: string;

  @Field(() => String, { description: 'How broadly it is carried, in words (A4).' })
  backing: string;

  @Field(() => [BackingFigure], { description: 'How broadly it is carried, in figures (A4).' })
  backingFigures: BackingFigure[];

  @Field(() => [DraftPoint], { description: 'Its points, in their order.' })
  points: DraftPoint[];

  @Field(() => [AttachedFile], { description: 'Its files, in the order in which they were attached.' })
  files: AttachedFile[];

  @Field(() => Person, { description: 'Who changed anything of it last.' })
  savedBy: PartyView;

  @Field(() => DateTime, { description: 'When anything of it was changed last.' })
  savedAt: string;

  @Field(() => Int, {
    description: 'Counts every change, those of points included; for saveAdviceDraft and submitAdvice.',
  })
  version: number;
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Uuid } from '../shared/graphql/scalars.ts';
import { Party, type PartyView, Person } from '../tenant/party.graphql.ts';

export const ReadingStatus = { open: 'open', completed: 'completed', abandoned: 'abandoned' } as const;
export type ReadingStatus = keyof typeof ReadingStatus;
registerEnumType(ReadingStatus, {
  name: 'ReadingStatus',
  description: 'Where a reading of the compass stands.',
  valuesConfig: {
    open: { description: 'The conversation goes on (loopt).' },
    completed: { description: 'It led to an outcome and no longer changes (afgerond).' },
    abandoned: { description: 'Ended without an outcome; it stays in the record (afgebroken).' },
  },
});

export const Answer = { yes: 'yes', no: 'no' } as const;
export type Answer = keyof typeof Answer;
registerEnumType(Answer, {
  name: 'Answer',
  description: 'An answer to a question of the compass, or to a part of one.',
  valuesConfig: { yes: { description: 'Yes (ja).' }, no: { description: 'No (nee).' } },
});

export const Side = { municipality: 'municipality', residents: 'residents' } as const;
export type Side = keyof typeof Side;
registerEnumType(Side, {
  name: 'Side',
  description: 'On which side of the table a party sits.',
  valuesConfig: {
    municipality: { description: 'For the municipality (gemeente).' },
    residents: { description: 'On the residents’ side (Utrechters, bewoners).' },
  },
});

@ObjectType({ description: 'Who takes part in a reading (deelnemer); C3.', simpleResolvers: true })
export class ReadingParticipant {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Side, { description: 'For the municipality or on the residents’ side.' })
  side: Side;

  @Field(() => Party, { description: 'Who it is.' })
  party: PartyView;

  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  mine: boolean;
}

@ObjectType({
  description:
    'The answer on which the participants agreed, for a question or a part of a compound one, with its reason. It drives the path (C3).',
  simpleResolvers: true,
})
export class AgreedAnswer {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'The code of the question.' })
  question: string;

  @Field(() => String, { description: 'The code of the part; empty for a simple question.' })
  part: string;

  @Field(() => Answer, { description: 'Yes or no.' })
  answer: Answer;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;

  @Field(() => Int, { description: 'Goes up with every change; sent back as `expectedRevision`.' })
  revision: number;

  @Field(() => DateTime, { description: 'When it was agreed.' })
  at: string;
}

@ObjectType({
  description: 'What one participant answered, kept beside the agreed answer (C3).',
  simpleResolvers: true,
})
export class ParticipantAnswer {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => ReadingParticipant, { description: 'Who answered.' })
  participant: ReadingParticipant;

  @Field(() => String, { description: 'The code of the question.' })
  question: string;

  @Field(() => String, { description: 'The code of the part; empty for a simple question.' })
  part: string;

  @Field(() => Answer, { description: 'Yes or no.' })
  answer: Answer;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;

  @Field(() => Int, { description: 'Goes up with every change; sent back as `expectedRevision`.' })
  revision: number;

  @Field(() => DateTime, { description: 'When it was given.' })
  at: string;
}

@ObjectType({ description: 'The answer to a part of a question on the path.', simpleResolvers: true })
export class StepPart {
  @Field(() => String, { description: 'The code of the part; empty for a simple question.' })
  part: string;

  @Field(() => Answer, { description: 'Yes or no.' })
  answer: Answer;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;
}

@ObjectType({ description: 'One question on the path of a completed reading.', simpleResolvers: true })
export class ReadingStep {
  @Field(() => Int, { description: 'Its place on the path, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'The code of the question.' })
  question: string;

  @Field(() => Answer, { description: 'The answer that led on.' })
  answer: Answer;

  @Field(() => [StepPart], { description: 'The answers that made it, each with its reason.' })
  parts: StepPart[];
}

@ObjectType({
  description:
    'One run of the compass for one issue (kompas doorlopen): a conversation that records who took part, what they answered and why (C3).',
  simpleResolvers: true,
})
export class CompassReading {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, {
    description: 'Its number among the readings of the issue in this phase; a re-run is a new reading (C5).',
  })
  ordinal: number;

  @Field(() => ReadingStatus, { description: 'Open, completed or abandoned.' })
  status: ReadingStatus;

  @Field(() => Person, { nullable: true, description: 'Who guided the conversation (begeleider).' })
  guide: PartyView;

  @Field(() => String, {
    nullable: true,
    description: 'Why nobody from the residents’ side took part, where so.',
  })
  withoutResidentsReason: string | null;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it led to an outcome.' })
  completedAt: string | null;

  @Field(() => Int, { description: 'Goes up with every change.' })
  version: number;

  phaseIssueId: string;
  trajectoryId: string;
  versionId: string;
  outcomeCode: string | null;
  explorationId: string | null;
}

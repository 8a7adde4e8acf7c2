// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import { Field, Int, ObjectType } from 'type-graphql';
import { CivilDate, DateTime, Uuid } from '../shared/graphql/scalars.ts';
import { Party, type PartyView, Person } from '../tenant/party.graphql.ts';
import type { CommitmentDraftView, FileView, ResponseDraftView, ResponsePointView } from './advice.view.ts';
import { Clock } from './clock/clock.graphql.ts';
import type { ClockView } from './clock/clock.view.ts';
import { CommitmentState, Disposition, Signer, Verdict } from './enums.graphql.ts';
import { AttachedFile } from './file.graphql.ts';

@ObjectType({ description: 'What is answered to one point of an advice (A6).', simpleResolvers: true })
export class PointAnswer {
  @Field(() => Disposition, { description: 'What happens with the point.' })
  disposition: domain.Disposition;

  @Field(() => String, { description: 'Why.' })
  reasons: string;

  @Field(() => String, { nullable: true, description: 'To whom it was passed on, when it was.' })
  passedOnTo: string | null;
}

@ObjectType({ description: 'What a response says to one point (A6).', simpleResolvers: true })
export class ResponsePoint extends PointAnswer {
  @Field(() => Int, { description: 'The number of the point, from 1.' })
  no: number;
}

@ObjectType({
  description:
    'A substantive response (inhoudelijke reactie) to every point of an advice, as it was sent to the platform (A6). The public reads it from its disclosure on (A11).',
  simpleResolvers: true,
})
export class Response {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'In which round it was given (A9).' })
  round: number;

  @Field(() => Int, { description: 'To which version of the advice (A4).' })
  version: number;

  @Field(() => String, { description: 'The answer to the advice as a whole.' })
  overall: string;

  @Field(() => String, { description: 'How the breadth of backing was weighed.' })
  weighing: string;

  @Field(() => Signer, { description: 'The body that answers.' })
  signer: domain.Signer;

  @Field(() => String, { description: 'Who signs.' })
  signerName: string;

  @Field(() => [ResponsePoint], { description: 'The answer to each point, by number.' })
  points: ResponsePointView[];

  @Field(() => [AttachedFile], { description: 'The files with it.' })
  files: FileView[];

  @Field(() => Uuid, {
    nullable: true,
    description: 'Of a correction: the id of the response that it supersedes. It renews no right (A6).',
  })
  supersedes: string | null;

  @Field(() => String, { nullable: true, description: 'Of a correction: why.' })
  correctionReason: string | null;

  @Field(() => DateTime, { description: 'When it was sent to the platform.' })
  sentAt: string;

  @Field(() => CivilDate, { description: 'On which day that was, in the municipality.' })
  sentOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The last day that was in time; null without a term, and of a correction.',
  })
  dueOn: string | null;

  @Field(() => Boolean, { description: 'Whether it was sent after that day: a fact, never a refusal (A6).' })
  late: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was made public; null while it is not (A11).',
  })
  disclosedAt: string | null;
}

@ObjectType({ description: 'What the platform says of the answer to one point (A9).', simpleResolvers: true })
export class ContestPoint {
  @Field(() => Int, { description: 'The number of the point.' })
  no: number;

  @Field(() => String, { description: 'Why the answer to it is not substantive.' })
  reasons: string;
}

@ObjectType({ description: 'What the overseer decided about a contest (A9).', simpleResolvers: true })
export class ContestDecision {
  @Field(() => Verdict, { description: 'Whether the response stands.' })
  verdict: domain.Verdict;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Person, { description: 'Who decided.' })
  decidedBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  decidedAt: string;
}

@ObjectType({
  description:
    'The platform says, once per round and point by point, that a response is not substantive (A9).',
  simpleResolvers: true,
})
export class Contest {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'In which round.' })
  round: number;

  @Field(() => DateTime, { description: 'When.' })
  contestedAt: string;

  @Field(() => Person, { description: 'Who said it for the platform.' })
  contestedBy: PartyView;

  @Field(() => [ContestPoint], { description: 'Of which points, and why.' })
  points: ContestPoint[];

  @Field(() => Clock, { nullable: true, description: 'The clock of the decision.' })
  clock: ClockView | null;

  @Field(() => ContestDecision, { nullable: true, description: 'The decision; null while it is awaited.' })
  decision: ContestDecision | null;
}

@ObjectType({
  description: 'A promise that follows from a response (toezegging), tracked until done or dropped (A10).',
  simpleResolvers: true,
})
export class Commitment {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'What was promised.' })
  what: string;

  @Field(() => Party, { description: 'Who is to do it.' })
  owner: PartyView;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn: string;

  @Field(() => CommitmentState, { description: 'Where it stands.' })
  state: domain.Commitment['state'];

  @Field(() => String, { nullable: true, description: 'What was done, or why it was dropped.' })
  account: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done or dropped.' })
  settledAt: string | null;

  @Field(() => Int, { nullable: true, description: 'The point that it follows from; null: from the whole.' })
  pointNo: number | null;

  @Field(() => Clock, { nullable: true, description: 'Its clock.' })
  clock: ClockView | null;

  @Field(() => Int, { description: 'Counts its changes.' })
  version: number;
}

@ObjectType({ description: 'A commitment that is still being written.', simpleResolvers: true })
export class CommitmentDraft {
  @Field(() => String, { description: 'What would be promised.' })
  what: string;

  @Field(() => Uuid, { nullable: true, description: 'The id of the party that would do it.' })
  ownerId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, where the viewer may read it.' })
  ownerName: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'By when.' })
  dueOn: string | null;

  @Field(() => Int, { nullable: true, description: 'The point that it would follow from.' })
  pointNo: number | null;
}

@ObjectType({ description: 'The answer to one point as it is being written.', simpleResolvers: true })
export class ResponseDraftPoint {
  @Field(() => Int, { description: 'The number of the point.' })
  no: number;

  @Field(() => Disposition, { nullable: true, description: 'Null while nobody chose.' })
  disposition: domain.Disposition | null;

  @Field(() => String, { description: 'The reasons so far.' })
  reasons: string;

  @Field(() => String, { description: 'To whom it would be passed on.' })
  passedOnTo: string;

  @Field(() => Person, { description: 'Who saved it last.' })
  savedBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  savedAt: string;

  @Field(() => Int, { description: 'Goes up with every save; sent back to save (S9).' })
  revision: number;
}

@ObjectType({
  description:
    'A response that was not sent yet; only those who work on it see it, and see that it is unsent (A12).',
  simpleResolvers: true,
})
export class ResponseDraft {
  @Field(() => String, { description: 'The answer as a whole, so far.' })
  overall: string;

  @Field(() => String, { description: 'How the backing was weighed, so far.' })
  weighing: string;

  @Field(() => [ResponseDraftPoint], { description: 'The points that somebody began to answer, by number.' })
  points: ResponseDraftView['points'];

  @Field(() => [CommitmentDraft], { description: 'The commitments so far.' })
  commitments: CommitmentDraftView[];

  @Field(() => [AttachedFile], { description: 'The files with it so far, in the order in which they came.' })
  files: FileView[];

  @Field(() => Person, { description: 'Who saved it last, the points apart.' })
  savedBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  savedAt: string;

  @Field(() => Int, { description: 'Goes up with every save, the points apart; sent back to save (S9).' })
  revision: number;
}

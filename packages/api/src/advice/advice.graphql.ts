// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../shared/graphql/page.ts';
import { CivilDate, DateTime, Uuid } from '../shared/graphql/scalars.ts';
import { District } from '../tenant/municipality.graphql.ts';
import { type PartyView, Person, Wijkplatform } from '../tenant/party.graphql.ts';
import { BackingFigure } from './draft/draft.graphql.ts';
import { AdvicePart, AdviceState, Signer, WithholdingGround } from './enums.graphql.ts';
import { AttachedFile } from './file.graphql.ts';
import { Commitment, Contest, PointAnswer, Response, ResponseDraft } from './response.graphql.ts';

@ObjectType({ description: 'A numbered point of an advice (adviespunt); A4.', simpleResolvers: true })
export class AdvicePoint {
  @Field(() => Int, { description: 'Its number, from 1.' })
  no: number;

  @Field(() => String, { description: 'What is advised.' })
  body: string;

  @Field(() => PointAnswer, { nullable: true, description: 'What the response that stands says to it (A6).' })
  answer: PointAnswer | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the platform says, in the current round, that this answer is not substantive (A9).',
  })
  contested: string | null;

  @Field(() => [Commitment], { description: 'The commitments that follow from it (A10).' })
  commitments: Commitment[];
}

@ObjectType({
  description:
    'One submitted version of an advice. It never changes; a correction is a new version (A4). What is withheld from this viewer is null or empty (A11).',
  simpleResolvers: true,
})
export class AdviceVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  no: number;

  @Field(() => String, { description: 'A short title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'The summary; null when withheld.' })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'Who took part in it; null when withheld.' })
  takingPart: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How broadly it is carried (draagvlak), in words; may be empty, null when withheld.',
  })
  backing: string | null;

  @Field(() => [BackingFigure], { description: 'How broadly it is carried, in figures.' })
  backingFigures: BackingFigure[];

  @Field(() => [AdvicePoint], { description: 'The points, by number; empty when withheld.' })
  points: AdvicePoint[];

  @Field(() => [AttachedFile], { description: 'The files with it.' })
  files: AttachedFile[];

  @Field(() => Person, { description: 'Who submitted it for the platform.' })
  submittedBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  submittedAt: string;
}

@ObjectType({ description: 'That a platform withdrew its own advice (A4).', simpleResolvers: true })
export class Withdrawal {
  @Field(() => String, { description: 'Why; may be empty, nobody has to say.' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  withdrawnAt: string;

  @Field(() => Person, { description: 'Which member of the platform did.' })
  withdrawnBy: PartyView;
}

@ObjectType({
  description: 'That a part is withheld from the public, and on which ground (A11).',
  simpleResolvers: true,
})
export class Withholding {
  @Field(() => AdvicePart, { description: 'Which part.' })
  part: domain.AdvicePart;

  @Field(() => WithholdingGround, { description: 'On which ground.' })
  ground: domain.WithholdingGround;

  @Field(() => String, { description: 'What that means here.' })
  explanation: string;

  @Field(() => DateTime, { description: 'Since when.' })
  withheldAt: string;
}

@ObjectType({
  description:
    'The receipt of a submission (ontvangstbevestiging): the place of the submission in the history and its hash, by which it can be checked later (A5).',
  simpleResolvers: true,
})
export class Receipt {
  @Field(() => String, { description: 'The number of the advice.' })
  number: string;

  @Field(() => DateTime, { description: 'When it was received.' })
  submittedAt: string;

  @Field(() => Int, { description: 'The number of the submission in the history of the municipality.' })
  seq: number;

  @Field(() => String, {
    description: 'The hash of that event, in hex: it covers the texts that were submitted.',
  })
  hash: string;
}

@ObjectType({
  description:
    'That the answer to an advice is late now, or came late (te laat): a fact, in whatever state (A6).',
  simpleResolvers: true,
})
export class LateAnswer {
  @Field(() => CivilDate, { description: 'The last day that was in time; the term passed with it.' })
  dueOn: string;

  @Field(() => Int, {
    description: 'How many days after that day: until the answer came, else until today. At least 1.',
  })
  daysLate: number;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The day on which the answer came; null while the advice waits for it.',
  })
  answeredOn: string | null;

  @Field(() => Int, { description: 'Of which round it was the answer (A9).' })
  round: number;
}

@ObjectType({
  description:
    'An advice of a wijkplatform (advies), asked or unasked. The municipality owes it a response to every point (A6).',
  simpleResolvers: true,
})
export class Advice {
  @Field(() => Uuid, { description: 'Id; people use the number.' })
  id: string;

  @Field(() => String, {
    description: 'Its number per year, such as 2026-014; the last part of its address.',
  })
  number: string;

  @Field(() => String, { description: 'The title of its current version.' })
  title: string;

  @Field(() => AdviceState, { description: 'Where it stands.' })
  state: domain.AdviceState;

  @Field(() => Int, { description: '1, and one more each time that an answer was sent back (A9).' })
  round: number;

  @Field(() => Int, { description: 'The number of its current version (A4).' })
  version: number;

  @Field(() => Boolean, {
    description: 'Whether nothing is left to do: every commitment done or dropped (A10).',
  })
  settled: boolean;

  @Field(() => Int, { description: 'Counts what happened to it.' })
  revision: number;

  @Field(() => Wijkplatform, { description: 'Who advises.' })
  wijkplatform: PartyView;

  @Field(() => [District], {
    description: 'The districts (wijken) of the trajectory that it is on, else of the area of the platform.',
  })
  districts: District[];

  @Field(() => AdviceVersion, { description: 'The version that counts.' })
  current: AdviceVersion;

  @Field(() => [AdviceVersion], {
    description: 'Every version that was submitted, the first one first (A4).',
  })
  versions: AdviceVersion[];

  @Field(() => Person, { nullable: true, description: 'Who handles it for the municipality (behandelaar).' })
  handler: PartyView | null;

  @Field(() => Signer, {
    description: 'The body that answers, as agreed or as the municipality set it (A3).',
  })
  signer: domain.Signer;

  @Field(() => String, { nullable: true, description: 'Who that is, if it was agreed or set.' })
  signerName: string | null;

  @Field(() => DateTime, { description: 'When it was submitted.' })
  submittedAt: string;

  @Field(() => DateTime, { description: 'When something of it last changed.' })
  changedAt: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the municipality asks to suspend the term, while the platform has not said (A4); not public.',
  })
  suspensionProposal: string | null;

  @Field(() => Response, {
    nullable: true,
    description: 'The response that stands; null while there is none, or none that this viewer may read.',
  })
  response: Response | null;

  @Field(() => [Contest], { description: 'The contests, one per round at most (A9).' })
  contests: Contest[];

  @Field(() => [Commitment], {
    description: 'The commitments of all its responses, in the order made (A10).',
  })
  commitments: Commitment[];

  @Field(() => Withdrawal, { nullable: true, description: 'That it was withdrawn.' })
  withdrawal: Withdrawal | null;

  @Field(() => [Withholding], { description: 'What is withheld from the public now, and why (A11).' })
  withheld: Withholding[];

  @Field(() => Receipt, { description: 'The receipt of its submission (A5).' })
  receipt: Receipt;

  @Field(() => ResponseDraft, {
    nullable: true,
    description: 'The response that is being written, for those who may see it; it was not sent.',
  })
  responseDraft: ResponseDraft | null;
}

@ObjectType({ description: 'One advice in a list, with its place.', simpleResolvers: true })
export class AdviceEdge {
  @Field(() => String, { description: 'Its place in this order.' })
  cursor: string;

  @Field(() => Advice, { description: 'The advice.' })
  node: Advice;
}

@ObjectType({ description: 'A page of advices.', simpleResolvers: true })
export class AdviceConnection {
  @Field(() => [AdviceEdge], { description: 'The advices with their cursors.' })
  edges: AdviceEdge[];

  @Field(() => [Advice], { description: 'The advices.' })
  nodes: Advice[];

  @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many match the filter in all.' })
  totalCount: number;
}

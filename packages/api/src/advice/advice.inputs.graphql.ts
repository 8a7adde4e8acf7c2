// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import type { Term } from '@samenspel/domain/terms';
import { Field, InputType, Int } from 'type-graphql';
import { ActInput } from '../shared/graphql/act-input.ts';
import { CivilDate, Uuid } from '../shared/graphql/scalars.ts';
import { TermInput } from './clock/clock.graphql.ts';
import { AdvicePart, CommitmentState, Verdict, WithholdingGround } from './enums.graphql.ts';

@InputType({ description: 'Submits a draft of a platform as it stands (A4).' })
export class SubmitAdviceInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the draft.' })
  draft: string;

  @Field(() => Int, { description: 'The version of the draft that the coordinator saw.' })
  version: number;
}

/** What names an advice. */
@InputType({ description: 'Something that is done to an advice, once.' })
abstract class OnAdviceInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the advice.' })
  advice: string;
}

@InputType({ description: 'Withdraws an advice that was not answered yet (A4).' })
export class WithdrawAdviceInput extends OnAdviceInput {
  @Field(() => String, { defaultValue: '', description: 'Why; nobody has to say.' })
  reason: string;
}

@InputType({ description: 'Assigns who handles an advice (A5).' })
export class AssignHandlerInput extends OnAdviceInput {
  @Field(() => Uuid, { description: 'The id of the person: somebody with an account.' })
  person: string;
}

@InputType({ description: 'Asks the platform to let the clock stand still (A4).' })
export class ProposeSuspensionInput extends OnAdviceInput {
  @Field(() => String, { description: 'Why, at most 4,000 characters.' })
  reason: string;
}

@InputType({ description: 'Lets the clock stand still, as the municipality asked (A4).' })
export class AcceptSuspensionInput extends OnAdviceInput {}

@InputType({ description: 'Lets the clock run on (A4).' })
export class DeclineSuspensionInput extends OnAdviceInput {}

@InputType({ description: 'Lets a clock that stands still run again (A5).' })
export class ResumeClockInput extends OnAdviceInput {}

@InputType({ description: 'Extends the term of the answer, once per round and before it ends (A7).' })
export class ExtendTermInput extends OnAdviceInput {
  @Field(() => CivilDate, { description: 'The new last day, of which the platform is told.' })
  dueOn: string;

  @Field(() => String, { description: 'Why, at most 4,000 characters.' })
  reason: string;
}

@InputType({ description: 'Makes the response public (A11).' })
export class DiscloseResponseInput extends OnAdviceInput {}

@InputType({ description: 'What the platform says of the answer to one point (A9).' })
export class ContestPointInput {
  @Field(() => Int, { description: 'The number of the point.' })
  no: number;

  @Field(() => String, { description: 'Why the answer to it is not substantive, at most 4,000 characters.' })
  reasons: string;
}

@InputType({ description: 'Says of points that their answers are not substantive, once per round (A9).' })
export class ContestResponseInput extends OnAdviceInput {
  @Field(() => [ContestPointInput], { description: 'The points, each once.' })
  points: ContestPointInput[];
}

@InputType({ description: 'Decides whether a contested response stands (A9).' })
export class DecideContestInput extends OnAdviceInput {
  @Field(() => Verdict, { description: 'The decision.' })
  verdict: domain.Verdict;

  @Field(() => String, { description: 'Why, at most 4,000 characters.' })
  reason: string;

  @Field(() => TermInput, { nullable: true, description: 'Sent back: the new term; or else `dueOn`.' })
  term?: Term | null;

  @Field(() => CivilDate, { nullable: true, description: 'Sent back: the new last day; or else `term`.' })
  dueOn?: string | null;
}

@InputType({ description: 'Withholds a part of an advice from the public (A11).' })
export class WithholdPartInput extends OnAdviceInput {
  @Field(() => AdvicePart, { description: 'Which part.' })
  part: domain.AdvicePart;

  @Field(() => WithholdingGround, { description: 'On which ground.' })
  ground: domain.WithholdingGround;

  @Field(() => String, { description: 'What the ground means here; public, at most 4,000 characters.' })
  explanation: string;
}

@InputType({ description: 'Makes a part of an advice public again (A11).' })
export class LiftWithholdingInput extends OnAdviceInput {
  @Field(() => AdvicePart, { description: 'Which part.' })
  part: domain.AdvicePart;
}

@InputType({ description: 'Says that a commitment was done, or drops it with a reason (A10).' })
export class SettleCommitmentInput extends ActInput {
  @Field(() => Uuid, { description: 'The id of the commitment.' })
  commitment: string;

  @Field(() => CommitmentState, { description: 'Done or dropped.' })
  as: domain.Commitment['state'];

  @Field(() => String, {
    defaultValue: '',
    description: 'What was done, or why it is dropped; at most 4,000 characters.',
  })
  account: string;
}

// SPDX-License-Identifier: EUPL-1.2
import {
  acceptSuspensionRefusalCodes,
  answerAdviceRefusalCodes,
  assignHandlerRefusalCodes,
  contestResponseRefusalCodes,
  decideContestRefusalCodes,
  declineSuspensionRefusalCodes,
  discloseResponseRefusalCodes,
  extendTermRefusalCodes,
  liftWithholdingRefusalCodes,
  proposeSuspensionRefusalCodes,
  resumeClockRefusalCodes,
  settleCommitmentRefusalCodes,
  withdrawAdviceRefusalCodes,
  withholdRefusalCodes,
} from '@samenspel/domain/advice';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { acceptSuspension } from './accept-suspension.ts';
import { Advice } from './advice.graphql.ts';
import {
  AcceptSuspensionInput,
  AssignHandlerInput,
  ContestResponseInput,
  DecideContestInput,
  DeclineSuspensionInput,
  DiscloseResponseInput,
  ExtendTermInput,
  LiftWithholdingInput,
  ProposeSuspensionInput,
  ResumeClockInput,
  SettleCommitmentInput,
  SubmitAdviceInput,
  WithdrawAdviceInput,
  WithholdPartInput,
} from './advice.inputs.graphql.ts';
import { answerAdvice } from './answer-advice.ts';
import { assignHandler } from './assign-handler.ts';
import { adviceChanged, commitmentChanged } from './changed.ts';
import { contestResponse } from './contest-response.ts';
import { correctionRefusalCodes, correctResponse } from './correct-response.ts';
import { decideContest } from './decide-contest.ts';
import { declineSuspension } from './decline-suspension.ts';
import { discloseResponse } from './disclose-response.ts';
import { extendTerm } from './extend-term.ts';
import { liftWithholding } from './lift-withholding.ts';
import { proposeSuspension } from './propose-suspension.ts';
import { Commitment } from './response.graphql.ts';
import { AnswerAdviceInput, CorrectResponseInput } from './response.inputs.graphql.ts';
import { resumeClock } from './resume-clock.ts';
import { settleCommitment } from './settle-commitment.ts';
import { submissionRefusalCodes, submitAdvice } from './submit-advice.ts';
import { withdrawAdvice } from './withdraw-advice.ts';
import { withholdPart } from './withhold-part.ts';

const SubmitAdvicePayload = payloadOf(
  'SubmitAdvice',
  resultOf('AdviceSubmitted', 'advice', () => Advice, 'An advice was submitted, or a new version of one.'),
  submissionRefusalCodes,
);
const WithdrawAdvicePayload = payloadOf(
  'WithdrawAdvice',
  resultOf('AdviceWithdrawn', 'advice', () => Advice, 'An advice was withdrawn.'),
  withdrawAdviceRefusalCodes,
);
const AssignHandlerPayload = payloadOf(
  'AssignHandler',
  resultOf('HandlerAssigned', 'advice', () => Advice, 'Somebody handles the advice.'),
  assignHandlerRefusalCodes,
);
const ProposeSuspensionPayload = payloadOf(
  'ProposeSuspension',
  resultOf(
    'SuspensionProposed',
    'advice',
    () => Advice,
    'The platform was asked to let the clock stand still.',
  ),
  proposeSuspensionRefusalCodes,
);
const AcceptSuspensionPayload = payloadOf(
  'AcceptSuspension',
  resultOf('SuspensionAccepted', 'advice', () => Advice, 'The clock stands still.'),
  acceptSuspensionRefusalCodes,
);
const DeclineSuspensionPayload = payloadOf(
  'DeclineSuspension',
  resultOf('SuspensionDeclined', 'advice', () => Advice, 'The clock runs on.'),
  declineSuspensionRefusalCodes,
);
const ResumeClockPayload = payloadOf(
  'ResumeClock',
  resultOf('ClockResumed', 'advice', () => Advice, 'The clock runs again.'),
  resumeClockRefusalCodes,
);
const ExtendTermPayload = payloadOf(
  'ExtendTerm',
  resultOf('TermExtended', 'advice', () => Advice, 'The term was extended.'),
  extendTermRefusalCodes,
);
const AnswerAdvicePayload = payloadOf(
  'AnswerAdvice',
  resultOf('AdviceAnswered', 'advice', () => Advice, 'The response was sent.'),
  answerAdviceRefusalCodes,
);
const CorrectResponsePayload = payloadOf(
  'CorrectResponse',
  resultOf('ResponseCorrected', 'advice', () => Advice, 'The response was corrected.'),
  correctionRefusalCodes,
);
const DiscloseResponsePayload = payloadOf(
  'DiscloseResponse',
  resultOf('ResponseDisclosed', 'advice', () => Advice, 'The response is public.'),
  discloseResponseRefusalCodes,
);
const ContestResponsePayload = payloadOf(
  'ContestResponse',
  resultOf('ResponseContested', 'advice', () => Advice, 'The response was contested.'),
  contestResponseRefusalCodes,
);
const DecideContestPayload = payloadOf(
  'DecideContest',
  resultOf('ContestDecided', 'advice', () => Advice, 'The contest was decided.'),
  decideContestRefusalCodes,
);
const WithholdPartPayload = payloadOf(
  'WithholdPart',
  resultOf('PartWithheld', 'advice', () => Advice, 'A part is withheld from the public.'),
  withholdRefusalCodes,
);
const LiftWithholdingPayload = payloadOf(
  'LiftWithholding',
  resultOf('WithholdingLifted', 'advice', () => Advice, 'A part is public again.'),
  liftWithholdingRefusalCodes,
);
const SettleCommitmentPayload = payloadOf(
  'SettleCommitment',
  resultOf('CommitmentSettled', 'commitment', () => Commitment, 'A commitment was done or dropped.'),
  settleCommitmentRefusalCodes,
);

/** Acts on an advice (A4-A11). */
@Resolver()
export class AdviceMutations {
  @Mutation(() => SubmitAdvicePayload, {
    description:
      'Submits a draft (advies indienen): the clock starts and the receipt is there at once. A draft that corrects submits a new version; A4, A5.',
  })
  submitAdvice(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SubmitAdviceInput, inputArgument) input: SubmitAdviceInput,
  ) {
    return answer(
      ctx,
      (act) => submitAdvice(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => WithdrawAdvicePayload, {
    description: 'Withdraws an advice that was not answered yet (advies intrekken); A4.',
  })
  withdrawAdvice(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithdrawAdviceInput, inputArgument) input: WithdrawAdviceInput,
  ) {
    return answer(
      ctx,
      (act) => withdrawAdvice(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => AssignHandlerPayload, {
    description: 'Assigns who handles an advice (behandelaar aanwijzen); A5.',
  })
  assignHandler(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignHandlerInput, inputArgument) input: AssignHandlerInput,
  ) {
    return answer(
      ctx,
      (act) => assignHandler(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => ProposeSuspensionPayload, {
    description: 'Asks the platform to let the clock stand still (opschorting voorstellen); A4.',
  })
  proposeSuspension(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProposeSuspensionInput, inputArgument) input: ProposeSuspensionInput,
  ) {
    return answer(
      ctx,
      (act) => proposeSuspension(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => AcceptSuspensionPayload, {
    description: 'Lets the clock stand still, as was asked (opschorting aanvaarden); A4.',
  })
  acceptSuspension(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AcceptSuspensionInput, inputArgument) input: AcceptSuspensionInput,
  ) {
    return answer(
      ctx,
      (act) => acceptSuspension(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => DeclineSuspensionPayload, {
    description: 'Lets the clock run on (opschorting afwijzen); A4.',
  })
  declineSuspension(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DeclineSuspensionInput, inputArgument) input: DeclineSuspensionInput,
  ) {
    return answer(
      ctx,
      (act) => declineSuspension(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => ResumeClockPayload, {
    description: 'Lets a clock that stands still run again (termijn hervatten); A5.',
  })
  resumeClock(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ResumeClockInput, inputArgument) input: ResumeClockInput,
  ) {
    return answer(
      ctx,
      (act) => resumeClock(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => ExtendTermPayload, {
    description: 'Extends the term once per round, before it ends (termijn verlengen); A7.',
  })
  extendTerm(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ExtendTermInput, inputArgument) input: ExtendTermInput,
  ) {
    return answer(
      ctx,
      (act) => extendTerm(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => AnswerAdvicePayload, {
    description:
      'Sends the substantive response to every point (advies beantwoorden), which closes the duty. Late is a fact, never a refusal; A6.',
  })
  answerAdvice(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AnswerAdviceInput, inputArgument) input: AnswerAdviceInput,
  ) {
    return answer(
      ctx,
      (act) => answerAdvice(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => CorrectResponsePayload, {
    description: 'Corrects a response that was sent (reactie corrigeren); it renews no right; A6.',
  })
  correctResponse(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CorrectResponseInput, inputArgument) input: CorrectResponseInput,
  ) {
    return answer(
      ctx,
      (act) => correctResponse(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => DiscloseResponsePayload, {
    description: 'Makes a response public (reactie openbaar maken); A11.',
  })
  discloseResponse(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DiscloseResponseInput, inputArgument) input: DiscloseResponseInput,
  ) {
    return answer(
      ctx,
      (act) => discloseResponse(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => ContestResponsePayload, {
    description: 'Says that answers are not substantive, once per round (reactie betwisten); A9.',
  })
  contestResponse(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ContestResponseInput, inputArgument) input: ContestResponseInput,
  ) {
    return answer(
      ctx,
      (act) => contestResponse(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => DecideContestPayload, {
    description: 'Decides whether a contested response stands (betwisting beslissen); A9, K2.',
  })
  decideContest(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DecideContestInput, inputArgument) input: DecideContestInput,
  ) {
    return answer(
      ctx,
      (act) => decideContest(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => WithholdPartPayload, {
    description: 'Withholds a part from the public, on a stated ground (deel niet openbaar maken); A11.',
  })
  withholdPart(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithholdPartInput, inputArgument) input: WithholdPartInput,
  ) {
    return answer(
      ctx,
      (act) => withholdPart(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => LiftWithholdingPayload, {
    description: 'Makes a part public again (deel alsnog openbaar maken); A11.',
  })
  liftWithholding(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LiftWithholdingInput, inputArgument) input: LiftWithholdingInput,
  ) {
    return answer(
      ctx,
      (act) => liftWithholding(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => SettleCommitmentPayload, {
    description: 'Says that a commitment was done, or drops it with a reason (toezegging afdoen); A10.',
  })
  settleCommitment(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SettleCommitmentInput, inputArgument) input: SettleCommitmentInput,
  ) {
    return answer(
      ctx,
      (act) => settleCommitment(act, input),
      (of, done) => commitmentChanged(of, info, { ...done, commitmentId: input.commitment }),
    );
  }
}

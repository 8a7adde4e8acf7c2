// SPDX-License-Identifier: EUPL-1.2
import {
  answerInformationRefusalCodes,
  askInformationRefusalCodes,
  refuseInformationRefusalCodes,
  withdrawInformationRequestRefusalCodes,
} from '@samenspel/domain/information';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { NotFound } from '../shared/graphql/errors.ts';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { askInformation } from './ask-information.ts';
import { InformationRequest } from './information.graphql.ts';
import {
  AnswerInformationInput,
  AskInformationInput,
  RefuseInformationInput,
  WithdrawInformationRequestInput,
} from './information.inputs.graphql.ts';
import { loadInformation } from './information.loaders.ts';
import { answerInformation, refuseInformation, withdrawInformationRequest } from './settle-information.ts';

const requestResult = (name: string, description: string) =>
  resultOf(name, 'request', () => InformationRequest, description);

const AskInformationPayload = payloadOf(
  'AskInformation',
  requestResult('InformationAsked', 'Information was asked.'),
  askInformationRefusalCodes,
);
const AnswerInformationPayload = payloadOf(
  'AnswerInformation',
  requestResult('InformationAnswered', 'A request for information was answered.'),
  answerInformationRefusalCodes,
);
const RefuseInformationPayload = payloadOf(
  'RefuseInformation',
  requestResult('InformationRefused', 'A request for information was refused on a ground.'),
  refuseInformationRefusalCodes,
);
const WithdrawInformationRequestPayload = payloadOf(
  'WithdrawInformationRequest',
  requestResult('InformationRequestWithdrawn', 'A request for information was withdrawn.'),
  withdrawInformationRequestRefusalCodes,
);

/** Acts on a request for information: the platform asks, the municipality answers or refuses on a ground (A2). */
@Resolver()
export class InformationMutations {
  @Mutation(() => AskInformationPayload, { description: 'Asks for information (informatie vragen); A2.' })
  askInformation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AskInformationInput, inputArgument) input: AskInformationInput,
  ) {
    return answer(ctx, (act) => askInformation(act, input), changed);
  }

  @Mutation(() => AnswerInformationPayload, {
    description: 'Answers a request for information (informatieverzoek beantwoorden); A2.',
  })
  answerInformation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerInformationInput, inputArgument) input: AnswerInformationInput,
  ) {
    return answer(ctx, (act) => answerInformation(act, input), changed);
  }

  @Mutation(() => RefuseInformationPayload, {
    description: 'Refuses a request for information on a ground (informatieverzoek weigeren); A2.',
  })
  refuseInformation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RefuseInformationInput, inputArgument) input: RefuseInformationInput,
  ) {
    return answer(ctx, (act) => refuseInformation(act, input), changed);
  }

  @Mutation(() => WithdrawInformationRequestPayload, {
    description: 'Withdraws a request for information (informatieverzoek intrekken); A2.',
  })
  withdrawInformationRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawInformationRequestInput, inputArgument)
    input: WithdrawInformationRequestInput,
  ) {
    return answer(ctx, (act) => withdrawInformationRequest(act, input), changed);
  }
}

const changed = async (ctx: RequestContext, { requestId }: { requestId: string }) => {
  const request = await loadInformation(ctx, requestId);
  if (!request) throw new NotFound();
  return { request };
};

// SPDX-License-Identifier: EUPL-1.2
import {
  acceptAdviceRequestRefusalCodes,
  declineAdviceRequestRefusalCodes,
  requestAdviceRefusalCodes,
  withdrawAdviceRequestRefusalCodes,
} from '@samenspel/domain/advice';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { NotFound } from '../../shared/graphql/errors.ts';
import { answer, inputArgument, payloadOf, resultOf } from '../../shared/graphql/refused.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { AdviceRequest } from './request.graphql.ts';
import {
  AcceptAdviceRequestInput,
  DeclineAdviceRequestInput,
  RequestAdviceInput,
  WithdrawAdviceRequestInput,
} from './request.inputs.graphql.ts';
import { loadAdviceRequest } from './request.loaders.ts';
import { requestAdvice } from './request-advice.ts';
import { acceptAdviceRequest, declineAdviceRequest, withdrawAdviceRequest } from './settle-request.ts';

const requestResult = (name: string, description: string) =>
  resultOf(name, 'request', () => AdviceRequest, description);

const RequestAdvicePayload = payloadOf(
  'RequestAdvice',
  requestResult('AdviceRequested', 'Advice was asked.'),
  requestAdviceRefusalCodes,
);
const AcceptAdviceRequestPayload = payloadOf(
  'AcceptAdviceRequest',
  requestResult('AdviceRequestAccepted', 'The platform will advise.'),
  acceptAdviceRequestRefusalCodes,
);
const DeclineAdviceRequestPayload = payloadOf(
  'DeclineAdviceRequest',
  requestResult('AdviceRequestDeclined', 'The platform does not advise this time.'),
  declineAdviceRequestRefusalCodes,
);
const WithdrawAdviceRequestPayload = payloadOf(
  'WithdrawAdviceRequest',
  requestResult('AdviceRequestWithdrawn', 'The municipality took its request back.'),
  withdrawAdviceRequestRefusalCodes,
);

/** Acts on a request for advice: the municipality asks, the platform accepts or declines (A1). */
@Resolver()
export class AdviceRequestMutations {
  @Mutation(() => RequestAdvicePayload, {
    description: 'Asks a platform for advice (advies vragen); A1, A3.',
  })
  requestAdvice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestAdviceInput, inputArgument) input: RequestAdviceInput,
  ) {
    return answer(ctx, (act) => requestAdvice(act, input), changed);
  }

  @Mutation(() => AcceptAdviceRequestPayload, {
    description:
      'Accepts a request and what the municipality proposed last (adviesaanvraag aanvaarden); A1, A3.',
  })
  acceptAdviceRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AcceptAdviceRequestInput, inputArgument) input: AcceptAdviceRequestInput,
  ) {
    return answer(ctx, (act) => acceptAdviceRequest(act, input), changed);
  }

  @Mutation(() => DeclineAdviceRequestPayload, {
    description: 'Declines a request; there is no place for a reason (bedanken voor een adviesaanvraag); A1.',
  })
  declineAdviceRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeclineAdviceRequestInput, inputArgument) input: DeclineAdviceRequestInput,
  ) {
    return answer(ctx, (act) => declineAdviceRequest(act, input), changed);
  }

  @Mutation(() => WithdrawAdviceRequestPayload, {
    description: 'Takes a request back (adviesaanvraag intrekken); A1.',
  })
  withdrawAdviceRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawAdviceRequestInput, inputArgument) input: WithdrawAdviceRequestInput,
  ) {
    return answer(ctx, (act) => withdrawAdviceRequest(act, input), changed);
  }
}

const changed = async (ctx: RequestContext, { requestId }: { requestId: string }) => {
  const request = await loadAdviceRequest(ctx, requestId);
  if (!request) throw new NotFound();
  return { request };
};

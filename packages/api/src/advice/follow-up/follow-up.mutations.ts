// SPDX-License-Identifier: EUPL-1.2
import { acceptFollowUpRefusalCodes, proposeFollowUpRefusalCodes } from '@samenspel/domain/advice';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { NotFound } from '../../shared/graphql/errors.ts';
import { answer, inputArgument, payloadOf, resultOf } from '../../shared/graphql/refused.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { acceptFollowUp, proposeFollowUp } from './agree-follow-up.ts';
import { FollowUp } from './follow-up.graphql.ts';
import { AcceptFollowUpInput, ProposeFollowUpInput } from './follow-up.inputs.graphql.ts';
import { loadFollowUp } from './follow-up.loaders.ts';

const ProposeFollowUpPayload = payloadOf(
  'ProposeFollowUp',
  resultOf('FollowUpProposed', 'followUp', () => FollowUp, 'A proposal was put on the table.'),
  proposeFollowUpRefusalCodes,
);
const AcceptFollowUpPayload = payloadOf(
  'AcceptFollowUp',
  resultOf('FollowUpAccepted', 'followUp', () => FollowUp, 'Both sides agree.'),
  acceptFollowUpRefusalCodes,
);

/** Acts on an agreement about the follow-up of an advice, for either side (A3). */
@Resolver()
export class FollowUpMutations {
  @Mutation(() => ProposeFollowUpPayload, {
    description: 'Proposes what will be done with an advice (vervolgafspraak voorstellen); A3.',
  })
  proposeFollowUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProposeFollowUpInput, inputArgument) input: ProposeFollowUpInput,
  ) {
    return answer(ctx, (act) => proposeFollowUp(act, input), changed);
  }

  @Mutation(() => AcceptFollowUpPayload, {
    description: 'Accepts what the other side proposed last (vervolgafspraak aanvaarden); A3.',
  })
  acceptFollowUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AcceptFollowUpInput, inputArgument) input: AcceptFollowUpInput,
  ) {
    return answer(ctx, (act) => acceptFollowUp(act, input), changed);
  }
}

const changed = async (ctx: RequestContext, { followUpId }: { followUpId: string }) => {
  const followUp = await loadFollowUp(ctx, followUpId);
  if (!followUp) throw new NotFound();
  return { followUp };
};

// SPDX-License-Identifier: EUPL-1.2
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../../shared/graphql/refused.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { Advice } from '../advice.graphql.ts';
import { adviceChanged } from '../changed.ts';
import {
  AttachToResponseDraftInput,
  DetachFromResponseDraftInput,
  SaveResponseDraftInput,
  SaveResponsePointInput,
} from './response-draft.inputs.graphql.ts';
import {
  attachToResponseDraft,
  attachToResponseDraftRefusalCodes,
  detachFromResponseDraft,
  detachFromResponseDraftRefusalCodes,
} from './response-draft-files.ts';
import { saveResponseDraft, saveResponseDraftRefusalCodes } from './save-response-draft.ts';
import { saveResponsePoint, saveResponsePointRefusalCodes } from './save-response-point.ts';

const SaveResponseDraftPayload = payloadOf(
  'SaveResponseDraft',
  resultOf('ResponseDraftSaved', 'advice', () => Advice, 'A half-written response was kept.'),
  saveResponseDraftRefusalCodes,
);
const SaveResponsePointPayload = payloadOf(
  'SaveResponsePoint',
  resultOf('ResponsePointSaved', 'advice', () => Advice, 'A half-written answer to a point was kept.'),
  saveResponsePointRefusalCodes,
);

const AttachToResponseDraftPayload = payloadOf(
  'AttachToResponseDraft',
  resultOf('ResponseFileAttached', 'advice', () => Advice, 'A file was attached to a response, or renamed.'),
  attachToResponseDraftRefusalCodes,
);
const DetachFromResponseDraftPayload = payloadOf(
  'DetachFromResponseDraft',
  resultOf('ResponseFileDetached', 'advice', () => Advice, 'A file was taken out of a response.'),
  detachFromResponseDraftRefusalCodes,
);

/** Acts on a response that was not sent yet (A6). They leave no event: nothing has happened to the advice. */
@Resolver()
export class ResponseDraftMutations {
  @Mutation(() => SaveResponseDraftPayload, {
    description: 'Keeps what is written of a response, the points apart (conceptreactie bewaren); A6.',
  })
  saveResponseDraft(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveResponseDraftInput, inputArgument) input: SaveResponseDraftInput,
  ) {
    return answer(
      ctx,
      (act) => saveResponseDraft(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => SaveResponsePointPayload, {
    description: 'Keeps what is written of the answer to one point (concept per punt bewaren); A6.',
  })
  saveResponsePoint(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveResponsePointInput, inputArgument) input: SaveResponsePointInput,
  ) {
    return answer(
      ctx,
      (act) => saveResponsePoint(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => AttachToResponseDraftPayload, {
    description: 'Attaches a file to a response that is being written (bestand bij conceptreactie); A6.',
  })
  attachToResponseDraft(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AttachToResponseDraftInput, inputArgument) input: AttachToResponseDraftInput,
  ) {
    return answer(
      ctx,
      (act) => attachToResponseDraft(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }

  @Mutation(() => DetachFromResponseDraftPayload, {
    description: 'Takes a file out of a response that is being written (bestand weghalen); A6.',
  })
  detachFromResponseDraft(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DetachFromResponseDraftInput, inputArgument) input: DetachFromResponseDraftInput,
  ) {
    return answer(
      ctx,
      (act) => detachFromResponseDraft(act, input),
      (of, done) => adviceChanged(of, info, done),
    );
  }
}

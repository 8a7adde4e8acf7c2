// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../../shared/graphql/refused.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { Wijkplatform } from '../../tenant/party.graphql.ts';
import { loadPlatform } from '../../wijkplatform/platform.loaders.ts';
import { discardAdviceDraft, discardAdviceDraftRefusalCodes } from './discard-draft.ts';
import { AdviceDraft } from './draft.graphql.ts';
import {
  AddDraftPointInput,
  AttachToDraftInput,
  DetachFromDraftInput,
  DiscardAdviceDraftInput,
  MoveDraftPointInput,
  RemoveDraftPointInput,
  SaveAdviceDraftInput,
  SaveDraftPointInput,
  StartAdviceDraftInput,
} from './draft.inputs.graphql.ts';
import { loadDraft } from './draft.loaders.ts';
import {
  attachToDraft,
  attachToDraftRefusalCodes,
  detachFromDraft,
  detachFromDraftRefusalCodes,
} from './draft-files.ts';
import {
  addDraftPoint,
  addDraftPointRefusalCodes,
  moveDraftPoint,
  moveDraftPointRefusalCodes,
  removeDraftPoint,
  removeDraftPointRefusalCodes,
  saveDraftPoint,
  saveDraftPointRefusalCodes,
} from './draft-points.ts';
import { saveAdviceDraft, saveAdviceDraftRefusalCodes } from './save-draft.ts';
import { startAdviceDraft, startAdviceDraftRefusalCodes } from './start-draft.ts';

const draftResult = (name: string, description: string) =>
  resultOf(name, 'draft', () => AdviceDraft, description);

const StartAdviceDraftPayload = payloadOf(
  'StartAdviceDraft',
  draftResult('AdviceDraftStarted', 'A draft was begun.'),
  startAdviceDraftRefusalCodes,
);
const SaveAdviceDraftPayload = payloadOf(
  'SaveAdviceDraft',
  draftResult('AdviceDraftSaved', 'A draft was saved.'),
  saveAdviceDraftRefusalCodes,
);
const AddDraftPointPayload = payloadOf(
  'AddDraftPoint',
  draftResult('DraftPointAdded', 'A point was added.'),
  addDraftPointRefusalCodes,
);
const SaveDraftPointPayload = payloadOf(
  'SaveDraftPoint',
  draftResult('DraftPointSaved', 'A point was saved.'),
  saveDraftPointRefusalCodes,
);
const MoveDraftPointPayload = payloadOf(
  'MoveDraftPoint',
  draftResult('DraftPointMoved', 'A point was moved.'),
  moveDraftPointRefusalCodes,
);
const RemoveDraftPointPayload = payloadOf(
  'RemoveDraftPoint',
  draftResult('DraftPointRemoved', 'A point was taken out.'),
  removeDraftPointRefusalCodes,
);
const AttachToDraftPayload = payloadOf(
  'AttachToDraft',
  draftResult('FileAttached', 'A file was attached, or renamed.'),
  attachToDraftRefusalCodes,
);
const DetachFromDraftPayload = payloadOf(
  'DetachFromDraft',
  draftResult('FileDetached', 'A file was taken out.'),
  detachFromDraftRefusalCodes,
);
const DiscardAdviceDraftPayload = payloadOf(
  'DiscardAdviceDraft',
  resultOf('AdviceDraftDiscarded', 'wijkplatform', () => Wijkplatform, 'A draft was laid aside.'),
  discardAdviceDraftRefusalCodes,
);

/** Acts on a draft of an advice, by members of its platform (A4, P4). None of them is in the history. */
@Resolver()
export class AdviceDraftMutations {
  @Mutation(() => StartAdviceDraftPayload, {
    description: 'Begins a draft of an advice (concept-advies beginnen); A4, P4.',
  })
  startAdviceDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StartAdviceDraftInput, inputArgument) input: StartAdviceDraftInput,
  ) {
    return answer(ctx, (act) => startAdviceDraft(act, input), draftOf);
  }

  @Mutation(() => SaveAdviceDraftPayload, { description: 'Saves a draft (concept-advies opslaan); A4.' })
  saveAdviceDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveAdviceDraftInput, inputArgument) input: SaveAdviceDraftInput,
  ) {
    return answer(ctx, (act) => saveAdviceDraft(act, input), draftOf);
  }

  @Mutation(() => AddDraftPointPayload, { description: 'Adds a point to a draft (punt toevoegen); A4.' })
  addDraftPoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddDraftPointInput, inputArgument) input: AddDraftPointInput,
  ) {
    return answer(ctx, (act) => addDraftPoint(act, input), draftOf);
  }

  @Mutation(() => SaveDraftPointPayload, { description: 'Saves a point of a draft (punt opslaan); A4.' })
  saveDraftPoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveDraftPointInput, inputArgument) input: SaveDraftPointInput,
  ) {
    return answer(ctx, (act) => saveDraftPoint(act, input), draftOf);
  }

  @Mutation(() => MoveDraftPointPayload, { description: 'Moves a point of a draft (punt verplaatsen); A4.' })
  moveDraftPoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MoveDraftPointInput, inputArgument) input: MoveDraftPointInput,
  ) {
    return answer(ctx, (act) => moveDraftPoint(act, input), draftOf);
  }

  @Mutation(() => RemoveDraftPointPayload, {
    description: 'Takes a point out of a draft (punt weghalen); A4.',
  })
  removeDraftPoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveDraftPointInput, inputArgument) input: RemoveDraftPointInput,
  ) {
    return answer(ctx, (act) => removeDraftPoint(act, input), draftOf);
  }

  @Mutation(() => AttachToDraftPayload, {
    description: 'Attaches a file to a draft (bestand bijvoegen); A4.',
  })
  attachToDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AttachToDraftInput, inputArgument) input: AttachToDraftInput,
  ) {
    return answer(ctx, (act) => attachToDraft(act, input), draftOf);
  }

  @Mutation(() => DetachFromDraftPayload, {
    description: 'Takes a file out of a draft (bestand weghalen); A4.',
  })
  detachFromDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DetachFromDraftInput, inputArgument) input: DetachFromDraftInput,
  ) {
    return answer(ctx, (act) => detachFromDraft(act, input), draftOf);
  }

  @Mutation(() => DiscardAdviceDraftPayload, {
    description: 'Lays a draft aside (concept-advies weggooien); A4, P4.',
  })
  discardAdviceDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DiscardAdviceDraftInput, inputArgument) input: DiscardAdviceDraftInput,
  ) {
    return answer(
      ctx,
      (act) => discardAdviceDraft(act, input),
      async (of, { wijkplatformId }) => {
        return { wijkplatform: await loadPlatform(of, wijkplatformId) };
      },
    );
  }
}

const draftOf = async (ctx: RequestContext, { draftId }: { draftId: string }) => {
  return { draft: await loadDraft(ctx, draftId) };
};

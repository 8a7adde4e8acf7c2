// SPDX-License-Identifier: EUPL-1.2
import {
  confirmEdgesRefusalCodes,
  draftCompassVersionRefusalCodes,
  publishCompassVersionRefusalCodes,
  redrawCompassVersionRefusalCodes,
} from '@samenspel/domain/compass';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { CompassVersion } from './compass.graphql.ts';
import { confirmCompassEdges } from './confirm-compass-edges.ts';
import { draftCompassVersion } from './draft-compass-version.ts';
import { publishCompassVersion } from './publish-compass-version.ts';
import { redrawCompassVersion } from './redraw-compass-version.ts';
import { CompassDraft } from './version.graphql.ts';
import {
  ConfirmCompassEdgesInput,
  DraftCompassVersionInput,
  PublishCompassVersionInput,
  RedrawCompassVersionInput,
} from './version.inputs.graphql.ts';
import { draftChanged, versionChanged } from './version.loaders.ts';

const DraftCompassVersionPayload = payloadOf(
  'DraftCompassVersion',
  resultOf('CompassVersionDrafted', 'draft', () => CompassDraft, 'A version was begun.'),
  [...draftCompassVersionRefusalCodes, 'NUMBER_INVALID', 'NUMBER_TAKEN', 'COMPASS_UNKNOWN', 'CODE_INVALID'],
);
const RedrawCompassVersionPayload = payloadOf(
  'RedrawCompassVersion',
  resultOf('CompassVersionRedrawn', 'draft', () => CompassDraft, 'A draft was drawn anew.'),
  [...redrawCompassVersionRefusalCodes, 'TEXT_NOT_PLAIN'],
);
const PublishCompassVersionPayload = payloadOf(
  'PublishCompassVersion',
  resultOf('CompassVersionPublished', 'compassVersion', () => CompassVersion, 'A version was published.'),
  publishCompassVersionRefusalCodes,
);
const ConfirmCompassEdgesPayload = payloadOf(
  'ConfirmCompassEdges',
  resultOf('CompassEdgesConfirmed', 'compassVersion', () => CompassVersion, 'Arrows were confirmed.'),
  confirmEdgesRefusalCodes,
);

/** Acts on versions of the compass (C1, C2, C9). */
@Resolver()
export class CompassVersionMutations {
  @Mutation(() => DraftCompassVersionPayload, {
    description: 'Begins a version of a compass (kompasversie opstellen); C2.',
  })
  draftCompassVersion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DraftCompassVersionInput, inputArgument) input: DraftCompassVersionInput,
  ) {
    return answer(ctx, (act) => draftCompassVersion(act, input), draftChanged);
  }

  @Mutation(() => RedrawCompassVersionPayload, {
    description: 'Draws a draft anew (kompasversie bijwerken); C1.',
  })
  redrawCompassVersion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RedrawCompassVersionInput, inputArgument) input: RedrawCompassVersionInput,
  ) {
    return answer(ctx, (act) => redrawCompassVersion(act, input), draftChanged);
  }

  @Mutation(() => PublishCompassVersionPayload, {
    description: 'Publishes a draft without faults; new readings use it (kompasversie publiceren); C1, C9.',
  })
  publishCompassVersion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PublishCompassVersionInput, inputArgument) input: PublishCompassVersionInput,
  ) {
    return answer(ctx, (act) => publishCompassVersion(act, input), versionChanged);
  }

  @Mutation(() => ConfirmCompassEdgesPayload, {
    description: 'Confirms arrows that the source left open (pijlen bevestigen); C1, C9.',
  })
  confirmCompassEdges(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmCompassEdgesInput, inputArgument) input: ConfirmCompassEdgesInput,
  ) {
    return answer(ctx, (act) => confirmCompassEdges(act, input), versionChanged);
  }
}

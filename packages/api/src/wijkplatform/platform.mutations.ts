// SPDX-License-Identifier: EUPL-1.2
import {
  addMemberRefusalCodes,
  describeWijkplatformRefusalCodes,
  endMembershipRefusalCodes,
  registerWijkplatformRefusalCodes,
} from '@samenspel/domain/wijkplatform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { Wijkplatform } from '../tenant/party.graphql.ts';
import { addMember } from './add-member.ts';
import { describeWijkplatform } from './describe-wijkplatform.ts';
import { endMembership } from './end-membership.ts';
import {
  AddMemberInput,
  DescribeWijkplatformInput,
  EndMembershipInput,
  RegisterWijkplatformInput,
} from './platform.inputs.graphql.ts';
import { loadPlatform } from './platform.loaders.ts';
import { registerWijkplatform } from './register-wijkplatform.ts';

const platformResult = (name: string, description: string) =>
  resultOf(name, 'wijkplatform', () => Wijkplatform, description);

const RegisterWijkplatformPayload = payloadOf(
  'RegisterWijkplatform',
  platformResult('WijkplatformRegistered', 'A wijkplatform was registered.'),
  registerWijkplatformRefusalCodes,
);
const DescribeWijkplatformPayload = payloadOf(
  'DescribeWijkplatform',
  platformResult('WijkplatformDescribed', 'A wijkplatform was described anew.'),
  describeWijkplatformRefusalCodes,
);
const AddMemberPayload = payloadOf(
  'AddMember',
  platformResult('MemberAdded', 'Somebody became a member.'),
  addMemberRefusalCodes,
);
const EndMembershipPayload = payloadOf(
  'EndMembership',
  platformResult('MembershipEnded', 'A membership was ended.'),
  endMembershipRefusalCodes,
);

/** Acts on a wijkplatform and who belongs to it (P1). */
@Resolver()
export class WijkplatformMutations {
  @Mutation(() => RegisterWijkplatformPayload, {
    description: 'Registers a wijkplatform (wijkplatform aanmelden); P1.',
  })
  registerWijkplatform(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterWijkplatformInput, inputArgument) input: RegisterWijkplatformInput,
  ) {
    return answer(ctx, (act) => registerWijkplatform(act, input), platformChanged);
  }

  @Mutation(() => DescribeWijkplatformPayload, {
    description: 'Changes what a wijkplatform says of itself (wijkplatform beschrijven); P1.',
  })
  describeWijkplatform(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DescribeWijkplatformInput, inputArgument) input: DescribeWijkplatformInput,
  ) {
    return answer(ctx, (act) => describeWijkplatform(act, input), platformChanged);
  }

  @Mutation(() => AddMemberPayload, { description: 'Makes somebody a member (lid toevoegen); P1.' })
  addMember(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddMemberInput, inputArgument) input: AddMemberInput,
  ) {
    return answer(ctx, (act) => addMember(act, input), platformChanged);
  }

  @Mutation(() => EndMembershipPayload, {
    description: 'Ends a membership; that it was held stays in the record (lidmaatschap beëindigen); P1.',
  })
  endMembership(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndMembershipInput, inputArgument) input: EndMembershipInput,
  ) {
    return answer(ctx, (act) => endMembership(act, input), platformChanged);
  }
}

const platformChanged = async (ctx: RequestContext, { wijkplatformId }: { wijkplatformId: string }) => {
  return { wijkplatform: await loadPlatform(ctx, wijkplatformId) };
};

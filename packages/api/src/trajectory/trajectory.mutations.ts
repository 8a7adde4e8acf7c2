// SPDX-License-Identifier: EUPL-1.2
import {
  closeTrajectoryRefusalCodes,
  describeTrajectoryRefusalCodes,
  endRoleRefusalCodes,
  giveRoleRefusalCodes,
  handOverLeadRefusalCodes,
  startTrajectoryRefusalCodes,
} from '@samenspel/domain/trajectory';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { trajectoryChanged } from './changed.ts';
import { closeTrajectory } from './close-trajectory.ts';
import { describeTrajectory } from './describe-trajectory.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { handOverLead } from './hand-over-lead.ts';
import { startTrajectory } from './start-trajectory.ts';
import { Trajectory } from './trajectory.graphql.ts';
import {
  CloseTrajectoryInput,
  DescribeTrajectoryInput,
  EndRoleInput,
  GiveRoleInput,
  HandOverLeadInput,
  StartTrajectoryInput,
} from './trajectory.inputs.graphql.ts';

const StartTrajectoryPayload = payloadOf(
  'StartTrajectory',
  resultOf('TrajectoryStarted', 'trajectory', () => Trajectory, 'A trajectory was started.'),
  startTrajectoryRefusalCodes,
);
const DescribeTrajectoryPayload = payloadOf(
  'DescribeTrajectory',
  resultOf('TrajectoryDescribed', 'trajectory', () => Trajectory, 'A trajectory was described anew.'),
  describeTrajectoryRefusalCodes,
);
const HandOverLeadPayload = payloadOf(
  'HandOverLead',
  resultOf('LeadHandedOver', 'trajectory', () => Trajectory, 'The lead was handed over.'),
  handOverLeadRefusalCodes,
);
const GiveRolePayload = payloadOf(
  'GiveRole',
  resultOf('RoleGiven', 'trajectory', () => Trajectory, 'A role was given.'),
  giveRoleRefusalCodes,
);
const EndRolePayload = payloadOf(
  'EndRole',
  resultOf('RoleEnded', 'trajectory', () => Trajectory, 'A role was ended.'),
  endRoleRefusalCodes,
);
const CloseTrajectoryPayload = payloadOf(
  'CloseTrajectory',
  resultOf('TrajectoryClosed', 'trajectory', () => Trajectory, 'A trajectory was closed.'),
  closeTrajectoryRefusalCodes,
);

/** Acts on a whole trajectory (T1, T2, T5). */
@Resolver()
export class TrajectoryMutations {
  @Mutation(() => StartTrajectoryPayload, {
    description: 'Starts a trajectory with its one lead (traject starten); T1, T5.',
  })
  startTrajectory(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => StartTrajectoryInput, inputArgument) input: StartTrajectoryInput,
  ) {
    return answer(
      ctx,
      (act) => startTrajectory(act, input),
      (of, done) => trajectoryChanged(of, info, done),
    );
  }

  @Mutation(() => DescribeTrajectoryPayload, {
    description: 'Changes title, subject, field, area and unit (traject beschrijven); T1.',
  })
  describeTrajectory(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DescribeTrajectoryInput, inputArgument) input: DescribeTrajectoryInput,
  ) {
    return answer(
      ctx,
      (act) => describeTrajectory(act, input),
      (of, done) => trajectoryChanged(of, info, done),
    );
  }

  @Mutation(() => HandOverLeadPayload, {
    description: 'Hands the lead over in one act (projectleiding overdragen); T1.',
  })
  handOverLead(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => HandOverLeadInput, inputArgument) input: HandOverLeadInput,
  ) {
    return answer(
      ctx,
      (act) => handOverLead(act, input),
      (of, done) => trajectoryChanged(of, info, done),
    );
  }

  @Mutation(() => GiveRolePayload, { description: 'Gives a party a role (rol geven); T2.' })
  giveRole(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => GiveRoleInput, inputArgument) input: GiveRoleInput,
  ) {
    return answer(
      ctx,
      (act) => giveRole(act, input),
      (of, done) => trajectoryChanged(of, info, done),
    );
  }

  @Mutation(() => EndRolePayload, {
    description: 'Ends a role; that it was held stays in the record (rol beëindigen); T2.',
  })
  endRole(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EndRoleInput, inputArgument) input: EndRoleInput,
  ) {
    return answer(
      ctx,
      (act) => endRole(act, input),
      (of, done) => trajectoryChanged(of, info, done),
    );
  }

  @Mutation(() => CloseTrajectoryPayload, {
    description: 'Closes a trajectory of which no phase runs (traject afsluiten); T4.',
  })
  closeTrajectory(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseTrajectoryInput, inputArgument) input: CloseTrajectoryInput,
  ) {
    return answer(
      ctx,
      (act) => closeTrajectory(act, input),
      (of, done) => trajectoryChanged(of, info, done),
    );
  }
}

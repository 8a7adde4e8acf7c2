// SPDX-License-Identifier: EUPL-1.2
import {
  changePhaseRefusalCodes,
  closePhaseRefusalCodes,
  planPhaseRefusalCodes,
  recordStatutoryStepRefusalCodes,
  startPhaseRefusalCodes,
} from '@samenspel/domain/trajectory';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { changePhase } from './change-phase.ts';
import { phaseChanged } from './changed.ts';
import { closePhase } from './close-phase.ts';
import { Phase } from './phase.graphql.ts';
import {
  ChangePhaseInput,
  ClosePhaseInput,
  PlanPhaseInput,
  RecordStatutoryStepInput,
  StartPhaseInput,
} from './phase.inputs.graphql.ts';
import { planPhase } from './plan-phase.ts';
import { recordStatutoryStep } from './record-statutory-step.ts';
import { startPhase } from './start-phase.ts';

const PlanPhasePayload = payloadOf(
  'PlanPhase',
  resultOf('PhasePlanned', 'phase', () => Phase, 'A phase was planned.'),
  planPhaseRefusalCodes,
);
const ChangePhasePayload = payloadOf(
  'ChangePhase',
  resultOf('PhaseChanged', 'phase', () => Phase, 'A phase was changed.'),
  changePhaseRefusalCodes,
);
const StartPhasePayload = payloadOf(
  'StartPhase',
  resultOf('PhaseStarted', 'phase', () => Phase, 'A phase was started.'),
  startPhaseRefusalCodes,
);
const ClosePhasePayload = payloadOf(
  'ClosePhase',
  resultOf('PhaseClosed', 'phase', () => Phase, 'A phase was closed.'),
  closePhaseRefusalCodes,
);
const RecordStatutoryStepPayload = payloadOf(
  'RecordStatutoryStep',
  resultOf('StatutoryStepRecorded', 'phase', () => Phase, 'A legal step was recorded.'),
  recordStatutoryStepRefusalCodes,
);

/** Acts on a phase (T4, T6). */
@Resolver()
export class PhaseMutations {
  @Mutation(() => PlanPhasePayload, {
    description: 'Plans a phase after the ones there are (fase plannen); T4.',
  })
  planPhase(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PlanPhaseInput, inputArgument) input: PlanPhaseInput,
  ) {
    return answer(
      ctx,
      (act) => planPhase(act, input),
      (of, done) => phaseChanged(of, info, done),
    );
  }

  @Mutation(() => ChangePhasePayload, {
    description: 'Changes title, goal and dates of a phase (fase wijzigen); T4.',
  })
  changePhase(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChangePhaseInput, inputArgument) input: ChangePhaseInput,
  ) {
    return answer(
      ctx,
      (act) => changePhase(act, input),
      (of, done) => phaseChanged(of, info, done),
    );
  }

  @Mutation(() => StartPhasePayload, {
    description: 'Starts a phase of which every issue has a completed reading (fase starten); C5.',
  })
  startPhase(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => StartPhaseInput, inputArgument) input: StartPhaseInput,
  ) {
    return answer(
      ctx,
      (act) => startPhase(act, input),
      (of, done) => phaseChanged(of, info, done),
    );
  }

  @Mutation(() => ClosePhasePayload, {
    description: 'Closes a phase whose obligations hold (fase afsluiten); T4, C7.',
  })
  closePhase(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ClosePhaseInput, inputArgument) input: ClosePhaseInput,
  ) {
    return answer(
      ctx,
      (act) => closePhase(act, input),
      (of, done) => phaseChanged(of, info, done),
    );
  }

  @Mutation(() => RecordStatutoryStepPayload, {
    description: 'Records a legal consultation or duty with its dates (wettelijke stap vastleggen); T6.',
  })
  recordStatutoryStep(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordStatutoryStepInput, inputArgument) input: RecordStatutoryStepInput,
  ) {
    return answer(
      ctx,
      (act) => recordStatutoryStep(act, input),
      (of, done) => phaseChanged(of, info, done),
    );
  }
}

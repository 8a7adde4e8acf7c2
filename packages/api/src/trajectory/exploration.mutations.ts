// SPDX-License-Identifier: EUPL-1.2
import {
  completeExplorationRefusalCodes,
  saveExplorationRefusalCodes,
  startExplorationRefusalCodes,
} from '@samenspel/domain/trajectory';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { explorationChanged } from './changed.ts';
import { completeExploration } from './complete-exploration.ts';
import {
  CompleteExplorationInput,
  SaveExplorationInput,
  StartExplorationInput,
} from './exploration.inputs.graphql.ts';
import { Exploration } from './phase.graphql.ts';
import { saveExploration } from './save-exploration.ts';
import { startExploration } from './start-exploration.ts';

const StartExplorationPayload = payloadOf(
  'StartExploration',
  resultOf('ExplorationStarted', 'exploration', () => Exploration, 'An exploration was started.'),
  startExplorationRefusalCodes,
);
const SaveExplorationPayload = payloadOf(
  'SaveExploration',
  resultOf('ExplorationSaved', 'exploration', () => Exploration, 'A draft was saved.'),
  saveExplorationRefusalCodes,
);
const CompleteExplorationPayload = payloadOf(
  'CompleteExploration',
  resultOf('ExplorationCompleted', 'exploration', () => Exploration, 'An exploration was completed.'),
  completeExplorationRefusalCodes,
);

/** Acts on an exploration (verkenning; C6). */
@Resolver()
export class ExplorationMutations {
  @Mutation(() => StartExplorationPayload, {
    description: 'Starts an exploration of an issue (verkenning starten); C6.',
  })
  startExploration(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => StartExplorationInput, inputArgument) input: StartExplorationInput,
  ) {
    return answer(
      ctx,
      (act) => startExploration(act, input),
      (of, done) => explorationChanged(of, info, done),
    );
  }

  @Mutation(() => SaveExplorationPayload, {
    description: 'Saves a draft exploration (verkenning opslaan); C6.',
  })
  saveExploration(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveExplorationInput, inputArgument) input: SaveExplorationInput,
  ) {
    return answer(
      ctx,
      (act) => saveExploration(act, input),
      (of, done) => explorationChanged(of, info, done),
    );
  }

  @Mutation(() => CompleteExplorationPayload, {
    description: 'Completes an exploration (verkenning afronden); C6.',
  })
  completeExploration(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CompleteExplorationInput, inputArgument) input: CompleteExplorationInput,
  ) {
    return answer(
      ctx,
      (act) => completeExploration(act, input),
      (of, done) => explorationChanged(of, info, done),
    );
  }
}

// SPDX-License-Identifier: EUPL-1.2

import {
  abandonReadingRefusalCodes,
  addParticipantRefusalCodes,
  agreeAnswerRefusalCodes,
  completeReadingRefusalCodes,
  giveAnswerRefusalCodes,
  removeParticipantRefusalCodes,
  startReadingRefusalCodes,
} from '@samenspel/domain/compass';
import { textRefusalCodes } from '@samenspel/domain/kernel';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, inputArgument, payloadOf, resultOf } from '../shared/graphql/refused.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { abandonReading } from './abandon-reading.ts';
import { addParticipant } from './add-participant.ts';
import { agreeAnswer } from './agree-answer.ts';
import { completeReading } from './complete-reading.ts';
import { giveAnswer } from './give-answer.ts';
import { CompassReading } from './reading.graphql.ts';
import {
  AbandonReadingInput,
  AddParticipantInput,
  AgreeAnswerInput,
  CompleteReadingInput,
  GiveAnswerInput,
  RemoveParticipantInput,
  StartReadingInput,
} from './reading.inputs.graphql.ts';
import { readingChanged } from './reading-changed.ts';
import { removeParticipant } from './remove-participant.ts';
import { startReading } from './start-reading.ts';

const StartReadingPayload = payloadOf(
  'StartReading',
  resultOf('ReadingStarted', 'reading', () => CompassReading, 'A reading was started.'),
  startReadingRefusalCodes,
);
const AddParticipantPayload = payloadOf(
  'AddParticipant',
  resultOf('ParticipantAdded', 'reading', () => CompassReading, 'Somebody takes part.'),
  [...addParticipantRefusalCodes, ...textRefusalCodes, 'PARTY_OR_NAME'],
);
const RemoveParticipantPayload = payloadOf(
  'RemoveParticipant',
  resultOf('ParticipantRemoved', 'reading', () => CompassReading, 'Somebody takes part no longer.'),
  removeParticipantRefusalCodes,
);
const GiveAnswerPayload = payloadOf(
  'GiveAnswer',
  resultOf('AnswerGiven', 'reading', () => CompassReading, 'An answer was given.'),
  giveAnswerRefusalCodes,
);
const AgreeAnswerPayload = payloadOf(
  'AgreeAnswer',
  resultOf('AnswerAgreed', 'reading', () => CompassReading, 'An answer was agreed on.'),
  agreeAnswerRefusalCodes,
);
const CompleteReadingPayload = payloadOf(
  'CompleteReading',
  resultOf('ReadingCompleted', 'reading', () => CompassReading, 'A reading was completed.'),
  completeReadingRefusalCodes,
);
const AbandonReadingPayload = payloadOf(
  'AbandonReading',
  resultOf('ReadingAbandoned', 'reading', () => CompassReading, 'A reading was abandoned.'),
  abandonReadingRefusalCodes,
);

/** Acts in a reading of the compass (kompasgesprek; C3). */
@Resolver()
export class ReadingMutations {
  @Mutation(() => StartReadingPayload, {
    description: 'Starts a reading of the compass for an issue (kompas doorlopen); C3, C5.',
  })
  startReading(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StartReadingInput, inputArgument) input: StartReadingInput,
  ) {
    return answer(ctx, (act) => startReading(act, input), readingChanged);
  }

  @Mutation(() => AddParticipantPayload, {
    description: 'Somebody sits down at the table (deelnemer toevoegen); C3.',
  })
  addParticipant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddParticipantInput, inputArgument) input: AddParticipantInput,
  ) {
    return answer(ctx, (act) => addParticipant(act, input), readingChanged);
  }

  @Mutation(() => RemoveParticipantPayload, {
    description: 'Somebody leaves the table (deelnemer verwijderen); C3.',
  })
  removeParticipant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveParticipantInput, inputArgument) input: RemoveParticipantInput,
  ) {
    return answer(ctx, (act) => removeParticipant(act, input), readingChanged);
  }

  @Mutation(() => GiveAnswerPayload, {
    description: 'A participant’s own answer, beside the agreed one (antwoord geven); C3.',
  })
  giveAnswer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveAnswerInput, inputArgument) input: GiveAnswerInput,
  ) {
    return answer(ctx, (act) => giveAnswer(act, input), readingChanged);
  }

  @Mutation(() => AgreeAnswerPayload, {
    description: 'What the table agrees on; it drives the path (antwoord vaststellen); C3.',
  })
  agreeAnswer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AgreeAnswerInput, inputArgument) input: AgreeAnswerInput,
  ) {
    return answer(ctx, (act) => agreeAnswer(act, input), readingChanged);
  }

  @Mutation(() => CompleteReadingPayload, {
    description: 'Completes a reading whose path ends in a form (lezing afronden); C3, C6.',
  })
  completeReading(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CompleteReadingInput, inputArgument) input: CompleteReadingInput,
  ) {
    return answer(ctx, (act) => completeReading(act, input), readingChanged);
  }

  @Mutation(() => AbandonReadingPayload, {
    description: 'Stops a reading without an outcome (lezing afbreken); C5.',
  })
  abandonReading(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AbandonReadingInput, inputArgument) input: AbandonReadingInput,
  ) {
    return answer(ctx, (act) => abandonReading(act, input), readingChanged);
  }
}

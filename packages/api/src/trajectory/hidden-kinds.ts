// SPDX-License-Identifier: EUPL-1.2
import { type AdviceEvent, clockEventTypes } from '@samenspel/domain/advice';

/** Events of work in progress: the team sees them in the history, the public sees what came of it. */
export const hiddenKinds = [
  'ExplorationStarted',
  'ExplorationSaved',
  'ParticipantAdded',
  'ParticipantRemoved',
  'AnswerGiven',
  'AnswerAgreed',
] as const;

/**
 * Events of an advice that its own history tells, and not that of the trajectory that it is on: its clocks, and what goes on
 * around its answer, would drown what happened to the trajectory.
 */
export const toldByTheAdvice = [
  ...clockEventTypes,
  ...(['HandlerAssigned', 'SuspensionProposed', 'SuspensionAccepted', 'SuspensionDeclined'] as const),
  ...(['ResponseDisclosed', 'CommitmentMade', 'CommitmentSettled', 'AdviceSettled'] as const),
  ...(['ContestDecided', 'PartWithheld', 'WithholdingLifted'] as const),
] as const satisfies readonly AdviceEvent['type'][];

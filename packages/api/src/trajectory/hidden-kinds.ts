// SPDX-License-Identifier: EUPL-1.2

/** Events of work in progress: the team sees them in the history, the public sees what came of it. */
export const hiddenKinds = [
  'ExplorationStarted',
  'ExplorationSaved',
  'ParticipantAdded',
  'ParticipantRemoved',
  'AnswerGiven',
  'AnswerAgreed',
] as const;

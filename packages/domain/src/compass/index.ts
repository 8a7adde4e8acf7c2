// SPDX-License-Identifier: EUPL-1.2
export {
  type CompassFault,
  type CompassFaultCode,
  checkCompass,
  compassFaultCodes,
  isSoundCompass,
} from './check-compass.ts';
export { type Combined, combine, neededParts, partCodes } from './combine.ts';
export {
  type Answer,
  answerValues,
  type CollaborationForm,
  type Combination,
  type CompassDefinition,
  type CompassQuestion,
  type FormObligation,
  type ObligationProof,
  type Ownership,
  obligationProofs,
  ownershipValues,
  type QuestionPart,
  type Say,
  sayValues,
  type Target,
} from './definition.ts';
export { type CompassEdge, edgesOf } from './edges.ts';
export { findForm, findQuestion, questionOf } from './lookup.ts';
export { allAnswerSets, longestFrom, pathsOf, type WholePath } from './paths.ts';
export {
  answeredStep,
  type CompassAnswers,
  type CompassPath,
  type CompassStep,
  questionsOnPath,
  type ReasonedAnswer,
  readCompass,
} from './read-compass.ts';
export type * from './reading/events.ts';
export { readingEventTypes } from './reading/events.ts';
export {
  type AbandonedReading,
  type AgreedAnswer,
  agreedAnswers,
  type CompletedReading,
  type GivenAnswer,
  type OpenReading,
  type Participant,
  type Reading,
  type Side,
  sides,
} from './reading/reading.ts';
export { utrechtCompass } from './utrecht/utrecht-1.0.ts';

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
  type ComparedReading,
  compareReadings,
  type QuestionCompared,
  type VersionCompared,
} from './compare-readings.ts';
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
export {
  type AbandonReadingRefusalCode,
  abandonReading,
  abandonReadingRefusalCodes,
} from './reading/abandon-reading.ts';
export {
  type AddParticipant,
  type AddParticipantRefusalCode,
  addParticipant,
  addParticipantRefusalCodes,
} from './reading/add-participant.ts';
export {
  type AgreeAnswer,
  type AgreeAnswerRefusalCode,
  agreeAnswer,
  agreeAnswerRefusalCodes,
} from './reading/agree-answer.ts';
export type { AnswerQuestion } from './reading/check-answer.ts';
export {
  type CompleteReading,
  type CompleteReadingRefusalCode,
  completeReading,
  completeReadingRefusalCodes,
} from './reading/complete-reading.ts';
export { differences, type SideBySide, whereTheyPart } from './reading/differences.ts';
export type * from './reading/events.ts';
export { readingEventTypes } from './reading/events.ts';
export { evolveReading, refoldReading } from './reading/evolve-reading.ts';
export {
  type GiveAnswer,
  type GiveAnswerRefusalCode,
  giveAnswer,
  giveAnswerRefusalCodes,
} from './reading/give-answer.ts';
export {
  type AbandonedReading,
  type AgreedAnswer,
  agreedAnswers,
  type CompletedReading,
  findPresent,
  type GivenAnswer,
  isPresent,
  type OpenReading,
  type Participant,
  type Reading,
  type Side,
  sides,
} from './reading/reading.ts';
export {
  type RemoveParticipantRefusalCode,
  removeParticipant,
  removeParticipantRefusalCodes,
} from './reading/remove-participant.ts';
export {
  type ReadingPlace,
  type StartReading,
  type StartReadingRefusalCode,
  startReading,
  startReadingRefusalCodes,
} from './reading/start-reading.ts';
export { utrechtCompass } from './utrecht/utrecht-1.0.ts';
export {
  type CompassVersion,
  type DraftVersion,
  type EdgeName,
  type Provenance,
  type PublishedVersion,
  provenances,
  unconfirmedEdges,
} from './version/compass-version.ts';
export {
  type ConfirmEdgesRefusalCode,
  confirmEdges,
  confirmEdgesRefusalCodes,
} from './version/confirm-edges.ts';
export {
  type DraftCompassVersion,
  type DraftCompassVersionRefusalCode,
  draftCompassVersion,
  draftCompassVersionRefusalCodes,
} from './version/draft-compass-version.ts';
export type * from './version/events.ts';
export { evolveCompassVersion, refoldCompassVersion } from './version/evolve-compass-version.ts';
export {
  type PublishCompassVersionRefusalCode,
  publishCompassVersion,
  publishCompassVersionRefusalCodes,
} from './version/publish-compass-version.ts';
export {
  type RedrawCompassVersionRefusalCode,
  redrawCompassVersion,
  redrawCompassVersionRefusalCodes,
} from './version/redraw-compass-version.ts';

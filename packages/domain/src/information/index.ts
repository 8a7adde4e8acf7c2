// SPDX-License-Identifier: EUPL-1.2
export {
  type AskInformation,
  type AskInformationRefusalCode,
  askInformation,
  askInformationRefusalCodes,
  type InformationFacts,
} from './ask-information.ts';
export type * from './events.ts';
export { evolveInformationRequest, refoldInformationRequest } from './evolve-information-request.ts';
export {
  type InformationFile,
  type InformationGround,
  type InformationRequest,
  type InformationState,
  informationGrounds,
  informationStates,
} from './information-request.ts';
export {
  type AnswerInformationRefusalCode,
  answerInformation,
  answerInformationRefusalCodes,
  type RefuseInformationRefusalCode,
  refuseInformation,
  refuseInformationRefusalCodes,
  type WithdrawInformationRequestRefusalCode,
  withdrawInformationRequest,
  withdrawInformationRequestRefusalCodes,
} from './settle-information.ts';

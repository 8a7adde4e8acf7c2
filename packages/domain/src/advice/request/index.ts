// SPDX-License-Identifier: EUPL-1.2
export {
  type AcceptAdviceRequestRefusalCode,
  acceptAdviceRequest,
  acceptAdviceRequestRefusalCodes,
} from './accept-advice-request.ts';
export { type AdviceRequest, type AdviceRequestState, adviceRequestStates } from './advice-request.ts';
export type * from './events.ts';
export { evolveAdviceRequest, refoldAdviceRequest } from './evolve-advice-request.ts';
export {
  type RequestAdvice,
  type RequestAdviceRefusalCode,
  type RequestFacts,
  requestAdvice,
  requestAdviceRefusalCodes,
} from './request-advice.ts';
export {
  type DeclineAdviceRequestRefusalCode,
  declineAdviceRequest,
  declineAdviceRequestRefusalCodes,
  type WithdrawAdviceRequestRefusalCode,
  withdrawAdviceRequest,
  withdrawAdviceRequestRefusalCodes,
} from './settle-advice-request.ts';

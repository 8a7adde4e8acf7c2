// SPDX-License-Identifier: EUPL-1.2
export {
  type AdviceAsk,
  type AdviceAskCode,
  type AskedOf,
  adviceAskCodes,
  adviceAskRules,
  firstDue,
  isAskedOf,
  isOverseen,
} from './advice-ask.ts';
export { adviceAsks } from './advice-asks.ts';
export type * from './waiting.ts';

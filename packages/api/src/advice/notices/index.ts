// SPDX-License-Identifier: EUPL-1.2
import { stepKinds } from './steps/step-kinds.ts';

export { takeSteps } from './steps/take-steps.ts';

/** Every kind of mail about the advice right. */
export const noticeKinds = { ...stepKinds };

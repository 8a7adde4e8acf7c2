// SPDX-License-Identifier: EUPL-1.2
import { newsKinds } from './news/news-kinds.ts';
import { stepKinds } from './steps/step-kinds.ts';

export { tellNews } from './news/tell-news.ts';
export { takeSteps } from './steps/take-steps.ts';

/** Every kind of mail about the advice right. */
export const noticeKinds = { ...stepKinds, ...newsKinds };

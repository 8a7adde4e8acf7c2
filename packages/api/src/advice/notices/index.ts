// SPDX-License-Identifier: EUPL-1.2
import { newsKinds } from './news/news-kinds.ts';
import { stepKinds } from './steps/step-kinds.ts';
import { weeklyKind } from './weekly/weekly-kind.ts';

export { tellNews } from './news/tell-news.ts';
export { takeSteps } from './steps/take-steps.ts';
export { weeklyMails } from './weekly/weekly-mails.ts';

/** Every kind of mail about the advice right. */
export const noticeKinds = { ...stepKinds, ...newsKinds, weekly: weeklyKind };

// SPDX-License-Identifier: EUPL-1.2
export { dayOf, zoneOf } from '../../shared/jobs/index.ts';

/** What happened longer ago makes no mail any more, but for the last word on a term: nobody wants a heap of old news. */
export const NEWS_DAYS = 14;

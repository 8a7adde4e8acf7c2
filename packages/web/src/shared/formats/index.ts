// SPDX-License-Identifier: EUPL-1.2
export { civilDayOf, dateInWords, dayInWords, momentInWords, monthInWords } from './dates.ts';

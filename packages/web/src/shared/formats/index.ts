// SPDX-License-Identifier: EUPL-1.2
export { civilDayOf, dateInWords, dayInWords, momentInWords, monthInWords, timeInWords } from './dates.ts';

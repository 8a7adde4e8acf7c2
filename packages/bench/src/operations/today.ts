// SPDX-License-Identifier: EUPL-1.2

/** The civil date in the municipalities of the data set. */
export const today = (at = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(at);

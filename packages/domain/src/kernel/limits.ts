// SPDX-License-Identifier: EUPL-1.2

/**
 * How long a text may be, in UTF-16 units: what a browser's maxlength counts, and never less than what PostgreSQL's
 * char_length counts, so that the form, the domain and the database agree.
 */
export const textLimits = {
  title: 160,
  question: 400,
  reason: 4_000,
  longText: 20_000,
} as const;

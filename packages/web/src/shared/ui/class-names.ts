// SPDX-License-Identifier: EUPL-1.2
/** Joins class names; false and undefined fall out. */
export const classNames = (...names: (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');

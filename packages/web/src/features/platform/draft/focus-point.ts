// SPDX-License-Identifier: EUPL-1.2

/** Puts the focus in a point, once the page shows it under that number. */
export const focusPoint = (number: number): void => {
  setTimeout(() => document.getElementById(`points.${number}`)?.focus(), 50);
};

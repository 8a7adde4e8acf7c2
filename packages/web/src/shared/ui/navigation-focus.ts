// SPDX-License-Identifier: EUPL-1.2
let navigated = false;

/** Called when somebody opens another page by a click: the page that comes up then takes the focus. */
export const markNavigation = (): void => {
  navigated = true;
};

/** Whether a page was opened by a click and its heading has not had the focus yet. */
export const takeNavigation = (): boolean => {
  const was = navigated;
  navigated = false;
  return was;
};

// SPDX-License-Identifier: EUPL-1.2
let told: string | undefined;

/** Called when an act succeeded and another page follows: that page then says so, once. */
export const tellNextPage = (text: string): void => {
  told = text;
};

/** What the page before wanted to be told. */
export const takeTold = (): string | undefined => {
  const text = told;
  told = undefined;
  return text;
};

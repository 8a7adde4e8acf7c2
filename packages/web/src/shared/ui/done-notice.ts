// SPDX-License-Identifier: EUPL-1.2
type Listener = (text: string) => void;

let pending: string | undefined;
let open: Listener | undefined;

/** Called when an act succeeded and another page follows: that page then says so, once. */
export const tellNextPage = (text: string): void => {
  pending = text;
};

/** Called when an act succeeded and the page stays: it says so where it says such things, in place of what it said before. */
export const tellHere = (text: string): void => open?.(text);

/** For the place on a page where such things are said. Gives what the page before wanted to be told. */
export const listenForTold = (listener: Listener): (() => void) => {
  open = listener;
  if (pending !== undefined) listener(pending);
  pending = undefined;
  return () => {
    if (open === listener) open = undefined;
  };
};

// SPDX-License-Identifier: EUPL-1.2
type Listener = (text: string) => void;

interface Told {
  text: string;
  /** The page on which it was done, which is not the one to say it. */
  from: string;
  /** The page that says it, once one does. */
  at?: string;
  since: number;
}

/** So long a page that is drawn anew, because what it shows came in after it opened, says again what was done. */
const WHILE_MS = 10_000;

let told: Told | undefined;
let open: Listener | undefined;

/** Called when an act succeeded and another page follows: that page then says so. */
export const tellNextPage = (text: string): void => {
  told = { text, from: window.location.pathname, since: Date.now() };
};

/** Called when an act succeeded and the page stays: it says so where it says such things, in place of what it said before. */
export const tellHere = (text: string): void => {
  told = undefined;
  open?.(text);
};

/**
 * For the place on a page where such things are said. Gives what the page before wanted to be told. The page on which it was done may be
 * drawn anew before it is left, and the next one while it loads: neither loses it.
 *
 * @param path of the page
 */
export const listenForTold = (listener: Listener, path: string): (() => void) => {
  open = listener;
  if (told && (Date.now() - told.since > WHILE_MS || (told.at ?? path) !== path)) told = undefined;
  if (told && told.from !== path) {
    told.at = path;
    listener(told.text);
  }
  return () => {
    if (open === listener) open = undefined;
  };
};

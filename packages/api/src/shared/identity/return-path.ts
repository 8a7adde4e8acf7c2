// SPDX-License-Identifier: EUPL-1.2

/** Longer ones are not ours, and would not fit everywhere. */
const MAX = 1000;

/** Where signing in happens: to return there would go round in circles. */
const OWN = /^\/(auth|oidc)(\/|$)/i;

/** Any origin will do: a path that stays on this one stays on ours. */
const BASE = 'https://samenspel.invalid';

/**
 * The path to return to, or the fallback when what was given could lead away from our origin (an open redirect) or back
 * into signing in. What comes out begins with one slash and is normalised as a browser would.
 */
export function returnPath(given: unknown, fallback: string): string {
  if (typeof given !== 'string' || given.length > MAX) return fallback;
  // Browsers read a backslash as a slash and skip tabs and line ends: such a path is not what it seems.
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given)) return fallback;
  const url = URL.parse(given, BASE);
  if (url === null || url.origin !== BASE) return fallback;
  const path = `${url.pathname}${url.search}${url.hash}`;
  if (path.startsWith('//') || OWN.test(decoded(url.pathname))) return fallback;
  return path;
}

/** The language of the page that a path leads to: English under `/en`, else Dutch. */
export const languageOf = (path: string): 'nl' | 'en' => (/^\/en(\/|$|\?|#)/.test(path) ? 'en' : 'nl');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

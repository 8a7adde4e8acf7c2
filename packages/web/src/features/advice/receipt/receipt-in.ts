// SPDX-License-Identifier: EUPL-1.2

/** A check number as somebody typed it over: with spaces, hyphens or capitals. */
export const plain = (hash: string): string => hash.replace(/[\s-]/g, '').toLowerCase();

/** What the address asks to be checked. */
export const receiptIn = (search: string): { number: string; hash: string } => {
  const given = new URLSearchParams(search);
  const taken = (name: string) => (given.get(name) ?? '').trim().slice(0, 200);
  return { number: taken('number').toUpperCase(), hash: taken('hash') };
};

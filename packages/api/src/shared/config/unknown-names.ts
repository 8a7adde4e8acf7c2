// SPDX-License-Identifier: EUPL-1.2
import type { Environment } from './parse.ts';

/** A misspelt setting would be ignored in silence: every SAMENSPEL_ name must be one that we know. */
export function unknownNames(env: Environment, known: readonly string[]): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('SAMENSPEL_') && !known.includes(name))
    .sort()
    .map((name) => {
      const near = known.toSorted((a, b) => distance(name, a) - distance(name, b))[0];
      const hint = near !== undefined && distance(name, near) <= 4 ? `; do you mean ${near}?` : '';
      return `${name} is not a setting${hint}`;
    });
}

/** How many letters must be added, removed or replaced to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

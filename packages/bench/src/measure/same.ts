// SPDX-License-Identifier: EUPL-1.2

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/** The same answer reads the same: keys in order, instants in UTC, without the cursors, which each side makes its own way. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string' && INSTANT.test(value)) return new Date(value).toISOString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'endCursor')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, plain(each)]),
  );
}

/** How many things with an id an answer holds. */
export function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = !Array.isArray(value) && 'id' in value ? 1 : 0;
  return Object.values(value).reduce((sum: number, each) => sum + objectsIn(each), own);
}

/** Where two values part, as a path and both; undefined when they are the same. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | undefined {
  if (Object.is(one, other)) return undefined;
  const both = [one, other].every((each) => typeof each === 'object' && each !== null);
  if (!both || Array.isArray(one) !== Array.isArray(other))
    return `${path || '.'}: ${JSON.stringify(one)?.slice(0, 200)} and ${JSON.stringify(other)?.slice(0, 200)}`;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const difference = firstDifference(left[key], right[key], `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

// SPDX-License-Identifier: EUPL-1.2

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One text for one value: keys in order, no spaces. Survives a stay in a jsonb column, which reorders keys. */
export function canonicalJson(value: unknown): string {
  return print(JSON.parse(JSON.stringify(value ?? null)));
}

function print(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(print).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${print(each)}`).join(',')}}`;
}

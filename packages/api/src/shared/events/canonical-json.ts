// SPDX-License-Identifier: EUPL-1.2

/**
 * One text for one value: keys in order, no spaces. Survives a stay in a jsonb column, which reorders keys. What JSON leaves out
 * is left out, and what it writes as null is null.
 */
export const canonicalJson = (value: unknown): string => print(value) ?? 'null';

/** Undefined for what JSON has no word for. */
function print(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return print(value.toJSON());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const printed = print((value as Record<string, unknown>)[key]);
    if (printed !== undefined) text += `${text && ','}${JSON.stringify(key)}:${printed}`;
  }
  return `{${text}}`;
}

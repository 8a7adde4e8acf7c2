// SPDX-License-Identifier: EUPL-1.2

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment being read, and what was found wrong with it. Values are never repeated: one may be a secret. */
export interface Read {
  readonly env: Environment;
  readonly problems: string[];
}

/** One of a few words. */
export function choice<Word extends string>(
  read: Read,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = read.env[name];
  if (!text) return undefined;
  const word = words.find((each) => each === text);
  if (word === undefined) read.problems.push(`${name} must be one of ${words.join(', ')}`);
  return word;
}

/** A whole number within bounds. */
export function whole(read: Read, name: string, min: number, max: number): number | undefined {
  const text = read.env[name];
  if (!text) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  read.problems.push(`${name} must be a whole number from ${min} to ${max}`);
  return undefined;
}

/** A port; 0 lets the system choose. */
export const port = (read: Read, name: string): number | undefined => whole(read, name, 0, 65_535);

/** An http(s) address without a path. */
export function httpUrl(read: Read, name: string): string | undefined {
  const text = read.env[name];
  if (!text) return undefined;
  const url = URL.parse(text);
  if (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search + url.hash === '' &&
    url.username === ''
  )
    return url.origin;
  read.problems.push(`${name} must be an address such as https://samenspel.example, without a path`);
  return undefined;
}

/** A connection address of PostgreSQL. */
export function postgresUrl(read: Read, name: string): string | undefined {
  const text = read.env[name];
  if (!text) return undefined;
  const url = URL.parse(text);
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '') return text;
  read.problems.push(`${name} must be an address such as postgres://user:password@host:5432/samenspel`);
  return undefined;
}

// SPDX-License-Identifier: EUPL-1.2
import { checkText, isBlank, type Refusal, refusal, type TextRefusalCode } from '../kernel/index.ts';

/** What is wrong with a text whose lack has a name of its own: blanks and invisible characters are a lack too. */
export function checkWords<Missing extends string>(
  text: string,
  { missing, at, max, rule }: { missing: Missing; at: string; max: number; rule: string },
): Refusal<Missing | TextRefusalCode>[] {
  if (isBlank(text)) return [refusal(missing, rule, { at })];
  return checkText(text, { at, max, rule });
}

/** These texts under the names that an event gives them: `numbered('point', [..])` is { point1, point2 }. */
export function numbered(name: string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, i) => [`${name}${i + 1}`, text]));
}

// SPDX-License-Identifier: EUPL-1.2
import { checkText, isBlank, type Refusal, refusal } from '../kernel/index.ts';

/** What can be wrong with a text beside its lack. */
export const wordsRefusalCodes = ['TEXT_TOO_LONG', 'TEXT_NOT_PLAIN'] as const;
type WordsRefusalCode = (typeof wordsRefusalCodes)[number];

/** What is wrong with a text whose lack has a name of its own: blanks and invisible characters are a lack too. */
export function checkWords<Missing extends string>(
  text: string,
  { missing, at, max, rule }: { missing: Missing; at: string; max: number; rule: string },
): Refusal<Missing | WordsRefusalCode>[] {
  if (isBlank(text)) return [refusal(missing, rule, { at })];
  return checkOptional(text, { at, max, rule });
}

/** What is wrong with a text that can be left out. */
export function checkOptional(
  text: string | null,
  where: { at: string; max: number; rule: string },
): Refusal<WordsRefusalCode>[] {
  const isOfWords = (found: Refusal): found is Refusal<WordsRefusalCode> =>
    wordsRefusalCodes.some((code) => code === found.code);
  return checkText(text, { ...where, required: false }).filter(isOfWords);
}

/** These texts under the names that an event gives them: `numbered('point', [..])` is { point1, point2 }. */
export function numbered(name: string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, i) => [`${name}${i + 1}`, text]));
}

// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from './refusal.ts';

export const textRefusalCodes = ['TEXT_MISSING', 'TEXT_TOO_LONG', 'TEXT_NOT_PLAIN'] as const;
export type TextRefusalCode = (typeof textRefusalCodes)[number];

// Anything that leaves ink. Not: spaces and line ends of every kind, control and format characters (zero-width ones and the
// byte order mark among them), half surrogates, fillers (Hangul and others are default-ignorable) and the empty Braille cell.
const ink = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
// Control characters other than the tab and the line feed (a line end of two characters is fine), and half surrogates.
const notPlain = /(?!\r\n|[\n\t])[\p{Cc}\p{Cs}]/u;

/** True when nobody would see anything: a reason of blanks is no reason. */
export function isBlank(text: string): boolean {
  return !ink.test(text);
}

/** The text as it is kept: one kind of line end, one way to write an accented letter, no space around it. */
export function tidyText(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}

/** What is wrong with a text that a person typed; an empty list when nothing is. Markup is text like any other. */
export function checkText(
  text: string | null | undefined,
  {
    at,
    max,
    required = true,
    rule = 'input',
  }: { at: string; max: number; required?: boolean; rule?: string },
): Refusal<TextRefusalCode>[] {
  const typed = text ?? '';
  if (isBlank(typed)) return required ? [refusal('TEXT_MISSING', rule, { at })] : [];
  const refusals: Refusal<TextRefusalCode>[] = [];
  if (typed.length > max) {
    refusals.push(refusal('TEXT_TOO_LONG', rule, { at, details: { max, length: typed.length } }));
  }
  if (notPlain.test(typed)) refusals.push(refusal('TEXT_NOT_PLAIN', rule, { at }));
  return refusals;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Combination, CompassQuestion } from './definition.ts';

/** What the parts answered so far make: an answer, or still open, with the parts that can tip it. */
export type Combined = { answer: Answer } | { open: string[] };

/** Combines the answers to a question's parts as its version says; a part without an answer leaves things open. */
export function combine(combination: Combination, answerOf: (part: string) => Answer | undefined): Combined {
  if (typeof combination === 'string') {
    const answer = answerOf(combination);
    return answer === undefined ? { open: [combination] } : { answer };
  }
  const settling: Answer = 'all' in combination ? 'no' : 'yes';
  const members = 'all' in combination ? combination.all : combination.any;
  const open: string[] = [];
  for (const member of members) {
    const combined = combine(member, answerOf);
    if ('open' in combined) open.push(...combined.open);
    else if (combined.answer === settling) return { answer: settling };
  }
  return open.length > 0 ? { open } : { answer: settling === 'no' ? 'yes' : 'no' };
}

/** The codes under which a question's answers are kept: its parts, or '' for a simple question. */
export function partCodes(question: CompassQuestion): string[] {
  return question.parts.length === 0 ? [''] : question.parts.map((part) => part.code);
}

/**
 * The parts that must be answered, given what was answered: every part (C3 wants each with its reason), but a part marked
 * `onlyIfOpen` only while it can tip the question, after the ordinary parts and the marked ones before it.
 */
export function neededParts(
  question: CompassQuestion,
  answerOf: (part: string) => Answer | undefined,
): string[] {
  const { combine: combination, parts } = question;
  if (parts.length === 0 || combination === undefined) return [''];
  const heard = new Set(parts.filter((part) => !part.onlyIfOpen).map((part) => part.code));
  for (const { code } of parts.filter((part) => part.onlyIfOpen)) {
    const soFar = combine(combination, (part) => (heard.has(part) ? answerOf(part) : undefined));
    if ('open' in soFar && soFar.open.includes(code)) heard.add(code);
  }
  return parts.map((part) => part.code).filter((code) => heard.has(code));
}

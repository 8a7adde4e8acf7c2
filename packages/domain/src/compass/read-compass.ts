// SPDX-License-Identifier: EUPL-1.2
import { combine, neededParts } from './combine.ts';
import { type Answer, answerValues, type CompassDefinition, type CompassQuestion } from './definition.ts';
import { questionOf } from './lookup.ts';
import { longestFrom } from './paths.ts';

/** An answer with its reason. */
export interface ReasonedAnswer {
  answer: Answer;
  reason?: string;
}

/** Answers by question and part; a simple question's part is ''. Answers off the path may be there: they do not count. */
export type CompassAnswers = Record<string, Record<string, ReasonedAnswer>>;

/** A question that was answered on the way, with the answers to its parts. */
export interface CompassStep {
  question: string;
  answer: Answer;
  parts: { part: string; answer: Answer; reason?: string }[];
}

/** Where a reading stands: the questions answered on the way, and the question being asked or the form reached. */
export interface CompassPath {
  steps: CompassStep[];
  at: { question: string; missingParts: string[] } | { form: string };
  /** The most questions that can still come, the one being asked included. */
  mostToGo: number;
}

/**
 * Walks the compass with these answers (C3): only questions on the path count. The same code runs in the browser and on the
 * server (C8). The definition must have passed `checkCompass`.
 */
export function readCompass(definition: CompassDefinition, answers: CompassAnswers): CompassPath {
  const steps: CompassStep[] = [];
  let at: CompassPath['at'] | undefined;
  let code = definition.start;
  while (at === undefined) {
    if (steps.length > definition.questions.length)
      throw new Error('The compass goes round: it was not checked.');
    const question = questionOf(definition, code);
    const step = answeredStep(question, answers);
    if ('missingParts' in step) {
      at = { question: code, missingParts: step.missingParts };
    } else {
      steps.push(step);
      const target = question[step.answer];
      if ('form' in target) at = target;
      else code = target.question;
    }
  }
  return { steps, at, mostToGo: 'form' in at ? 0 : longestFrom(definition, at.question) };
}

/** The codes of the questions on the path, the one being asked included. */
export function questionsOnPath(path: CompassPath): string[] {
  const answered = path.steps.map((step) => step.question);
  return 'question' in path.at ? [...answered, path.at.question] : answered;
}

/** One question with what was answered to it, or the parts that are still missing. */
export function answeredStep(
  question: CompassQuestion,
  answers: CompassAnswers,
): CompassStep | { missingParts: string[] } {
  const given = Object.hasOwn(answers, question.code) ? answers[question.code] : undefined;
  const find = (part: string) => {
    const found = given && Object.hasOwn(given, part) ? given[part] : undefined;
    return found && answerValues.includes(found.answer) ? found : undefined;
  };
  const needed = neededParts(question, (part) => find(part)?.answer);
  const parts: CompassStep['parts'] = [];
  const missingParts: string[] = [];
  for (const part of needed) {
    const found = find(part);
    if (!found) missingParts.push(part);
    else
      parts.push({
        part,
        answer: found.answer,
        ...(found.reason === undefined ? {} : { reason: found.reason }),
      });
  }
  const combined = combine(question.combine ?? '', (part) => parts.find((p) => p.part === part)?.answer);
  if (missingParts.length > 0 || 'open' in combined) return { missingParts };
  return { question: question.code, answer: combined.answer, parts };
}

// SPDX-License-Identifier: EUPL-1.2
import { type Answer, answerValues, type CompassDefinition } from './definition.ts';
import { questionOf } from './lookup.ts';

/** One way through the compass, from the start to a form. */
export interface WholePath {
  steps: { question: string; answer: Answer }[];
  form: string;
}

/** Every way through a sound compass. Grows with the compass: for tests and pictures, not for each request. */
export function pathsOf(definition: CompassDefinition): WholePath[] {
  const from = (code: string): WholePath[] =>
    answerValues.flatMap((answer) => {
      const step = { question: code, answer };
      const target = questionOf(definition, code)[answer];
      if ('form' in target) return [{ steps: [step], form: target.form }];
      return from(target.question).map((path) => ({ ...path, steps: [step, ...path.steps] }));
    });
  return from(definition.start);
}

/** How many questions can still come, this one included: "at most n questions to go". */
export function longestFrom(definition: CompassDefinition, questionCode: string): number {
  const known = new Map<string, number>();
  const longest = (code: string): number => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const question = questionOf(definition, code);
    const rest = answerValues.map((answer) => {
      const target = question[answer];
      return 'form' in target ? 0 : longest(target.question);
    });
    const length = 1 + Math.max(...rest);
    known.set(code, length);
    return length;
  };
  return longest(questionCode);
}

/** Every way to answer all questions of the compass, the ones off the path too: 1,024 for ten questions. */
export function* allAnswerSets(definition: CompassDefinition): Generator<Record<string, Answer>> {
  const codes = definition.questions.map((question) => question.code);
  for (let bits = 0; bits < 2 ** codes.length; bits += 1) {
    yield Object.fromEntries(
      codes.map((code, i) => [code, Math.floor(bits / 2 ** i) % 2 === 0 ? 'yes' : 'no']),
    );
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { type Refusal, refusal } from '../kernel/index.ts';
import {
  type Answer,
  answerValues,
  type CompassDefinition,
  type CompassQuestion,
  type Target,
} from './definition.ts';

export const graphFaultCodes = [
  'START_UNKNOWN',
  'ANSWER_MISSING',
  'TARGET_UNKNOWN',
  'CYCLE',
  'DEAD_END',
  'QUESTION_UNREACHABLE',
  'FORM_UNREACHABLE',
] as const;
type GraphFault = Refusal<(typeof graphFaultCodes)[number]>;

/** A compass of the right shape, in which answers may still lack. */
export type SketchedCompass = Omit<CompassDefinition, 'start' | 'questions'> & {
  start?: string;
  questions: (Omit<CompassQuestion, Answer> & { yes?: Target; no?: Target })[];
};

/** C1: one start, both answers everywhere, no edge to nowhere, no cycle, everything reachable, every path ends in a form. */
export function checkGraph(compass: SketchedCompass): GraphFault[] {
  const questions = new Map(compass.questions.map((question) => [question.code, question]));
  const forms = new Set(compass.forms.map((form) => form.code));
  const fault = (code: GraphFault['code'], at: string, details: Refusal['details']) =>
    refusal(code, 'C1', { at, details });
  const faults: GraphFault[] = [];
  const next = (code: string): string[] =>
    answerValues.flatMap((answer) => {
      const to = questions.get(code)?.[answer];
      return to && 'question' in to && questions.has(to.question) ? [to.question] : [];
    });

  for (const question of questions.values()) {
    for (const answer of answerValues) {
      const to = question[answer];
      const at = `questions.${question.code}.${answer}`;
      const details = { question: question.code, answer };
      if (!to) faults.push(fault('ANSWER_MISSING', at, details));
      else if ('question' in to && !questions.has(to.question))
        faults.push(fault('TARGET_UNKNOWN', at, { ...details, target: to.question }));
      else if ('form' in to && !forms.has(to.form))
        faults.push(fault('TARGET_UNKNOWN', at, { ...details, target: to.form }));
    }
  }
  for (const cycle of cyclesIn([...questions.keys()], next)) {
    faults.push(fault('CYCLE', `questions.${cycle[0]}`, { cycle: cycle.join(' > ') }));
  }

  const start = compass.start ?? '';
  if (!questions.has(start)) faults.push(fault('START_UNKNOWN', 'start', { start }));
  const reached = reachableFrom(start, next);
  const reachedForms = new Set(
    [...reached].flatMap((code) =>
      answerValues.flatMap((answer) => {
        const to = questions.get(code)?.[answer];
        return to && 'form' in to ? [to.form] : [];
      }),
    ),
  );
  for (const code of questions.keys()) {
    if (questions.has(start) && !reached.has(code))
      faults.push(fault('QUESTION_UNREACHABLE', `questions.${code}`, { question: code }));
    const ends = [...reachableFrom(code, next)].some((on) =>
      answerValues.some((answer) => {
        const to = questions.get(on)?.[answer];
        return to && 'form' in to && forms.has(to.form);
      }),
    );
    if (!ends) faults.push(fault('DEAD_END', `questions.${code}`, { question: code }));
  }
  for (const form of forms) {
    if (questions.has(start) && !reachedForms.has(form))
      faults.push(fault('FORM_UNREACHABLE', `forms.${form}`, { form }));
  }
  return faults;
}

function reachableFrom(start: string, next: (code: string) => string[]): Set<string> {
  const reached = new Set([start]);
  for (const code of reached) for (const to of next(code)) reached.add(to);
  return reached;
}

/** One cycle for each arrow that closes one, named by its codes, first and last the same. */
function cyclesIn(codes: string[], next: (code: string) => string[]): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (code: string, trail: string[]) => {
    const seenAt = trail.indexOf(code);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), code]);
    if (seenAt >= 0 || done.has(code)) return;
    for (const to of new Set(next(code))) walk(to, [...trail, code]);
    done.add(code);
  };
  for (const code of codes) walk(code, []);
  return cycles;
}

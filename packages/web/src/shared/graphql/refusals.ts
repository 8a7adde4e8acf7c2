// SPDX-License-Identifier: EUPL-1.2
import type { FieldProblem } from '../ui/index.ts';

export interface RefusalLike<Code extends string> {
  code: Code;
  at: string | null;
}

/**
 * Refusals as the error summary wants them. `texts` holds a sentence for every code of the mutation (a missing one is a
 * compile error); the id of a form's control is the refusal's `at` ("reason", "groups.0.name").
 */
export const problemsFrom = <Code extends string>(
  refusals: readonly RefusalLike<Code>[],
  texts: Record<Code, string>,
): FieldProblem[] =>
  refusals.map(({ code, at }) => (at === null ? { text: texts[code] } : { at, text: texts[code] }));

/** The sentence for one control, for its `error`. */
export const problemAt = (problems: readonly FieldProblem[], at: string): string | undefined =>
  problems.find((problem) => problem.at === at)?.text;

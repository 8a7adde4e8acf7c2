// SPDX-License-Identifier: EUPL-1.2
import type { FieldProblem } from '../../shared/ui/index.ts';

/** The problems of one of several forms on a page: each control's id begins with its form's name, so that it is there once. */
export const prefixed = <Act extends { problems: readonly FieldProblem[] }>(act: Act, form: string) => ({
  ...act,
  problems: act.problems.map((problem) =>
    problem.at === undefined ? problem : { ...problem, at: `${form}.${problem.at}` },
  ),
});

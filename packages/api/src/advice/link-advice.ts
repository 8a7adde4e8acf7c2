// SPDX-License-Identifier: EUPL-1.2
import type { AdviceView, CommitmentView, ContestView, ResponseView, VersionView } from './advice.view.ts';

/** Ties the rows of an advice to each other, in place, so that every field of the graph is a property. */
export function linkAdvice(advice: AdviceView): AdviceView {
  const { versions, contests, commitments, responses, responseId, clocks, round } = advice;
  const response = responses.find(({ id }) => id === responseId) ?? null;
  const contest = contests.find((each) => each.round === round);
  for (const each of responses) Object.assign(each, { late: each.daysLate > 0 });
  for (const each of commitments) Object.assign(each, { advice });
  for (const each of contests)
    Object.assign(each, { clock: clocks.find(({ subjectId }) => subjectId === each.id) ?? null });
  for (const version of versions) linkPoints(version, { response, responses, contest, commitments });
  return Object.assign(advice, { response, current: versions.at(-1) });
}

interface Linked {
  response: ResponseView | null;
  responses: ResponseView[];
  contest: ContestView | undefined;
  commitments: CommitmentView[];
}

/** What is said to a point is said to the point of that number in the version that was answered. */
function linkPoints(version: VersionView, { response, responses, contest, commitments }: Linked): void {
  const toThis = (id: string | undefined) =>
    responses.some((each) => each.id === id && each.version === version.no);
  const answers = response && toThis(response.id) ? response.points : [];
  const contested = contest && toThis(contest.responseId) ? contest.points : [];
  const promised = commitments.filter(({ responseId }) => toThis(responseId));
  for (const point of version.points)
    Object.assign(point, {
      answer: answers.find(({ no }) => no === point.no) ?? null,
      contested: contested.find(({ no }) => no === point.no)?.reasons ?? null,
      commitments: promised.filter(({ pointNo }) => pointNo === point.no),
    });
}

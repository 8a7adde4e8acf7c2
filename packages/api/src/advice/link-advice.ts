// SPDX-License-Identifier: EUPL-1.2
import { guardOf } from '../shared/graphql/parts.ts';
import type { AdviceView, VersionView } from './advice.view.ts';

/** What the database gives: only the parts that were asked for. */
export type AdviceDocument = Partial<AdviceView> & Pick<AdviceView, 'id' | 'responseId' | 'round'>;

const guards = {
  advice: guardOf('Advice', [
    ...[
      'wijkplatform',
      'leadId',
      'districts',
      'handler',
      'versions',
      'current',
      'clock',
      'clocks',
      'responses',
    ],
    ...['response', 'contests', 'commitments', 'withdrawal', 'withheld', 'receipt', 'responseDraft'],
  ]),
  version: guardOf('AdviceVersion', [
    ...['summary', 'takingPart', 'backing', 'backingFigures', 'points', 'files', 'submittedBy'],
  ]),
  point: guardOf('AdvicePoint', ['answer', 'contested', 'commitments']),
  response: guardOf('Response', ['points', 'files']),
  contest: guardOf('Contest', ['clock']),
  commitment: guardOf('Commitment', ['clock']),
  clock: guardOf('Clock', ['noted', 'taken']),
};

/** Ties the rows of an advice to each other, in place, so that every field of the graph is a property. */
export function linkAdvice(document: AdviceDocument): AdviceView {
  const advice = document as AdviceView;
  const { versions, contests, commitments, responses, responseId, clocks, round } = document;
  if (responses) document.response = responses.find(({ id }) => id === responseId) ?? null;
  if (versions) Object.assign(document, { current: versions.at(-1) });
  if (clocks)
    document.clock = clocks.find(({ kind, round: of }) => kind === 'answer' && of === round) ?? null;
  for (const each of clocks ?? only(document.clock)) Object.setPrototypeOf(each, guards.clock);
  for (const each of commitments ?? []) {
    if (each.clock) Object.setPrototypeOf(each.clock, guards.clock);
    Object.setPrototypeOf(Object.assign(each, { advice }), guards.commitment);
  }
  for (const each of contests ?? []) {
    if (clocks) each.clock = clocks.find(({ subjectId }) => subjectId === each.id) ?? null;
    Object.setPrototypeOf(each, guards.contest);
  }
  for (const version of versions ?? only(document.current)) {
    linkPoints(version, document);
    Object.setPrototypeOf(version, guards.version);
  }
  // Behind the points, which look whether there are answers to them.
  for (const each of responses ?? only(document.response)) {
    Object.assign(each, { late: each.daysLate > 0 });
    Object.setPrototypeOf(each, guards.response);
  }
  return Object.setPrototypeOf(advice, guards.advice);
}

const only = <T>(one: T | null | undefined): T[] => (one ? [one] : []);

/** What is said to a point is said to the point of that number in the version that was answered. */
function linkPoints(version: VersionView, { round, response, responses, ...said }: AdviceDocument): void {
  const toThis = (id: string | undefined) =>
    responses?.some((each) => each.id === id && each.version === version.no);
  const answer = response?.version === version.no ? response : null;
  const { contests, commitments } = said;
  const contest = contests?.find((each) => each.round === round);
  const contested = contest && toThis(contest.responseId) ? contest.points : [];
  const promised = commitments?.filter(({ responseId }) => toThis(responseId));
  for (const point of version.points ?? []) {
    // A response that this viewer may not read says nothing to them.
    if (response === null || response?.points)
      Object.assign(point, { answer: answer?.points.find(({ no }) => no === point.no) ?? null });
    if (responses && contests)
      Object.assign(point, { contested: contested.find(({ no }) => no === point.no)?.reasons ?? null });
    if (responses && promised)
      Object.assign(point, { commitments: promised.filter(({ pointNo }) => pointNo === point.no) });
    Object.setPrototypeOf(point, guards.point);
  }
}

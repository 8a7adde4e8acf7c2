// SPDX-License-Identifier: EUPL-1.2
import { lateAnswer } from '@samenspel/domain/advice';
import { daysBetween } from '@samenspel/domain/kernel';
import { civilDateIn } from '../../shared/clock/index.ts';
import type { AdviceView } from '../advice.view.ts';
import type { Codes } from './register.store.ts';

/** Where and when the export is made. */
export interface Exported {
  readonly timeZone: string;
  readonly today: string;
  readonly urlOf: (number: string) => string;
}

/** The columns of the CSV, in their order; docs/reference/register.md says what they hold. New ones come at the end. */
export const columns = [
  'number',
  'title',
  'state',
  'wijkplatform',
  'wijkplatformName',
  'trajectory',
  'districts',
  'asked',
  'signer',
  'submittedOn',
  'version',
  'round',
  'clock',
  'dueOn',
  'daysLate',
  'answeredOn',
  'answerDueOn',
  'answerDaysLate',
  'points',
  'commitments',
  'commitmentsOpen',
  'settled',
  'withheld',
  'summary',
  'response',
  'url',
  'lateDueOn',
  'lateDays',
  'lateAnsweredOn',
] as const;

/** An advice as the public reads it, in one level: a row of the CSV, and the top of an object of the JSON. */
export function recordOf(advice: AdviceView, codes: Codes, { timeZone, today, urlOf }: Exported) {
  const { wijkplatform, trajectoryId, commitments } = advice;
  const clock = answerClock(advice);
  const current = advice.versions.at(-1);
  const response = advice.responses.find(({ id }) => id === advice.responseId);
  const late = clock?.dueOn ? -daysBetween(clock.stoppedOn ?? today, clock.dueOn) : 0;
  const everLate = lateAnswer(advice, today);
  const isWithheld = (part: string) => advice.withheld.some((each) => each.part === part);
  return {
    number: advice.number,
    title: advice.title,
    state: advice.state,
    wijkplatform: codes.wijkplatform.get(wijkplatform.id) ?? null,
    wijkplatformName: wijkplatform.name,
    trajectory: trajectoryId && (codes.trajectory.get(trajectoryId) ?? null),
    districts: advice.districts.map(({ code }) => code),
    asked: advice.requestId !== null,
    signer: advice.signer,
    submittedOn: civilDateIn(timeZone, advice.submittedAt),
    version: advice.version,
    round: advice.round,
    clock: clock?.state === 'running' && clock.dueOn === null ? 'no_term' : (clock?.state ?? 'no_term'),
    dueOn: clock?.dueOn ?? null,
    daysLate: clock?.state === 'suspended' ? 0 : Math.max(late, 0),
    answeredOn: response?.sentOn ?? null,
    answerDueOn: response?.dueOn ?? null,
    answerDaysLate: response?.daysLate ?? null,
    // How many there are is told by those that may be read.
    points: isWithheld('points') ? null : (current?.points.length ?? 0),
    commitments: isWithheld('commitments') ? null : commitments.length,
    commitmentsOpen: isWithheld('commitments')
      ? null
      : commitments.filter(({ state }) => state === 'open').length,
    settled: advice.settled,
    withheld: advice.withheld.map(({ part }) => part),
    summary: current?.summary ?? null,
    response: response?.overall ?? null,
    url: urlOf(advice.number),
    // The last time that an answer to it is or was late (A6); the columns of the days above are of the current round.
    lateDueOn: everLate?.dueOn ?? null,
    lateDays: everLate?.daysLate ?? null,
    lateAnsweredOn: everLate?.answeredOn ?? null,
  } satisfies Record<(typeof columns)[number], unknown>;
}

/** The clock of the answer in the current round (A5). */
export const answerClock = ({ clocks, round }: AdviceView) =>
  clocks.find((clock) => clock.kind === 'answer' && clock.round === round);

/** An advice as the public reads it, with its points, what was answered to them and what was promised. */
export function objectOf(advice: AdviceView, codes: Codes, exported: Exported) {
  const response = advice.responses.find(({ id }) => id === advice.responseId);
  const answerTo = (no: number) => {
    // Of an earlier version, the points are others.
    const point =
      response?.version === advice.version ? response.points.find((each) => each.no === no) : undefined;
    return point && { disposition: point.disposition, reasons: point.reasons, passedOnTo: point.passedOnTo };
  };
  return {
    ...recordOf(advice, codes, exported),
    points: (advice.versions.at(-1)?.points ?? []).map(({ no, body }) => {
      return { no, body, answer: answerTo(no) ?? null };
    }),
    commitments: advice.commitments.map(({ what, owner, dueOn, state, account, pointNo }) => {
      return { what, owner: owner.name, dueOn, state, account, point: pointNo };
    }),
    withheld: advice.withheld.map(({ part, ground, explanation }) => ({ part, ground, explanation })),
    receipt: advice.receipt,
  };
}

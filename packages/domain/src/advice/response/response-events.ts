// SPDX-License-Identifier: EUPL-1.2
import { event, type Moment, type ResponseId, tidyText } from '../../kernel/index.ts';
import type { Calendar } from '../../terms/index.ts';
import type { Advice } from '../advice.ts';
import type { ClockStarted } from '../clock/events.ts';
import { startClock } from '../clock/start-clock.ts';
import type { CommitmentMade, ResponseData, ResponseDisclosed } from '../events.ts';
import { currentVersion } from '../lookup.ts';
import { numbered } from '../words.ts';
import type { ResponseContent } from './check-response.ts';

/** A response as its event holds it, its points in their order. */
export function responseEvent(
  advice: Advice,
  responseId: ResponseId,
  content: ResponseContent,
  { now, today }: Moment,
) {
  const { no: version, points: bodies } = currentVersion(advice);
  const points = [...content.points].sort((a, b) => a.no - b.no);
  const data: ResponseData = {
    responseId,
    round: advice.round,
    version,
    points: bodies.length,
    dispositions: points.map(({ no, disposition }) => ({ no, disposition })),
    signer: content.signer,
    files: content.files.map(({ fileId }) => ({ fileId })),
    sentAt: now,
    sentOn: today,
  };
  const texts: Record<string, string> = numbered(
    'file',
    content.files.map(({ name }) => tidyText(name)),
  );
  for (const { no, disposition, reasons, passedOnTo } of points) {
    texts[`reasons${no}`] = tidyText(reasons);
    if (disposition === 'passed_on') texts[`passedOnTo${no}`] = tidyText(passedOnTo ?? '');
  }
  const { overall, weighing, signerName } = content;
  return {
    data,
    texts: {
      ...texts,
      overall: tidyText(overall),
      weighing: tidyText(weighing),
      signerName: tidyText(signerName),
    },
  };
}

/** What comes with a response: it is made public when asked to, and its commitments are made, each with its clock (A8, A10). */
export function withResponse(
  advice: Advice,
  responseId: ResponseId,
  { disclose, commitments }: ResponseContent,
  calendar: Calendar,
  { now, today }: Moment,
): (ResponseDisclosed | CommitmentMade | ClockStarted)[] {
  const { round } = advice;
  return [
    ...(disclose ? [event('ResponseDisclosed', { responseId, disclosedAt: now }, {})] : []),
    ...commitments.flatMap(({ commitmentId, clockId, what, ownerId, dueOn, pointNo }) => [
      event(
        'CommitmentMade',
        { commitmentId, responseId, pointNo, ownerId, dueOn, madeAt: now },
        { what: tidyText(what) },
      ),
      startClock({ clockId, kind: 'commitment', subjectId: commitmentId, round, dueOn }, calendar, today),
    ]),
  ];
}

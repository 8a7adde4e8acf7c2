// SPDX-License-Identifier: EUPL-1.2
import { answerAdvice } from '../../advice/answer-advice.ts';
import { correctResponse } from '../../advice/correct-response.ts';
import { saveResponseDraft } from '../../advice/response-draft/save-response-draft.ts';
import { saveResponsePoint } from '../../advice/response-draft/save-response-point.ts';
import { type Act, type Doing, done, uploaded } from './act.ts';
import type { AffairStory, Happening, HappeningOf } from './affair.ts';

type Answer = HappeningOf<'answer'> | HappeningOf<'correct response'>;

/** What an official has written so far; nobody else but the municipality sees it (A6). */
export function draftAnswer(affair: AffairStory, story: HappeningOf<'draft response'>, key: string): Act[] {
  const { day, by, overall, weighing, points } = story;
  const act = (what: string, run: Act['run']): Act => ({ key: `${key} ${what}`, day, by, run });
  return [
    act('begun', async ({ ctx, once, ids }) => {
      const advice = ids.get('advice', affair.key);
      const words = { overall, weighing, commitments: [], revision: 0 };
      await done(saveResponseDraft(ctx, { ...once, advice, ...words }));
    }),
    ...points.map(([disposition, reasons, passedOnTo = ''], i) =>
      act(`point ${i + 1}`, async ({ ctx, once, ids }) => {
        const point = { no: i + 1, disposition, reasons, passedOnTo, revision: 0 };
        await done(saveResponsePoint(ctx, { ...once, advice: ids.get('advice', affair.key), ...point }));
      }),
    ),
  ];
}

/** The municipality answers every point (A6). */
export async function answer(
  doing: Doing,
  affair: AffairStory,
  story: Answer,
  before: readonly Happening[],
): Promise<void> {
  await done(answerAdvice(doing.ctx, { ...doing.once, ...(await responseOf(doing, affair, story, before)) }));
}

/** It corrects what it answered, and says why (A6). */
export async function correctAnswer(
  doing: Doing,
  affair: AffairStory,
  story: HappeningOf<'correct response'>,
  before: readonly Happening[],
): Promise<void> {
  const response = await responseOf(doing, affair, story, before);
  const { reason: correctionReason } = story;
  await done(correctResponse(doing.ctx, { ...doing.once, ...response, correctionReason }));
}

async function responseOf(doing: Doing, affair: AffairStory, story: Answer, before: readonly Happening[]) {
  const { ids, date } = doing;
  const { overall, weighing, signerName, commitments = [], files = [] } = story;
  const promise = affair.request?.counter?.agreed
    ? affair.request.counter
    : (affair.request ?? affair.agreement);
  return {
    advice: ids.get('advice', affair.key),
    version: 1 + before.filter(({ did }) => did === 'correct').length,
    ...{ overall, weighing, signer: promise?.signer ?? 'college', signerName },
    points: story.points.map(([disposition, reasons, passedOnTo = null], i) => {
      return { no: i + 1, disposition, reasons, passedOnTo };
    }),
    commitments: commitments.map(({ what, owner, due, point = null }) => {
      return { what, owner: ids.get('party', owner), dueOn: date(due), pointNo: point };
    }),
    files: await uploaded(doing, files),
    disclose: !story.undisclosed,
  };
}

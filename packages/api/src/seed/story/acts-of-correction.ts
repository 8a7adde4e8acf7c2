// SPDX-License-Identifier: EUPL-1.2
import { saveAdviceDraft } from '../../advice/draft/save-draft.ts';
import { startAdviceDraft } from '../../advice/draft/start-draft.ts';
import { submitAdvice } from '../../advice/submit-advice.ts';
import { type Act, done } from './act.ts';
import { addPoint } from './acts-of-draft.ts';
import type { AffairStory, HappeningOf } from './affair.ts';

/** The platform submits its advice anew while it is open: a new summary, and points that it forgot (A4). */
export function actsOfCorrection(affair: AffairStory, story: HappeningOf<'correct'>, key: string): Act[] {
  const { day, by, summary, added } = story;
  const act = (what: string, run: Act['run']): Act => ({ key: `${key} ${what}`, day, by, run });
  return [
    act('begun', async ({ ctx, once, ids }) => {
      const corrects = ids.get('advice', affair.key);
      const wijkplatform = ids.get('wijkplatform', affair.platform);
      const { draftId } = await done(startAdviceDraft(ctx, { ...once, wijkplatform, corrects }));
      ids.set('draft', key, draftId);
    }),
    act('saved', async ({ ctx, once, ids }) => {
      await done(saveAdviceDraft(ctx, { ...once, draft: ids.get('draft', key), version: 1, summary }));
    }),
    ...added.map((body, i) => act(`point ${i + 1}`, (doing) => addPoint(doing, key, body))),
    act('submitted', async ({ ctx, once, ids }) => {
      const draft = { draft: ids.get('draft', key), version: 2 + added.length };
      await done(submitAdvice(ctx, { ...once, ...draft }));
    }),
  ];
}

// SPDX-License-Identifier: EUPL-1.2
import { attachToDraft } from '../../advice/draft/draft-files.ts';
import { addDraftPoint } from '../../advice/draft/draft-points.ts';
import { saveAdviceDraft } from '../../advice/draft/save-draft.ts';
import { startAdviceDraft } from '../../advice/draft/start-draft.ts';
import { type Act, type Doing, done } from './act.ts';
import { placeOf } from './acts-of-request.ts';
import type { AdviceFileStory, AffairStory, DraftStory } from './affair.ts';

/** Members of a platform write an advice together (A4, P4); it is still a draft. */
export const actsOfDraft = (affair: AffairStory): Act[] =>
  affair.draft ? actsOfWriting(affair, affair.draft) : [];

/** A draft that somebody begins, with what it says and its points, each added by who wrote it. */
export function actsOfWriting(affair: AffairStory, draft: DraftStory): Act[] {
  const { key } = affair;
  const { day, by, points, files = [] } = draft;
  return [
    { key: `${key} draft`, day, by, run: (doing) => begin(doing, affair) },
    { key: `${key} draft saved`, day, by, run: (doing) => save(doing, key, draft) },
    ...points.map(({ body, ...written }, i): Act => {
      return { key: `${key} point ${i + 1}`, ...written, run: (doing) => addPoint(doing, key, body) };
    }),
    ...files.map((file, i): Act => {
      return { key: `${key} file ${i + 1}`, day, by, run: (doing) => attach(doing, key, file) };
    }),
  ];
}

async function begin(doing: Doing, affair: AffairStory): Promise<void> {
  const { ctx, once, ids } = doing;
  const { key, platform, request, agreement } = affair;
  const input = {
    ...{ wijkplatform: ids.get('wijkplatform', platform) },
    // Asked, it is on what the request is on.
    ...(request ? { request: ids.get('adviceRequest', key) } : placeOf(doing, affair)),
    ...(agreement?.accepted ? { followUp: ids.get('followUp', key) } : {}),
  };
  const { draftId } = await done(startAdviceDraft(ctx, { ...once, ...input }));
  ids.set('draft', key, draftId);
}

async function save({ ctx, once, ids }: Doing, key: string, draft: DraftStory): Promise<void> {
  const { title = null, summary = null, takingPart = null, backing = null, figures = [] } = draft;
  const backingFigures = figures.map(([label, figure]) => ({ label, figure }));
  const said = { title, summary, takingPart, backing, backingFigures };
  await done(saveAdviceDraft(ctx, { ...once, draft: ids.get('draft', key), version: 1, ...said }));
}

async function attach({ ctx, once, ids, upload }: Doing, draft: string, story: AdviceFileStory) {
  const { name, purpose, content } = story;
  const file = await upload(content);
  await done(attachToDraft(ctx, { ...once, draft: ids.get('draft', draft), file, name, purpose }));
}

export async function addPoint({ ctx, once, ids }: Doing, draft: string, body: string): Promise<void> {
  await done(addDraftPoint(ctx, { ...once, draft: ids.get('draft', draft), body }));
}

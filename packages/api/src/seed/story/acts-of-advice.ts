// SPDX-License-Identifier: EUPL-1.2
import { submitAdvice } from '../../advice/submit-advice.ts';
import { type Act, done } from './act.ts';
import { actsOfWriting } from './acts-of-draft.ts';
import { actsOnAdvice } from './acts-on-advice.ts';
import type { AffairStory } from './affair.ts';

/** A draft counts its changes: it begins at 1, is saved once, and gets its points and its files one by one. */
const versionWith = (points: number, files: number) => 2 + points + files;

/** The platform writes its advice and submits it (A4); what follows is told by who did what. */
export function actsOfAdvice(affair: AffairStory): Act[] {
  const { key, advice } = affair;
  if (!advice) return [];
  const { day, by, afterwards } = advice;
  const { files = [] } = advice;
  const points = advice.points.map((body) => ({ day, by, body }));
  return [
    ...actsOfWriting(affair, { ...advice, points }),
    {
      ...{ key: `${key} submitted`, day, by },
      run: async ({ ctx, once, ids }) => {
        const draft = { draft: ids.get('draft', key), version: versionWith(points.length, files.length) };
        const { adviceId } = await done(submitAdvice(ctx, { ...once, ...draft }));
        ids.set('advice', key, adviceId);
      },
    },
    ...afterwards.flatMap((happening, i) => actsOnAdvice(affair, happening, afterwards.slice(0, i))),
  ];
}

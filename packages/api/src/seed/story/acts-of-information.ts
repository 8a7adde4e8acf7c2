// SPDX-License-Identifier: EUPL-1.2
import { askInformation } from '../../information/ask-information.ts';
import { answerInformation, refuseInformation } from '../../information/settle-information.ts';
import { type Act, done, uploaded } from './act.ts';
import { placeOf } from './acts-of-request.ts';
import type { AffairStory, InformationStory } from './affair.ts';

/** The platform asks what it needs to know; the municipality answers, refuses on a ground, or is late (A2). */
export function actsOfInformation(affair: AffairStory): Act[] {
  return (affair.information ?? []).flatMap((story, i) =>
    settled(affair, story, `${affair.key} information ${i + 1}`),
  );
}

function settled(affair: AffairStory, story: InformationStory, key: string): Act[] {
  const { day, by, subject, question, answered, refused } = story;
  const acts: Act[] = [
    {
      ...{ key, day, by },
      run: async (doing) => {
        const { ctx, once, ids } = doing;
        const { trajectory } = placeOf(doing, affair);
        const request = affair.request ? ids.get('adviceRequest', affair.key) : null;
        const about = { wijkplatform: ids.get('wijkplatform', affair.platform), trajectory, request };
        const { requestId } = await done(askInformation(ctx, { ...once, ...about, subject, question }));
        ids.set('information', key, requestId);
      },
    },
  ];
  if (answered)
    acts.push({
      ...{ key: `${key} answered`, day: answered.day, by: answered.by },
      run: async (doing) => {
        const { ctx, once, ids } = doing;
        const files = await uploaded(doing, answered.files);
        const given = { request: ids.get('information', key), answer: answered.answer, files };
        await done(answerInformation(ctx, { ...once, ...given }));
      },
    });
  if (refused)
    acts.push({
      ...{ key: `${key} refused`, day: refused.day, by: refused.by },
      run: async ({ ctx, once, ids }) => {
        const { ground, answer } = refused;
        await done(refuseInformation(ctx, { ...once, request: ids.get('information', key), ground, answer }));
      },
    });
  return acts;
}

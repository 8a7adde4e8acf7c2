// SPDX-License-Identifier: EUPL-1.2
import { acceptFollowUp, proposeFollowUp } from '../../advice/follow-up/agree-follow-up.ts';
import { type Act, done } from './act.ts';
import { placeOf, promised } from './acts-of-request.ts';
import type { AffairStory } from './affair.ts';

/** Both sides agree on what is done with an advice that nobody asked for (A3). */
export function actsOfAgreement(affair: AffairStory): Act[] {
  const { key, platform, agreement } = affair;
  if (!agreement) return [];
  const { side, subject, accepted, day, by } = agreement;
  const proposed: Act = {
    ...{ key: `${key} follow-up proposed`, day, by },
    run: async (doing) => {
      const { ctx, once, ids } = doing;
      const { trajectory } = placeOf(doing, affair);
      const about = { wijkplatform: ids.get('wijkplatform', platform), trajectory, subject };
      const input = { side, ...about, ...promised(doing, agreement) };
      const { followUpId } = await done(proposeFollowUp(ctx, { ...once, ...input }));
      ids.set('followUp', key, followUpId);
    },
  };
  if (!accepted) return [proposed];
  const agreed: Act = {
    ...{ key: `${key} follow-up agreed`, day: accepted.day, by: accepted.by },
    run: async ({ ctx, once, ids }) => {
      const other = side === 'platform' ? ('municipality' as const) : ('platform' as const);
      await done(acceptFollowUp(ctx, { ...once, followUp: ids.get('followUp', key), no: 1, side: other }));
    },
  };
  return [proposed, agreed];
}

// SPDX-License-Identifier: EUPL-1.2
import { acceptFollowUp, proposeFollowUp } from '../../advice/follow-up/agree-follow-up.ts';
import { requestAdvice } from '../../advice/request/request-advice.ts';
import { acceptAdviceRequest, declineAdviceRequest } from '../../advice/request/settle-request.ts';
import { type Act, type Doing, done } from './act.ts';
import type { AffairStory, PromiseStory } from './affair.ts';
import { followUpOf } from './places.store.ts';

/** The municipality asks for advice, the platform takes it up or does not (A1), after talking about the follow-up (A3). */
export function actsOfRequest(affair: AffairStory): Act[] {
  const { key, request } = affair;
  if (!request) return [];
  const { counter, accepted, declined } = request;
  const asked = ({ ids }: Doing) => ids.get('adviceRequest', key);
  const followUp = ({ ids }: Doing) => ids.get('followUp', key);
  const acts: Act[] = [
    { key: `${key} asked`, day: request.day, by: request.by, run: (doing) => ask(doing, affair) },
  ];
  const act = (what: string, { day, by }: { day: number; by: string }, run: Act['run']) =>
    acts.push({ key: `${key} ${what}`, day, by, run });
  if (counter) {
    act('counter-proposal', counter, async (doing) => {
      const proposal = { followUp: followUp(doing), side: 'platform' as const, ...promised(doing, counter) };
      await done(proposeFollowUp(doing.ctx, { ...doing.once, ...proposal }));
    });
    if (counter.agreed)
      act('counter-proposal accepted', counter.agreed, async (doing) => {
        const agreed = { followUp: followUp(doing), no: 2, side: 'municipality' as const };
        await done(acceptFollowUp(doing.ctx, { ...doing.once, ...agreed }));
      });
  }
  if (accepted)
    act('accepted', accepted, async (doing) => {
      await done(acceptAdviceRequest(doing.ctx, { ...doing.once, request: asked(doing) }));
    });
  if (declined)
    act('declined', declined, async (doing) => {
      await done(declineAdviceRequest(doing.ctx, { ...doing.once, request: asked(doing) }));
    });
  return acts;
}

async function ask(doing: Doing, affair: AffairStory): Promise<void> {
  const { ctx, once, ids } = doing;
  const { key, platform, request } = affair;
  if (!request) return;
  const { title, question, background, adviseTerm = null } = request;
  const input = {
    ...{ wijkplatform: ids.get('wijkplatform', platform), ...placeOf(doing, affair) },
    ...{ title, question, background, adviseTerm, ...promised(doing, request) },
  };
  const { requestId } = await done(requestAdvice(ctx, { ...once, ...input }));
  ids.set('adviceRequest', key, requestId);
  ids.set('followUp', key, await followUpOf(ctx, requestId));
}

/** The trajectory and the phase that it is on. */
export function placeOf({ ids }: Doing, { on }: AffairStory) {
  if (!on) return { trajectory: null, phase: null };
  const { trajectory, phase } = on;
  return {
    trajectory: ids.get('trajectory', trajectory),
    phase: phase === undefined ? null : ids.get('phase', `${trajectory} phase ${phase}`),
  };
}

/** What is proposed, as an input has it. */
export function promised({ date }: Doing, story: PromiseStory) {
  const { whatHappens, decider, signer, signerName = null, term = null, due } = story;
  return { whatHappens, decider, signer, signerName, term, dueOn: due === undefined ? null : date(due) };
}

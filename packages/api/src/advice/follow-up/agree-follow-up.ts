// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { permitOnAdvice } from '../../access/permit.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { momentAfter } from '../../shared/request/moment.ts';
import { lockTrajectory } from '../../trajectory/index.ts';
import { lockPlatform } from '../../wijkplatform/index.ts';
import { lockFollowUp } from '../request/lock-request.ts';
import { saveRequest } from '../request/save-request.ts';
import {
  type AcceptFollowUpInput,
  contentOf,
  type ProposeFollowUpInput,
} from './follow-up.inputs.graphql.ts';

const acts = {
  municipality: { propose: 'proposeFollowUp', accept: 'acceptFollowUp' },
  platform: { propose: 'proposeFollowUpForPlatform', accept: 'acceptFollowUpForPlatform' },
} as const;

/** Either side proposes what will be done with an advice: as a first word, or instead of what is on the table (A3). */
export function proposeFollowUp(ctx: RequestContext, input: ProposeFollowUpInput) {
  return command(ctx, 'proposeFollowUp', input, async (db) => {
    const { side } = input;
    const act = acts[side].propose;
    const proposal = { side, ...contentOf(input) };
    if (input.followUp) {
      const { followUp, trajectory, moment } = await lockFollowUp(ctx, db, input.followUp);
      const { id: followUpId, wijkplatformId } = followUp;
      const role = permitOnAdvice(ctx, act, { wijkplatformId, trajectory });
      const outcome = decide.proposeFollowUp(followUp, proposal, moment);
      return saveRequest(db, { followUp, now: moment.now }, role, outcome, { followUpId });
    }
    if (!input.wijkplatform) throw new NotFound();
    const locked = input.trajectory ? await lockTrajectory(db, { trajectory: input.trajectory }) : undefined;
    const { id: wijkplatformId } = await lockPlatform(db, input.wijkplatform);
    const role = permitOnAdvice(ctx, act, { wijkplatformId, trajectory: locked?.trajectory });
    const [followUpId, moment] = [newId(), momentAfter(ctx)];
    const about = { followUpId, wijkplatformId, trajectoryId: locked?.trajectory.id };
    const outcome = decide.openFollowUp({ ...about, subject: input.subject ?? '' }, proposal, moment);
    return saveRequest(db, { now: moment.now }, role, outcome, { followUpId });
  });
}

/** One side accepts what the other proposed last, which makes the agreement (A3). */
export function acceptFollowUp(ctx: RequestContext, input: AcceptFollowUpInput) {
  return command(ctx, 'acceptFollowUp', input, async (db) => {
    const { no, side } = input;
    const { followUp, trajectory, moment } = await lockFollowUp(ctx, db, input.followUp);
    const { id: followUpId, wijkplatformId } = followUp;
    const role = permitOnAdvice(ctx, acts[side].accept, { wijkplatformId, trajectory });
    const outcome = decide.acceptFollowUp(followUp, { no, side }, moment);
    return saveRequest(db, { followUp, now: moment.now }, role, outcome, { followUpId });
  });
}

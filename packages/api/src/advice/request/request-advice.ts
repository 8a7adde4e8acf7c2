// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/advice';
import { permitOnAdvice } from '../../access/permit.ts';
import { nextNumber } from '../../shared/database/index.ts';
import { NotFound } from '../../shared/graphql/errors.ts';
import { newId } from '../../shared/ids/index.ts';
import { command } from '../../shared/request/command.ts';
import type { RequestContext } from '../../shared/request/context.ts';
import { momentAfter } from '../../shared/request/moment.ts';
import { lockTrajectory } from '../../trajectory/index.ts';
import { lockPlatform } from '../../wijkplatform/index.ts';
import { contentOf } from '../follow-up/follow-up.inputs.graphql.ts';
import type { RequestAdviceInput } from './request.inputs.graphql.ts';
import { saveRequest } from './save-request.ts';

/** Asks a platform for advice (A1), with a first proposal for what will be done with it (A3). */
export function requestAdvice(ctx: RequestContext, input: RequestAdviceInput) {
  return command(ctx, 'requestAdvice', input, async (db) => {
    const { title, question, background } = input;
    const locked = input.trajectory ? await lockTrajectory(db, { trajectory: input.trajectory }) : undefined;
    const trajectory = locked?.trajectory;
    const platform = await lockPlatform(db, input.wijkplatform);
    const wijkplatformId = platform.id;
    const role = permitOnAdvice(ctx, 'requestAdvice', { wijkplatformId, trajectory });
    const phase = trajectory?.phases.find(({ id }) => id === input.phase);
    // A phase of another trajectory is as unknown as one that never was.
    if (trajectory && input.phase && !phase) throw new NotFound();
    const moment = momentAfter(ctx);
    const [requestId, followUpId] = [newId(), newId()];
    const year = Number(moment.today.slice(0, 4));
    const facts = {
      platform: { ended: platform.endedAt !== undefined },
      trajectory: trajectory && { closed: trajectory.status === 'closed' },
      phase: phase && { closed: phase.status === 'closed' },
    };
    const place = { wijkplatformId, trajectoryId: trajectory?.id, phaseId: input.phase ?? undefined };
    const said = { title, question, background, adviseTerm: input.adviseTerm ?? undefined };
    const ask = (seq: number) =>
      decide.requestAdvice(
        { requestId, number: { year, seq }, ...place, ...said, followUpId, followUp: contentOf(input) },
        facts,
        moment,
      );
    // A request that is refused takes no number: the year's numbers have no gaps.
    const outcome = ask(ask(1).ok ? await nextNumber(db, 'advice_request', year) : 1);
    return saveRequest(db, { now: moment.now }, role, outcome, { requestId });
  });
}

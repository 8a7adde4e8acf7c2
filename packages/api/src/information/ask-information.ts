// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/information';
import { permitOnPlatform } from '../access/permit.ts';
import { lockRules, requestForInformation } from '../advice/index.ts';
import { nextNumber } from '../shared/database/index.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { momentAfter } from '../shared/request/moment.ts';
import { mustExist } from '../tenant/index.ts';
import { lockPlatform } from '../wijkplatform/index.ts';
import type { AskInformationInput } from './information.inputs.graphql.ts';
import { saveInformation } from './save-information.ts';

/** A platform asks for information on a subject in its area; the municipality's term starts (A2). */
export function askInformation(ctx: RequestContext, input: AskInformationInput) {
  return command(ctx, 'askInformation', input, async (db) => {
    const { subject, question } = input;
    const { rules, calendar } = await lockRules(db);
    const platform = await lockPlatform(db, input.wijkplatform);
    const wijkplatformId = platform.id;
    const role = permitOnPlatform(ctx, 'askInformation', wijkplatformId);
    if (input.trajectory) await mustExist(db, { trajectory: input.trajectory });
    const advice = input.request ? await requestForInformation(db, wijkplatformId, input.request) : undefined;
    const moment = momentAfter(ctx);
    const [requestId, clockId] = [newId(), newId()];
    const year = Number(moment.today.slice(0, 4));
    const about = {
      wijkplatformId,
      trajectoryId: input.trajectory ?? advice?.trajectoryId,
      adviceRequestId: input.request ?? undefined,
    };
    const facts = {
      ...{ platform: { ended: platform.endedAt !== undefined }, adviceRequest: advice, rules, calendar },
    };
    const ask = (seq: number) =>
      decide.askInformation(
        { requestId, clockId, number: { year, seq }, ...about, subject, question },
        facts,
        moment,
      );
    // A request that is refused takes no number: the year's numbers have no gaps.
    const outcome = ask(ask(1).ok ? await nextNumber(db, 'information_request', year) : 1);
    return saveInformation(db, { now: moment.now }, role, outcome, { requestId });
  });
}

// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/wijkplatform';
import { permitOnPlatform } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { lockPlatform, momentOn } from './lock-platform.ts';
import type { EndMembershipInput } from './platform.inputs.graphql.ts';
import { savePlatform } from './save-platform.ts';

/** Ends a membership; that it was held stays in the record (P1). */
export function endMembership(ctx: RequestContext, input: EndMembershipInput) {
  return command(ctx, 'endMembership', input, async (db) => {
    const platform = await lockPlatform(db, input.wijkplatform);
    const role = permitOnPlatform(ctx, 'endMembership', platform.id);
    const ended = { memberId: input.member };
    const outcome = decide.endMembership(platform, ended, momentOn(platform, db.now));
    return savePlatform(db, platform, role, outcome, { wijkplatformId: platform.id });
  });
}

// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/wijkplatform';
import { permitOnPlatform } from '../access/permit.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { hasAccount, mustExist } from '../tenant/index.ts';
import { lockPlatform, momentOn } from './lock-platform.ts';
import type { AddMemberInput } from './platform.inputs.graphql.ts';
import { savePlatform } from './save-platform.ts';

/** Somebody joins a platform, or gets another role in it (P1). */
export function addMember(ctx: RequestContext, input: AddMemberInput) {
  return command(ctx, 'addMember', input, async (db) => {
    const platform = await lockPlatform(db, input.wijkplatform);
    const role = permitOnPlatform(ctx, 'addMember', platform.id);
    await mustExist(db, { somebody: input.person });
    const member = { memberId: newId(), personId: input.person, role: input.role };
    const facts = { hasAccount: await hasAccount(db, input.person) };
    const outcome = decide.addMember(platform, member, facts, momentOn(platform, db.now));
    return savePlatform(db, platform, role, outcome, { wijkplatformId: platform.id });
  });
}

// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/wijkplatform';
import { permitOnPlatform } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { mustExist } from '../tenant/index.ts';
import { lockPlatform } from './lock-platform.ts';
import type { DescribeWijkplatformInput } from './platform.inputs.graphql.ts';
import { savePlatform } from './save-platform.ts';

/** Changes what a platform says of itself, and its area (P1). */
export function describeWijkplatform(ctx: RequestContext, input: DescribeWijkplatformInput) {
  return command(ctx, 'describeWijkplatform', input, async (db) => {
    const platform = await lockPlatform(db, input.wijkplatform);
    const role = permitOnPlatform(ctx, 'describeWijkplatform', platform.id);
    const { name, about, email, neighbourhoods: neighbourhoodIds, revision } = input;
    await mustExist(db, { neighbourhood: neighbourhoodIds });
    const described = { name, about, email: email ?? undefined, neighbourhoodIds, revision };
    const outcome = decide.describeWijkplatform(platform, described);
    return savePlatform(db, platform, role, outcome, { wijkplatformId: platform.id });
  });
}

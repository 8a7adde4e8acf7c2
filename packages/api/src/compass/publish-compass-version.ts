// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { permitInTenant } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { saveVersion } from './save-version.ts';
import type { PublishCompassVersionInput } from './version.inputs.graphql.ts';
import { lockVersion } from './version-state.store.ts';

/** Publishes a draft that has no faults (C1), and names the decision that adopted it (C9). New readings use it from now on. */
export function publishCompassVersion(ctx: RequestContext, input: PublishCompassVersionInput) {
  return command(ctx, 'publishCompassVersion', input, async (db) => {
    const role = permitInTenant(ctx, 'publishCompassVersion');
    const { version, compassId } = await lockVersion(db, input.draft);
    const outcome = decide.publishCompassVersion(version, { adoptedBy: input.adoptedBy }, db.now);
    return saveVersion(db, { compassId, version }, role, outcome);
  });
}

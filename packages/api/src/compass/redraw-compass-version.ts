// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { permitInTenant } from '../access/permit.ts';
import { alsoRefused } from '../shared/also-refused.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { checkDefinition } from './check-definition.ts';
import { saveVersion } from './save-version.ts';
import type { RedrawCompassVersionInput } from './version.inputs.graphql.ts';
import { lockVersion } from './version-state.store.ts';

/** Draws a draft anew; a published version never changes (C1). */
export function redrawCompassVersion(ctx: RequestContext, input: RedrawCompassVersionInput) {
  return command(ctx, 'redrawCompassVersion', input, async (db) => {
    const role = permitInTenant(ctx, 'draftCompassVersion');
    const { version, compassId } = await lockVersion(db, input.draft);
    const { definition } = input;
    const decided = decide.redrawCompassVersion(version, { definition });
    const outcome = alsoRefused(decided, checkDefinition(definition));
    return saveVersion(db, { compassId, version }, role, outcome);
  });
}

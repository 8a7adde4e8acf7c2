// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/compass';
import { permitInTenant } from '../access/permit.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { saveVersion } from './save-version.ts';
import type { ConfirmCompassEdgesInput } from './version.inputs.graphql.ts';
import { lockVersion } from './version-state.store.ts';

/** Confirms arrows that the source left open, by a decision that is named (C1, C9). */
export function confirmCompassEdges(ctx: RequestContext, input: ConfirmCompassEdgesInput) {
  return command(ctx, 'confirmCompassEdges', input, async (db) => {
    const role = permitInTenant(ctx, 'confirmEdges');
    const { version, compassId } = await lockVersion(db, input.version);
    const edges = input.edges.map(({ question, answer }) => ({ question, answer }));
    const outcome = decide.confirmEdges(version, { edges, decision: input.decision }, db.now);
    return saveVersion(db, { compassId, version }, role, outcome);
  });
}

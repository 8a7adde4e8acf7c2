// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { alsoRefused } from '../shared/also-refused.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { addPersons, mustExist } from '../tenant/index.ts';
import type { RecordOwnershipInput } from './choice.inputs.graphql.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { ownersOf } from './owners-of.ts';
import { save } from './save-on-trajectory.ts';

/** Changes who owns an issue, within what the chosen form allows; what stood stays in the record (T3). */
export function recordOwnership(ctx: RequestContext, input: RecordOwnershipInput) {
  return command(ctx, 'recordOwnership', input, async (db) => {
    const { phaseIssue: phaseIssueId, reason } = input;
    const { trajectory, now } = await lockTrajectory(db, { phaseIssue: phaseIssueId });
    const role = permit(ctx, 'recordOwnership', trajectory);
    await mustExist(db, { party: [...input.municipalOwners, ...input.residentOwners] });
    const named = ownersOf(input);
    // The form settles whose it is; here only the named parties change.
    const ownership = decide.findPhaseIssue(trajectory, phaseIssueId)?.ownership?.ownership ?? 'municipality';
    const recorded = { phaseIssueId, ownership, owners: named.owners, reason };
    const decided = decide.recordOwnership(trajectory, recorded, now);
    const outcome = alsoRefused(decided, named.refusals, named.place);
    if (outcome.ok) await addPersons(db, named.persons);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseIssueId });
  });
}

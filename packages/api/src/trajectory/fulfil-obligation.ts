// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { alsoRefused } from '../shared/also-refused.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { mustExist } from '../tenant/index.ts';
import type { FulfilObligationInput } from './choice.inputs.graphql.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { save } from './save-on-trajectory.ts';

const places: Record<string, string> = { code: 'obligation', acceptedBy: 'acceptedByResidents' };

/** Says how an obligation of the chosen form was met (C7). */
export function fulfilObligation(ctx: RequestContext, input: FulfilObligationInput) {
  return command(ctx, 'fulfilObligation', input, async (db) => {
    const { phaseIssue: phaseIssueId, obligation: code, account } = input;
    const { trajectory, now } = await lockTrajectory(db, { phaseIssue: phaseIssueId });
    const role = permit(ctx, 'fulfilObligation', trajectory);
    const { acceptedByMunicipality: municipality, acceptedByResidents: residents } = input;
    await mustExist(db, { party: [municipality ?? [], residents ?? []].flat() });
    const acceptedBy = municipality && residents ? { municipality, residents } : undefined;
    const decided = decide.fulfilObligation(trajectory, { phaseIssueId, code, account, acceptedBy }, now);
    const outcome = alsoRefused(decided, [], (refusal) => {
      const at = places[refusal.at ?? ''];
      return at === undefined ? refusal : { ...refusal, at };
    });
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseIssueId });
  });
}

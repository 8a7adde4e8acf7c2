// SPDX-License-Identifier: EUPL-1.2
import * as decide from '@samenspel/domain/trajectory';
import { permit } from '../access/permit.ts';
import { compassVersion } from '../compass/index.ts';
import { alsoRefused } from '../shared/also-refused.ts';
import { NotFound } from '../shared/graphql/errors.ts';
import { newId } from '../shared/ids/index.ts';
import { command } from '../shared/request/command.ts';
import type { RequestContext } from '../shared/request/context.ts';
import { addPersons, mustExist } from '../tenant/index.ts';
import type { ChooseFormInput } from './choice.inputs.graphql.ts';
import { lockTrajectory } from './lock-trajectory.ts';
import { ownersOf } from './owners-of.ts';
import { save } from './save-on-trajectory.ts';

/** Chooses the form of collaboration for an issue in a phase (C4); ownership follows from it (T3). */
export function chooseForm(ctx: RequestContext, input: ChooseFormInput) {
  return command(ctx, 'chooseForm', input, async (db) => {
    const { phaseIssue: phaseIssueId, reading: readingId } = input;
    const { trajectory, now } = await lockTrajectory(db, { phaseIssue: phaseIssueId });
    const role = permit(ctx, 'chooseForm', trajectory);
    await mustExist(db, { party: [...input.municipalOwners, ...input.residentOwners] });
    const phaseIssue = decide.findPhaseIssue(trajectory, phaseIssueId);
    const reading = phaseIssue?.readings.find(({ id }) => id === readingId);
    if (!reading) throw new NotFound();
    const compass = await compassVersion(db, reading.compassVersionId);
    const named = ownersOf(input);
    const { form, supportingForms, municipalityRole, residentsRole } = input;
    const decided = decide.chooseForm(
      trajectory,
      {
        ...{ choiceId: newId(), phaseIssueId, readingId, form, supportingForms },
        ...{ municipalityRole, residentsRole, reason: input.reason ?? undefined },
        owners: named.owners.length > 0 ? named.owners : undefined,
      },
      compass.definition,
      now,
    );
    const outcome = alsoRefused(decided, named.refusals, named.place);
    if (outcome.ok) await addPersons(db, named.persons);
    return save(db, { trajectory, now }, role, outcome, { trajectoryId: trajectory.id, phaseIssueId });
  });
}

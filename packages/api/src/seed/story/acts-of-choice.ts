// SPDX-License-Identifier: EUPL-1.2
import { chooseForm } from '../../trajectory/choose-form.ts';
import { fulfilObligation } from '../../trajectory/fulfil-obligation.ts';
import { recordOwnership } from '../../trajectory/record-ownership.ts';
import { type Act, type Doing, done } from './act.ts';
import type { LeadOn } from './acts-of-story.ts';
import type { Ids } from './ids.ts';
import type { IssueStory, OwnersStory } from './story.ts';

/** What follows a reading: the form chosen (C4), its owners (T3), and its obligations met (C7). */
export function actsOfChoice(key: string, issue: IssueStory, lead: LeadOn): Act[] {
  const { choice, ownersChanged, obligations = {}, readings = [] } = issue;
  const act = (what: string, day: number, run: Act['run']): Act => ({
    ...{ key: `${key} ${what}`, day, by: lead(day), run },
  });
  const phaseIssue = ({ ids }: Doing) => ids.get('phaseIssue', key);
  return [
    ...(choice === undefined
      ? []
      : [
          act('choice', choice.day, async (doing) => {
            const { form, supporting = [], reason, municipalityRole, residentsRole } = choice;
            const input = {
              ...{
                phaseIssue: phaseIssue(doing),
                reading: doing.ids.get('reading', `${key} reading ${readings.length}`),
              },
              ...{ form, supportingForms: [...supporting], municipalityRole, residentsRole },
              ...(reason === undefined ? {} : { reason }),
              ...ownersIn(doing.ids, choice),
            };
            await done(chooseForm(doing.ctx, { ...doing.once, ...input }));
          }),
        ]),
    ...(ownersChanged === undefined
      ? []
      : [
          act('owners', ownersChanged.day, async (doing) => {
            const { reason } = ownersChanged;
            const input = { phaseIssue: phaseIssue(doing), reason, ...ownersIn(doing.ids, ownersChanged) };
            await done(recordOwnership(doing.ctx, { ...doing.once, ...input }));
          }),
        ]),
    ...Object.entries(obligations).map(([obligation, [day, account, municipality, residents]]) =>
      act(obligation, day, async (doing) => {
        const input = {
          ...{ phaseIssue: phaseIssue(doing), obligation, account },
          ...(municipality === undefined
            ? {}
            : { acceptedByMunicipality: doing.ids.get('party', municipality) }),
          ...(residents === undefined ? {} : { acceptedByResidents: doing.ids.get('party', residents) }),
        };
        await done(fulfilObligation(doing.ctx, { ...doing.once, ...input }));
      }),
    ),
  ];
}

function ownersIn(ids: Ids, owners: OwnersStory) {
  return {
    municipalOwners: ids.all('party', owners.municipalOwners),
    residentOwners: ids.all('party', owners.residentOwners),
    residentOwnerNames: [...(owners.residentOwnerNames ?? [])],
  };
}

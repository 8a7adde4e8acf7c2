// SPDX-License-Identifier: EUPL-1.2
import { type CollaborationForm, type CompassDefinition, findForm } from '@samenspel/domain/compass';
import { checkText, isBlank, textIn, textLimits } from '@samenspel/domain/kernel';
import { owningSides } from '@samenspel/domain/trajectory';
import type { OwnersFilledIn } from '../owners/owners-filled-in.ts';

/** What is filled in on the page that chooses a form. A role that was not edited is that form's usual one. */
export interface FilledIn {
  form: string;
  supporting: string[];
  reason: string;
  municipalityRole?: string | undefined;
  residentsRole?: string | undefined;
  owners: OwnersFilledIn;
}

/** The same with everything derived from it that the page shows and sends. */
export interface Chosen extends FilledIn {
  main: CollaborationForm;
  outcome: CollaborationForm;
  /** Another main form than the compass came to: then there is a reason (C4). */
  departs: boolean;
  municipalityRole: string;
  residentsRole: string;
  supportingForms: CollaborationForm[];
}

export const chosenWith = (
  definition: CompassDefinition,
  outcomeCode: string,
  filledIn: FilledIn,
  language: string,
): Chosen | undefined => {
  const outcome = findForm(definition, outcomeCode);
  const main = findForm(definition, filledIn.form) ?? outcome;
  if (!main || !outcome) return undefined;
  const supporting = filledIn.supporting.filter((code) => code !== main.code);
  return {
    ...filledIn,
    form: main.code,
    supporting,
    main,
    outcome,
    departs: main.code !== outcome.code,
    municipalityRole: filledIn.municipalityRole ?? textIn(main.municipalityRole, language),
    residentsRole: filledIn.residentsRole ?? textIn(main.residentsRole, language),
    supportingForms: supporting.flatMap((code) => findForm(definition, code) ?? []),
  };
};

/** Which controls are not right yet, with the code of what is wrong; the server checks again. */
export const wrongIn = (
  chosen: Chosen,
): { at: string; code: 'TEXT_MISSING' | 'TEXT_TOO_LONG' | 'TEXT_NOT_PLAIN' | 'CHOICE_WITHOUT_REASON' }[] => {
  const max = textLimits.reason;
  const text = (at: 'municipalityRole' | 'residentsRole' | 'reason', required: boolean) =>
    checkText(chosen[at], { at, max, required }).map(({ code }) => ({ at, code }));
  return [
    ...(chosen.departs && isBlank(chosen.reason)
      ? [{ at: 'reason', code: 'CHOICE_WITHOUT_REASON' as const }]
      : text('reason', false)),
    ...text('municipalityRole', true),
    ...text('residentsRole', true),
  ];
};

/** The sides that own it with this form and for which nobody is named. */
export const unnamedSides = ({ main, owners }: Chosen): ('municipality' | 'residents')[] =>
  owningSides(main.ownership).filter(
    (side) => owners[side].length === 0 && (side === 'municipality' || owners.names.length === 0),
  );

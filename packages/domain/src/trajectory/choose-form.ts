// SPDX-License-Identifier: EUPL-1.2
import { type CompassDefinition, findForm } from '../compass/index.ts';
import {
  type ChoiceId,
  checkText,
  event,
  type Instant,
  isBlank,
  type Outcome,
  type PhaseIssueId,
  type ReadingId,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { FormChosen, OwnershipRecorded } from './events.ts';
import { findPhaseIssue, latestCompletedReading, phaseOf } from './lookup.ts';
import { owningSides } from './obligations.ts';
import { checkOwners } from './record-ownership.ts';
import type { Owner, Trajectory } from './trajectory.ts';

export interface ChooseForm {
  choiceId: ChoiceId;
  phaseIssueId: PhaseIssueId;
  /** The reading that the choice rests on: the latest completed one. */
  readingId: ReadingId;
  /** The code of the main form. */
  form: string;
  supportingForms: string[];
  municipalityRole: string;
  residentsRole: string;
  /** Obligatory when the main form is not what the compass came to. */
  reason?: string | undefined;
  /** The parties that own it; left out: those that stand and whose side the form allows. */
  owners?: Owner[] | undefined;
}

export const chooseFormRefusalCodes = [
  ...textRefusalCodes,
  'TRAJECTORY_CLOSED',
  'PHASE_ISSUE_UNKNOWN',
  'PHASE_CLOSED',
  'READING_NOT_COMPLETED',
  'READING_NOT_LATEST',
  'FORM_UNKNOWN',
  'SUPPORTING_FORM_UNKNOWN',
  'SUPPORTING_FORM_REPEATED',
  'CHOICE_WITHOUT_REASON',
  'OWNER_NOT_ALLOWED',
  'OWNER_REPEATED',
] as const;
export type ChooseFormRefusalCode = (typeof chooseFormRefusalCodes)[number];

/**
 * Chooses the main form and supporting ones for an issue in a phase (C4). The outcome of the compass advises; another main
 * form needs a reason. `compass` is the version that the reading was made with. Ownership follows from the form (T3).
 */
export function chooseForm(
  trajectory: Trajectory,
  command: ChooseForm,
  compass: CompassDefinition,
  now: Instant,
): Outcome<FormChosen | OwnershipRecorded, Refusal<ChooseFormRefusalCode>> {
  const { choiceId, phaseIssueId, readingId, supportingForms, reason } = command;
  const phaseIssue = findPhaseIssue(trajectory, phaseIssueId);
  if (!phaseIssue) return refused(refusal('PHASE_ISSUE_UNKNOWN', 'C4', { at: 'phaseIssueId' }));
  const reading = latestCompletedReading(phaseIssue);
  if (!reading) return refused(refusal('READING_NOT_COMPLETED', 'C5', { at: 'readingId' }));
  const form = findForm(compass, command.form);
  if (!form) return refused(refusal('FORM_UNKNOWN', 'C4', { at: 'form', details: { form: command.form } }));

  const departs = form.code !== reading.outcome;
  const kept = phaseIssue.ownership?.owners.filter((owner) =>
    owningSides(form.ownership).includes(owner.side),
  );
  const owners = command.owners ?? kept ?? [];
  const refusals: Refusal<ChooseFormRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkSupporting(command, compass),
    ...checkText(command.municipalityRole, { at: 'municipalityRole', max: textLimits.reason, rule: 'C4' }),
    ...checkText(command.residentsRole, { at: 'residentsRole', max: textLimits.reason, rule: 'C4' }),
    ...checkText(reason, { at: 'reason', max: textLimits.reason, required: false, rule: 'C4' }),
    ...checkOwners(owners, form.ownership),
  ];
  const phase = phaseOf(trajectory, phaseIssue);
  if (phase.status === 'closed') refusals.push(refusal('PHASE_CLOSED', 'T4', { at: 'phaseIssueId' }));
  if (readingId !== reading.id) refusals.push(refusal('READING_NOT_LATEST', 'C5', { at: 'readingId' }));
  if (departs && isBlank(reason ?? '')) {
    const details = { outcome: reading.outcome, form: form.code };
    refusals.push(refusal('CHOICE_WITHOUT_REASON', 'C4', { at: 'reason', details }));
  }
  return unlessRefused<FormChosen | OwnershipRecorded, Refusal<ChooseFormRefusalCode>>(refusals, () => [
    event(
      'FormChosen',
      {
        choiceId,
        phaseIssueId,
        readingId,
        compassVersionId: reading.compassVersionId,
        outcome: reading.outcome,
        form: form.code,
        supportingForms,
        departs,
        obliges: form.obligations.map(({ code, proof }) => ({ code, proof: proof ?? 'account' })),
        chosenAt: now,
      },
      {
        municipalityRole: tidyText(command.municipalityRole),
        residentsRole: tidyText(command.residentsRole),
        ...(reason === undefined || isBlank(reason) ? {} : { reason: tidyText(reason) }),
      },
    ),
    event('OwnershipRecorded', { phaseIssueId, ownership: form.ownership, owners, since: now }, {}),
  ]);
}

/** Supporting forms are of the same compass, each once, and other than the main form. */
function checkSupporting(
  { form, supportingForms }: ChooseForm,
  compass: CompassDefinition,
): Refusal<'SUPPORTING_FORM_UNKNOWN' | 'SUPPORTING_FORM_REPEATED'>[] {
  return supportingForms.flatMap((code, i): ReturnType<typeof checkSupporting> => {
    const more = { at: `supportingForms.${i}`, details: { form: code } };
    if (!findForm(compass, code)) return [refusal('SUPPORTING_FORM_UNKNOWN', 'C4', more)];
    const repeated = code === form || supportingForms.indexOf(code) !== i;
    return repeated ? [refusal('SUPPORTING_FORM_REPEATED', 'C4', more)] : [];
  });
}

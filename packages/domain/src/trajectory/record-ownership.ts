// SPDX-License-Identifier: EUPL-1.2
import type { Ownership } from '../compass/index.ts';
import {
  accepted,
  checkText,
  event,
  type Instant,
  type Outcome,
  type PhaseIssueId,
  type Refusal,
  refusal,
  refused,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { OwnershipRecorded } from './events.ts';
import { findPhaseIssue, phaseOf } from './lookup.ts';
import { owningSides } from './obligations.ts';
import type { Owner, Trajectory } from './trajectory.ts';

export interface RecordOwnership {
  phaseIssueId: PhaseIssueId;
  ownership: Ownership;
  owners: Owner[];
  reason: string;
}

export const recordOwnershipRefusalCodes = [
  ...textRefusalCodes,
  'TRAJECTORY_CLOSED',
  'PHASE_ISSUE_UNKNOWN',
  'PHASE_CLOSED',
  'FORM_NOT_CHOSEN',
  'OWNERSHIP_NOT_ALLOWED',
  'OWNERS_MISSING',
  'OWNER_NOT_ALLOWED',
  'OWNER_REPEATED',
] as const;
export type RecordOwnershipRefusalCode = (typeof recordOwnershipRefusalCodes)[number];

/** Records who owns an issue, with a reason, within what the chosen form allows; what stood stays in the history (T3). */
export function recordOwnership(
  trajectory: Trajectory,
  { phaseIssueId, ownership, owners, reason }: RecordOwnership,
  now: Instant,
): Outcome<OwnershipRecorded, Refusal<RecordOwnershipRefusalCode>> {
  const phaseIssue = findPhaseIssue(trajectory, phaseIssueId);
  if (!phaseIssue) return refused(refusal('PHASE_ISSUE_UNKNOWN', 'T3', { at: 'phaseIssueId' }));
  const held = phaseIssue.ownership;
  if (!held) return refused(refusal('FORM_NOT_CHOSEN', 'T3', { at: 'phaseIssueId' }));
  if (ownership === held.ownership && sameOwners(owners, held.owners)) return accepted();
  const refusals: Refusal<RecordOwnershipRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkText(reason, { at: 'reason', max: textLimits.reason, rule: 'T3' }),
    ...checkOwners(owners, held.ownership),
  ];
  if (phaseOf(trajectory, phaseIssue).status === 'closed') {
    refusals.push(refusal('PHASE_CLOSED', 'T4', { at: 'phaseIssueId' }));
  }
  if (ownership !== held.ownership) {
    const details = { ownership, allowed: held.ownership };
    refusals.push(refusal('OWNERSHIP_NOT_ALLOWED', 'T3', { at: 'ownership', details }));
  }
  if (owners.length === 0) refusals.push(refusal('OWNERS_MISSING', 'T3', { at: 'owners' }));
  return unlessRefused(refusals, () => [
    event('OwnershipRecorded', { phaseIssueId, ownership, owners, since: now }, { reason: tidyText(reason) }),
  ]);
}

/** T3: named owners stand on a side that the form's ownership allows, each once. */
export function checkOwners(
  owners: readonly Owner[],
  ownership: Ownership,
): Refusal<'OWNER_NOT_ALLOWED' | 'OWNER_REPEATED'>[] {
  return owners.flatMap(({ partyId, side }, i): ReturnType<typeof checkOwners> => {
    const at = `owners.${i}`;
    if (!owningSides(ownership).includes(side)) {
      return [refusal('OWNER_NOT_ALLOWED', 'T3', { at, details: { side, ownership } })];
    }
    const repeated = owners.findIndex((owner) => owner.partyId === partyId) !== i;
    return repeated ? [refusal('OWNER_REPEATED', 'T3', { at })] : [];
  });
}

function sameOwners(some: readonly Owner[], others: readonly Owner[]): boolean {
  return (
    some.length === others.length &&
    some.every((one) => others.some((other) => other.partyId === one.partyId && other.side === one.side))
  );
}

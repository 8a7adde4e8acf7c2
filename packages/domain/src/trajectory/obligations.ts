// SPDX-License-Identifier: EUPL-1.2
import type { ObligationProof, Ownership, Side } from '../compass/index.ts';
import { assertNever } from '../kernel/index.ts';
import type { OwnershipHeld, PhaseIssue } from './trajectory.ts';

/** An obligation of the chosen main form that does not hold yet (C7). */
export interface OpenObligation {
  code: string;
  proof: ObligationProof;
}

/** The obligations of an issue's chosen form that are still open (C7). Without a choice there are none yet. */
export function openObligations(phaseIssue: PhaseIssue): OpenObligation[] {
  return (phaseIssue.choice?.obliges ?? []).filter((owed) => !isMet(owed, phaseIssue));
}

function isMet({ code, proof }: OpenObligation, { obligations, ownership }: PhaseIssue): boolean {
  const met = obligations.find((obligation) => obligation.code === code);
  switch (proof) {
    case 'account':
      return met !== undefined;
    case 'accepted_by_both':
      return met?.acceptedBy !== undefined;
    case 'residents_owner_named':
      return missingSides(ownership, ['residents']).length === 0;
    case 'both_owners_named':
      return missingSides(ownership, ['residents', 'municipality']).length === 0;
    default:
      return assertNever(proof);
  }
}

/** The sides on which an issue with this ownership can have named owners (T3). */
export function owningSides(ownership: Ownership): Side[] {
  return ownership === 'shared' ? ['municipality', 'residents'] : [ownership];
}

/** The sides that ought to have a named owner and have none (T3). */
export function missingSides(held: OwnershipHeld | undefined, sides?: Side[]): Side[] {
  const needed = sides ?? (held ? owningSides(held.ownership) : []);
  return needed.filter((side) => !held?.owners.some((owner) => owner.side === side));
}

// SPDX-License-Identifier: EUPL-1.2
import type { ManagedPhaseIssue, Obligation } from './managed-query.ts';

type Owned = Pick<ManagedPhaseIssue, 'ownership'>;

/** Whether an obligation is met by naming owners, and not by an account of it. */
export const isMetByNaming = ({ proof }: Pick<Obligation, 'proof'>): boolean =>
  proof === 'residents_owner_named' || proof === 'both_owners_named';

/** Whether an obligation of the chosen form holds: accounted for, or by the owners that are named (C7, T3). */
export const isMet = (
  obligation: Pick<Obligation, 'proof' | 'fulfilledAt'>,
  { ownership }: Owned,
): boolean => {
  if (!isMetByNaming(obligation)) return obligation.fulfilledAt !== null;
  const named = ownership?.owners.map(({ side }) => side) ?? [];
  return (
    named.includes('residents') &&
    (obligation.proof === 'residents_owner_named' || named.includes('municipality'))
  );
};

// SPDX-License-Identifier: EUPL-1.2

/** Commitments with the number under which the page speaks of them; the order of the API is kept. */
export const numbered = <Commitment>(commitments: readonly Commitment[]) =>
  commitments.map((commitment, index) => ({ no: index + 1, commitment }));

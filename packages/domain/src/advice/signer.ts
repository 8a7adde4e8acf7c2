// SPDX-License-Identifier: EUPL-1.2

/** Who decides about a matter, and who signs the answer to an advice (A3, A6): raad, college, wethouder, directeur, ambtenaar. */
export const signers = ['council', 'college', 'alderman', 'director', 'official'] as const;
export type Signer = (typeof signers)[number];

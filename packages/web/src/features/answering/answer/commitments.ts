// SPDX-License-Identifier: EUPL-1.2

/** A commitment as it is typed: of nobody yet, without a date yet. */
export interface TypedCommitment {
  what: string;
  ownerId: string;
  ownerName: string;
  dueOn: string;
  /** To which point it belongs; 0 for the advice as a whole. */
  pointNo: number;
}

export const noCommitment: TypedCommitment = { what: '', ownerId: '', ownerName: '', dueOn: '', pointNo: 0 };

interface Drafted {
  what: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  pointNo: number | null;
}

/** Commitments as one text, so that what two people type over them is compared like any other text. */
export const writeCommitments = (commitments: readonly TypedCommitment[]): string =>
  commitments.length === 0 ? '' : JSON.stringify(commitments.map((one) => ({ ...noCommitment, ...one })));

export const readCommitments = (written: string): TypedCommitment[] =>
  written === '' ? [] : (JSON.parse(written) as TypedCommitment[]);

export const commitmentsOf = (drafted: readonly Drafted[]): string =>
  writeCommitments(
    drafted.map(({ what, ownerId, ownerName, dueOn, pointNo }) => ({
      what,
      ownerId: ownerId ?? '',
      ownerName: ownerName ?? '',
      dueOn: dueOn ?? '',
      pointNo: pointNo ?? 0,
    })),
  );

/** As a draft takes them: what is not filled in yet is left open. */
export const draftedInput = (commitments: readonly TypedCommitment[]) =>
  commitments.map(({ what, ownerId, dueOn, pointNo }) => ({
    what,
    owner: ownerId || null,
    dueOn: dueOn || null,
    pointNo: pointNo || null,
  }));

/** As the answer takes them, which needs an owner and a date of each. */
export const commitmentInput = (commitments: readonly TypedCommitment[]) =>
  commitments.map(({ what, ownerId, dueOn, pointNo }) => ({
    what,
    owner: ownerId,
    dueOn,
    pointNo: pointNo || null,
  }));

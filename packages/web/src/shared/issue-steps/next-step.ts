// SPDX-License-Identifier: EUPL-1.2

/** As much of an issue in a phase as says where it stands. */
export interface StandingIssue {
  exploration: { status: 'draft' | 'completed' } | null;
  reading: { ordinal: number; status: 'open' | 'completed' | 'abandoned' } | null;
  choice: object | null;
}

/** What an issue needs next, in the order of the policy: explore (C6), read the compass (C5), choose a form (C4). */
export type IssueStep = 'explore' | 'read' | 'finishReading' | 'chooseForm' | 'none';

export const nextStep = ({ exploration, reading, choice }: StandingIssue): IssueStep => {
  if (reading?.status === 'open') return 'finishReading';
  if (reading?.status === 'completed') return choice === null ? 'chooseForm' : 'none';
  return exploration?.status === 'completed' ? 'read' : 'explore';
};

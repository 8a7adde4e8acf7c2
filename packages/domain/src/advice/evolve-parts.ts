// SPDX-License-Identifier: EUPL-1.2
import { textOf } from '../kernel/index.ts';
import type { Commitment, Contest } from './advice.ts';
import type { CommitmentSettled, ContestDecided, ResponseContested } from './events.ts';

/** The contest that began, with the platform's reasons by point (A9). */
export function contestOf(happened: ResponseContested): Contest {
  const { contestId: id, round, responseId, contestedAt } = happened.data;
  const points = happened.data.points.map((no) => ({ no, reasons: textOf(happened, `reasons${no}`) ?? '' }));
  return { id, round, responseId, points, contestedAt };
}

/** The contests after the overseer decided one of them (A9). */
export function contestsAfter(contests: Contest[], happened: ContestDecided): Contest[] {
  const { decisionId: id, contestId, verdict, decidedAt } = happened.data;
  const decision = { id, verdict, reason: textOf(happened, 'reason') ?? '', decidedAt };
  return contests.map((contest) => (contest.id === contestId ? { ...contest, decision } : contest));
}

/** The commitments after one of them was done or dropped (A10). */
export function commitmentsAfter(commitments: Commitment[], happened: CommitmentSettled): Commitment[] {
  const { commitmentId, as: state, settledAt } = happened.data;
  const text = textOf(happened, 'account');
  const account = text === undefined ? {} : { account: text };
  return commitments.map((commitment) =>
    commitment.id === commitmentId ? { ...commitment, state, ...account, settledAt } : commitment,
  );
}

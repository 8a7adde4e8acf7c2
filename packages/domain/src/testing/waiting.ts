// SPDX-License-Identifier: EUPL-1.2
import {
  type Advice,
  type ClockKind,
  clockStanding,
  lastResponse,
  openCommitments,
} from '../advice/index.ts';
import { withoutUndefined } from '../kernel/index.ts';
import type { WaitingAdvice, WaitingClock } from '../work/index.ts';

/** What an advice waits for, told from its whole state: the statement that the API asks the database must tell the same. */
export function waitingAdvice(
  advice: Advice,
  {
    leadId,
    held,
    persons,
  }: Pick<WaitingAdvice, 'leadId' | 'held'> & { persons: (partyId: string) => boolean },
  suspensionProposedAt?: string,
): WaitingAdvice {
  const { id, wijkplatformId, trajectoryId, state, round, handlerId, submittedAt } = advice;
  const contest = advice.contests.at(-1);
  const sent = lastResponse(advice);
  const isKept = sent?.disclosedAt !== undefined || advice.withheld.some(({ part }) => part === 'response');
  return withoutUndefined({
    ...{ kind: 'advice' as const, id, wijkplatformId, trajectoryId, leadId, held, state, round, handlerId },
    openedAt: (round === 1 ? undefined : contestBefore(advice)) ?? submittedAt,
    clocks: withoutUndefined({
      ...{ handler: clock(advice, 'handler'), answer: clock(advice, 'answer') },
      review: clock(advice, 'review'),
    }),
    suspensionProposedAt: advice.suspensionProposal === undefined ? undefined : suspensionProposedAt,
    contestedAt: state === 'contested' ? contest?.contestedAt : undefined,
    undisclosedSince: isKept ? undefined : sent?.sentAt,
    commitments: openCommitments(advice).map(({ id: commitmentId, ownerId, dueOn, madeAt }) =>
      withoutUndefined({
        ...{ id: commitmentId, dueOn, madeAt },
        // A party that is a person goes by the same id.
        ownerId: persons(ownerId) ? (ownerId as string) : undefined,
      }),
    ),
  });
}

/** When the answer of the round before was sent back. */
const contestBefore = ({ contests, round }: Advice) =>
  contests.find((contest) => contest.round === round - 1)?.decision?.decidedAt;

function clock({ clocks, round }: Advice, kind: ClockKind): WaitingClock | undefined {
  const found = clocks.find((each) => each.kind === kind && each.round === round);
  if (!found || clockStanding(found) === 'stopped') return undefined;
  return { dueOn: found.dueOn, suspended: clockStanding(found) === 'suspended' };
}

// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../kernel/index.ts';
import type { Advice, Response, Withdrawal } from './advice.ts';
import { isOfClock } from './clock/events.ts';
import { evolveClocks } from './clock/evolve-clock.ts';
import type { AdviceEvent, AdviceHappened, AdviceSubmitted } from './events.ts';
import { commitmentsAfter, contestOf, contestsAfter } from './evolve-parts.ts';
import { responseOf } from './response/response-of.ts';
import { versionOf } from './version-of.ts';

/** The advice after this event. What happens to a clock of another case leaves it as it is. */
export function evolveAdvice(state: Advice | undefined, happened: AdviceEvent): Advice {
  if (happened.type === 'AdviceSubmitted') return submitted(happened);
  if (!state) throw new Error(`${happened.type} before the advice was submitted`);
  if (isOfClock(happened)) {
    const own =
      happened.type === 'ClockStarted' || state.clocks.some((c) => c.clockId === happened.data.clockId);
    if (!own) return state;
    const revision = state.revision + (happened.type === 'ClockStepTaken' ? 0 : 1);
    return { ...state, clocks: evolveClocks(state.clocks, happened), revision };
  }
  return { ...changed(state, happened), revision: state.revision + 1 };
}

/** The advice that this history tells of. */
export function refoldAdvice(history: Iterable<AdviceEvent>): Advice | undefined {
  let state: Advice | undefined;
  for (const happened of history) state = evolveAdvice(state, happened);
  return state;
}

function submitted(happened: AdviceSubmitted): Advice {
  const {
    adviceId: id,
    year,
    seq,
    wijkplatformId,
    trajectoryId,
    phaseId,
    requestId,
    followUpId,
  } = happened.data;
  const signerName = textOf(happened, 'signerName');
  return {
    id,
    number: { year, seq },
    wijkplatformId,
    ...(trajectoryId === undefined ? {} : { trajectoryId }),
    ...(phaseId === undefined ? {} : { phaseId }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(followUpId === undefined ? {} : { followUpId }),
    state: 'open',
    round: 1,
    versions: [versionOf(happened)],
    signer: happened.data.signer,
    ...(signerName === undefined ? {} : { signerName }),
    responses: [],
    contests: [],
    commitments: [],
    clocks: [],
    withheld: [],
    settled: false,
    submittedAt: happened.data.submittedAt,
    revision: 1,
  };
}

function changed(state: Advice, happened: Exclude<AdviceHappened, AdviceSubmitted>): Advice {
  switch (happened.type) {
    case 'AdviceCorrected':
      return { ...state, versions: [...state.versions, versionOf(happened)] };
    case 'AdviceWithdrawn': {
      const { withdrawalId: id, memberId, withdrawnAt } = happened.data;
      const withdrawal: Withdrawal = { id, memberId, reason: textOf(happened, 'reason') ?? '', withdrawnAt };
      return { ...withoutProposal(state), state: 'withdrawn', withdrawal };
    }
    case 'HandlerAssigned':
      return { ...state, handlerId: happened.data.personId };
    case 'SuspensionProposed':
      return { ...state, suspensionProposal: textOf(happened, 'reason') ?? '' };
    case 'SuspensionAccepted':
    case 'SuspensionDeclined':
      return withoutProposal(state);
    case 'AdviceAnswered': {
      const responses = [...state.responses, responseOf(happened)];
      return { ...withoutProposal(state), state: 'answered', responses };
    }
    case 'ResponseCorrected':
      return { ...state, responses: [...state.responses, responseOf(happened)] };
    case 'ResponseDisclosed': {
      const { responseId, disclosedAt } = happened.data;
      const disclose = (response: Response) =>
        response.id === responseId ? { ...response, disclosedAt } : response;
      return { ...state, responses: state.responses.map(disclose) };
    }
    case 'CommitmentMade': {
      const { commitmentId: id, ...made } = happened.data;
      const commitment = { id, ...made, what: textOf(happened, 'what') ?? '', state: 'open' as const };
      return { ...state, commitments: [...state.commitments, commitment], settled: false };
    }
    case 'CommitmentSettled':
      return { ...state, commitments: commitmentsAfter(state.commitments, happened) };
    case 'AdviceSettled':
      return { ...state, settled: true };
    case 'ResponseContested':
      return {
        ...state,
        state: 'contested',
        contests: [...state.contests, contestOf(happened)],
        settled: false,
      };
    case 'ContestDecided':
      return { ...state, state: 'answered', contests: contestsAfter(state.contests, happened) };
    case 'RoundOpened':
      return { ...state, state: 'open', round: happened.data.round };
    case 'PartWithheld': {
      const withheld = { ...happened.data, explanation: textOf(happened, 'explanation') ?? '' };
      return { ...state, withheld: [...state.withheld, withheld] };
    }
    case 'WithholdingLifted':
      return { ...state, withheld: state.withheld.filter(({ part }) => part !== happened.data.part) };
    default:
      return assertNever(happened);
  }
}

function withoutProposal({ suspensionProposal: _, ...advice }: Advice): Advice {
  return advice;
}

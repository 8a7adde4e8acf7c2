// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../../kernel/index.ts';
import type { FollowUpEvent, FollowUpOpened, FollowUpProposed } from './events.ts';
import type { FollowUp, FollowUpProposal } from './follow-up.ts';

/** The agreement after this event. Its version counts them. */
export function evolveFollowUp(state: FollowUp | undefined, happened: FollowUpEvent): FollowUp {
  if (happened.type === 'FollowUpOpened') return opened(happened);
  if (!state) throw new Error(`${happened.type} before the agreement was opened`);
  return { ...state, ...changeBy(state, happened), version: state.version + 1 };
}

/** The agreement that this history tells of. */
export function refoldFollowUp(history: Iterable<FollowUpEvent>): FollowUp | undefined {
  let state: FollowUp | undefined;
  for (const happened of history) state = evolveFollowUp(state, happened);
  return state;
}

function opened(happened: FollowUpOpened): FollowUp {
  const { followUpId: id, ...about } = happened.data;
  const subject = textOf(happened, 'subject') ?? '';
  return { id, ...about, subject, state: 'proposed', proposals: [], version: 1 };
}

function changeBy(state: FollowUp, happened: Exclude<FollowUpEvent, FollowUpOpened>): Partial<FollowUp> {
  switch (happened.type) {
    case 'FollowUpProposed':
      return { proposals: [...state.proposals, proposalOf(happened)] };
    case 'FollowUpAgreed':
      return { state: 'agreed', agreedNo: happened.data.no };
    case 'FollowUpEnded':
      return { state: 'ended' };
    default:
      return assertNever(happened);
  }
}

function proposalOf(happened: FollowUpProposed): FollowUpProposal {
  const { followUpId: _, ...proposed } = happened.data;
  const signerName = textOf(happened, 'signerName');
  const whatHappens = textOf(happened, 'whatHappens') ?? '';
  return { ...proposed, whatHappens, ...(signerName === undefined ? {} : { signerName }) };
}

// SPDX-License-Identifier: EUPL-1.2
import type { ReadingEvent } from '../compass/index.ts';
import { assertNever, textOf } from '../kernel/index.ts';
import type { TrajectoryEvent } from './events.ts';
import type { ExplorationEvent } from './exploration/events.ts';
import type { Choice, OwnershipHeld, PhaseIssue } from './trajectory.ts';

const types = [
  'ExplorationStarted',
  'ExplorationCompleted',
  'ReadingStarted',
  'ReadingCompleted',
  'ReadingAbandoned',
  'FormChosen',
  'OwnershipRecorded',
  'ObligationFulfilled',
] as const;
type OnPhaseIssue = Extract<
  TrajectoryEvent | ExplorationEvent | ReadingEvent,
  { type: (typeof types)[number] }
>;

/** Whether this is about one issue in one phase. */
export function isOnPhaseIssue(
  happened: TrajectoryEvent | ExplorationEvent | ReadingEvent,
): happened is OnPhaseIssue {
  return types.some((type) => type === happened.type);
}

/** The issue in its phase after this event. */
export function evolvePhaseIssue(state: PhaseIssue, happened: OnPhaseIssue): PhaseIssue {
  switch (happened.type) {
    case 'ExplorationStarted': {
      const { explorationId: id, ordinal, startedAt } = happened.data;
      return { ...state, explorations: [...state.explorations, { id, ordinal, status: 'draft', startedAt }] };
    }
    case 'ExplorationCompleted': {
      const { explorationId, completedAt } = happened.data;
      const done = { status: 'completed', completedAt } as const;
      return { ...state, explorations: changed(state.explorations, explorationId, done) };
    }
    case 'ReadingStarted': {
      const { readingId: id, ordinal, compassVersionId, startedAt } = happened.data;
      return {
        ...state,
        readings: [...state.readings, { id, ordinal, status: 'open', compassVersionId, startedAt }],
      };
    }
    case 'ReadingCompleted': {
      const { readingId, outcome, completedAt } = happened.data;
      const done = { status: 'completed', outcome, completedAt } as const;
      return { ...state, readings: changed(state.readings, readingId, done) };
    }
    case 'ReadingAbandoned':
      return {
        ...state,
        readings: changed(state.readings, happened.data.readingId, { status: 'abandoned' }),
      };
    case 'FormChosen': {
      const { choiceId: id, phaseIssueId: _, ...chosen } = happened.data;
      const reason = textOf(happened, 'reason') ?? (chosen.departs ? '' : undefined);
      const choice: Choice = {
        id,
        ...chosen,
        municipalityRole: textOf(happened, 'municipalityRole') ?? '',
        residentsRole: textOf(happened, 'residentsRole') ?? '',
        ...(reason === undefined ? {} : { reason }),
      };
      return { ...state, choice, choices: [...state.choices, choice] };
    }
    case 'OwnershipRecorded': {
      const { ownership: kind, owners, since } = happened.data;
      const reason = textOf(happened, 'reason');
      const ownership: OwnershipHeld = {
        ownership: kind,
        owners,
        since,
        ...(reason === undefined ? {} : { reason }),
      };
      return { ...state, ownership, ownerships: [...state.ownerships, ownership] };
    }
    case 'ObligationFulfilled': {
      const { phaseIssueId: _, ...fulfilled } = happened.data;
      const met = { ...fulfilled, account: textOf(happened, 'account') ?? '' };
      return { ...state, obligations: [...state.obligations.filter(({ code }) => code !== met.code), met] };
    }
    default:
      return assertNever(happened);
  }
}

/** The list with this change to the item of this id. */
export function changed<Item extends { id: string }>(
  items: Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

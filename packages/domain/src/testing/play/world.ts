// SPDX-License-Identifier: EUPL-1.2
import { evolveReading, type Reading, type ReadingEvent } from '../../compass/index.ts';
import {
  type EventOnTrajectory,
  type Exploration,
  type ExplorationEvent,
  evolveExploration,
  evolveTrajectory,
  type Trajectory,
} from '../../trajectory/index.ts';
import { aTrajectory } from '../a-trajectory.ts';

/** A small world: one trajectory with its explorations and readings, and everything that happened to it. */
export interface World {
  trajectory: Trajectory;
  explorations: Map<string, Exploration>;
  readings: Map<string, Reading>;
  history: EventOnTrajectory[];
}

/** A world in which a trajectory was just started. */
export function aWorld(): World {
  const { state, events } = aTrajectory();
  return { trajectory: state, explorations: new Map(), readings: new Map(), history: [...events] };
}

/** Lets this happen in the world. */
export function happen(world: World, happened: EventOnTrajectory): void {
  world.history.push(happened);
  world.trajectory = evolveTrajectory(world.trajectory, happened);
  if (isOfExploration(happened)) {
    const id = happened.data.explorationId;
    world.explorations.set(id, evolveExploration(world.explorations.get(id), happened));
  }
  if (isOfReading(happened)) {
    const id = happened.data.readingId;
    world.readings.set(id, evolveReading(world.readings.get(id), happened));
  }
}

/** Whether this is part of an exploration's own history. */
export function isOfExploration(happened: EventOnTrajectory): happened is ExplorationEvent {
  return happened.type.startsWith('Exploration');
}

/** Whether this is part of a reading's own history. */
export function isOfReading(happened: EventOnTrajectory): happened is ReadingEvent {
  return 'readingId' in happened.data && happened.type !== 'FormChosen';
}

/** The last exploration of an issue in its phase. */
export function lastExploration(world: World, phaseIssueId: string): Exploration | undefined {
  return [...world.explorations.values()].filter((one) => one.phaseIssueId === phaseIssueId).at(-1);
}

/** The last reading of an issue in its phase. */
export function lastReading(world: World, phaseIssueId: string): Reading | undefined {
  return [...world.readings.values()].filter((one) => one.phaseIssueId === phaseIssueId).at(-1);
}

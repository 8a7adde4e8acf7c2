// SPDX-License-Identifier: EUPL-1.2
import { evolveReading, type Reading, type ReadingEvent, readingEventTypes } from '@samenspel/domain/compass';
import type { Outcome, Refusal } from '@samenspel/domain/kernel';
import {
  type EventOnTrajectory,
  type Exploration,
  type ExplorationEvent,
  evolveExploration,
  evolveTrajectory,
  type Trajectory,
} from '@samenspel/domain/trajectory';
import { projectReading } from '../compass/index.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { changeOne } from '../shared/database/write-rows.ts';
import type { Settled } from '../shared/idempotency/index.ts';
import { keepWords } from './lexemes.store.ts';
import { projectExploration } from './project-exploration.ts';
import { projectTrajectory } from './project-trajectory.ts';
import { TrajectoryRow } from './trajectory.row.ts';

/** What an act was decided on; absent is what the act begins. */
export interface DecidedOn {
  trajectory?: Trajectory;
  exploration?: Exploration;
  reading?: Reading;
  now: string;
}

/**
 * Carries a decision out: each event is written to the rows and recorded in the history, in one transaction. A
 * refusal writes nothing. `role` is the role in which the person acts; `result` is what the mutation gives back.
 */
export async function save<Result, Refused extends Refusal>(
  db: TenantDb,
  on: DecidedOn,
  role: string,
  outcome: Outcome<EventOnTrajectory, Refused>,
  result: Result,
): Promise<Settled<Result, Refused>> {
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  const { now } = on;
  let { trajectory, exploration, reading } = on;
  for (const happened of outcome.events) {
    trajectory = evolveTrajectory(trajectory, happened);
    let subject: readonly [kind: string, id: string] = ['trajectory', trajectory.id];
    if (isOfExploration(happened)) {
      exploration = evolveExploration(exploration, happened);
      await projectExploration(db, exploration, happened, now);
      subject = ['exploration', exploration.id];
    } else if (isOfReading(happened)) {
      reading = evolveReading(reading, happened);
      await projectReading(db, reading, happened, now);
      subject = ['reading', reading.id];
    } else {
      await projectTrajectory(db, trajectory, happened);
    }
    const [subjectKind, subjectId] = subject;
    const { type: kind, data, texts } = happened;
    db.record({ kind, subjectKind, subjectId, trajectoryId: trajectory.id, data, texts, actingRole: role });
  }
  if (trajectory) await bump(db, on.trajectory, trajectory, now);
  if (trajectory) await keepWords(db, trajectory.id, outcome.events);
  return { ok: true, result };
}

/** The version counts the events; the row must still stand where the decision found it. */
async function bump(
  db: TenantDb,
  before: Trajectory | undefined,
  after: Trajectory,
  now: string,
): Promise<void> {
  const { version } = after;
  if (!before || before.version === version) return;
  changeOne(db, TrajectoryRow, after.id, { version, changedAt: now }, { version: before.version });
}

const explorationEventTypes = ['ExplorationStarted', 'ExplorationSaved', 'ExplorationCompleted'] as const;

function isOfExploration(happened: EventOnTrajectory): happened is ExplorationEvent {
  return explorationEventTypes.some((type) => type === happened.type);
}

function isOfReading(happened: EventOnTrajectory): happened is ReadingEvent {
  return readingEventTypes.some((type) => type === happened.type);
}

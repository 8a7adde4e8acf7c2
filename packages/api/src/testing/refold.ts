// SPDX-License-Identifier: EUPL-1.2
import {
  type AdviceEvent,
  type AdviceRequestEvent,
  type FollowUpEvent,
  refoldAdvice,
  refoldAdviceRequest,
  refoldFollowUp,
} from '@samenspel/domain/advice';
import {
  type CompassVersionEvent,
  type ReadingEvent,
  refoldCompassVersion,
  refoldReading,
} from '@samenspel/domain/compass';
import { type InformationEvent, refoldInformationRequest } from '@samenspel/domain/information';
import {
  type EventOnTrajectory,
  type ExplorationEvent,
  refoldExploration,
  refoldTrajectory,
} from '@samenspel/domain/trajectory';
import { refoldWijkplatform, type WijkplatformEvent } from '@samenspel/domain/wijkplatform';
import { adviceForCommand } from '../advice/advice.store.ts';
import { adviceState } from '../advice/advice-state.ts';
import { followUpState, followUpsByIds } from '../advice/follow-up/follow-up.store.ts';
import { requestState, requestsByIds } from '../advice/request/request.store.ts';
import { readingState } from '../compass/reading-state.store.ts';
import { versionState } from '../compass/version-state.store.ts';
import { informationByIds } from '../information/information.store.ts';
import { informationState } from '../information/information-state.ts';
import type { TenantDb } from '../shared/database/index.ts';
import { canonicalJson, readHistory, textsOf } from '../shared/events/index.ts';
import { explorationState } from '../trajectory/exploration-state.ts';
import { stateForCommand } from '../trajectory/trajectory.store.ts';
import { trajectoryState } from '../trajectory/trajectory-state.ts';
import { platformState } from '../wijkplatform/platform-state.store.ts';

interface Happened {
  type: string;
  subjectKind: string;
  subjectId: string;
  trajectoryId: string | null;
  data: Readonly<Record<string, unknown>>;
  texts: Record<string, string>;
}

/** The whole history of a municipality, as the domain wrote it. */
async function allThatHappened(db: TenantDb): Promise<Happened[]> {
  const history = await readHistory(db, { limit: 100_000 });
  const texts = await textsOf(
    db,
    history.map(({ seq }) => seq),
  );
  return history.map(({ seq, kind, data, subjectKind, subjectId, trajectoryId }) => {
    return { type: kind, data, texts: texts.get(seq) ?? {}, subjectKind, subjectId, trajectoryId };
  });
}

/** What happened to one thing, as the domain wrote it. */
export async function historyOfSubject<Event>(db: TenantDb, id: string): Promise<Event[]> {
  const all = await allThatHappened(db);
  return all.filter(({ subjectId }) => subjectId === id) as Event[];
}

/**
 * Folds the history of every case and compares it with its rows (design section 10: rows are the truth, and the
 * history must refold to them). Gives both sides, by case, for a test to compare.
 */
export async function refoldAll(db: TenantDb): Promise<{ folded: unknown[]; rows: unknown[] }> {
  const happened = await allThatHappened(db);
  const folded: unknown[] = [];
  const rows: unknown[] = [];
  const pair = (one: unknown, other: unknown) => {
    folded.push(inOrder(one));
    rows.push(inOrder(other));
  };
  for (const [id, events] of groups(happened, ofTrajectory)) {
    const view = await stateForCommand(db, id);
    if (!view) throw new Error(`The history tells of trajectory ${id}, the rows do not`);
    pair(refoldTrajectory(events as unknown as EventOnTrajectory[]), trajectoryState(view));
    for (const [explorationId, own] of groups(events, of('exploration')))
      pair(refoldExploration(own as unknown as ExplorationEvent[]), explorationState(view, explorationId));
    for (const [readingId, own] of groups(events, of('reading')))
      pair(refoldReading(own as unknown as ReadingEvent[]), await readingState(db, readingId));
  }
  for (const [id, events] of groups(happened, of('advice'))) {
    const view = await adviceForCommand(db, id);
    if (!view) throw new Error(`The history tells of advice ${id}, the rows do not`);
    pair(refoldAdvice(events as unknown as AdviceEvent[]), adviceState(view));
  }
  for (const [id, events] of groups(happened, of('compass')))
    pair(
      refoldCompassVersion(events.map(withoutCompass) as unknown as CompassVersionEvent[]),
      await versionState(db, id),
    );
  for (const [id, events] of groups(happened, of('wijkplatform')))
    pair(refoldWijkplatform(events as unknown as WijkplatformEvent[]), await platformState(db, id));
  for (const [id, events] of groups(happened, of('follow_up'))) {
    const [view] = await followUpsByIds(db, null, [id]);
    pair(refoldFollowUp(events as unknown as FollowUpEvent[]), view && followUpState(view));
  }
  for (const [id, events] of groups(happened, of('advice_request'))) {
    const [view] = await requestsByIds(db, null, [id]);
    pair(refoldAdviceRequest(events as unknown as AdviceRequestEvent[]), view && requestState(view));
  }
  for (const [id, events] of groups(happened, of('information_request'))) {
    const [view] = await informationByIds(db, null, [id]);
    pair(refoldInformationRequest(events as unknown as InformationEvent[]), view && informationState(view));
  }
  return { folded, rows };
}

/** What is asked, agreed and advised on a trajectory has a history of its own. */
const ofTrajectory = ({ subjectKind, trajectoryId }: Happened) =>
  ['trajectory', 'exploration', 'reading'].includes(subjectKind) ? trajectoryId : null;

const of = (kind: string) => (each: Happened) => (each.subjectKind === kind ? each.subjectId : null);

function groups(
  happened: readonly Happened[],
  key: (each: Happened) => string | null,
): Map<string, Happened[]> {
  const found = new Map<string, Happened[]>();
  for (const each of happened) {
    const id = key(each);
    if (id !== null) found.set(id, [...(found.get(id) ?? []), each]);
  }
  return found;
}

/** Of which compass: said by the record, not by the domain. */
function withoutCompass({ data: { compassId: _, ...data }, ...rest }: Happened): Happened {
  return { ...rest, data };
}

/** Lists of which the order says nothing, in an order of their own; what is undefined is left out. */
function inOrder(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, each) => {
    const unordered = [
      'phaseIssues',
      'roles',
      'statutorySteps',
      'members',
      'districtIds',
      'neighbourhoodIds',
      'obligations',
      'given',
      'clocks',
      'withheld',
      'agreed',
    ];
    if (!unordered.includes(key) || !Array.isArray(each)) return each;
    return [...each].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { ReadingEvent } from '../compass/index.ts';
import { assertNever, textOf } from '../kernel/index.ts';
import type { TrajectoryEvent, TrajectoryStarted } from './events.ts';
import { changed, evolvePhaseIssue, isOnPhaseIssue } from './evolve-phase-issue.ts';
import type { ExplorationEvent } from './exploration/events.ts';
import type { Phase, PhaseIssue, Trajectory } from './trajectory.ts';

/** Everything that happens on a trajectory, its explorations and readings included. */
export type EventOnTrajectory = TrajectoryEvent | ExplorationEvent | ReadingEvent;

/** What happens inside a reading or exploration and leaves the trajectory as it is. */
const inside = [
  'ExplorationSaved',
  'ParticipantAdded',
  'ParticipantRemoved',
  'AnswerGiven',
  'AnswerAgreed',
] as const;
type Inside = Extract<EventOnTrajectory, { type: (typeof inside)[number] }>;
const isInside = (happened: EventOnTrajectory): happened is Inside =>
  inside.some((type) => type === happened.type);

/** The trajectory after this event. Its version counts the events that touch it. */
export function evolveTrajectory(state: Trajectory | undefined, happened: EventOnTrajectory): Trajectory {
  if (happened.type === 'TrajectoryStarted') return started(happened);
  if (!state) throw new Error(`${happened.type} before the trajectory was started`);
  return isInside(happened) ? state : { ...state, ...changeBy(state, happened), version: state.version + 1 };
}

/** The trajectory that this history tells of. */
export function refoldTrajectory(history: Iterable<EventOnTrajectory>): Trajectory | undefined {
  let state: Trajectory | undefined;
  for (const happened of history) state = evolveTrajectory(state, happened);
  return state;
}

function started(happened: TrajectoryStarted): Trajectory {
  const { trajectoryId: id, year, seq, startedAt, ...named } = happened.data;
  return {
    id,
    number: { year, seq },
    ...named,
    ...textsOf(happened, ['title', 'subject']),
    roles: [],
    phases: [],
    issues: [],
    phaseIssues: [],
    status: 'running',
    startedAt,
    leadSince: startedAt,
    revision: 0,
    version: 1,
  };
}

function changeBy(
  state: Trajectory,
  happened: Exclude<EventOnTrajectory, Inside | TrajectoryStarted>,
): Partial<Trajectory> {
  if (isOnPhaseIssue(happened)) {
    const touched = (phaseIssue: PhaseIssue) =>
      phaseIssue.id === happened.data.phaseIssueId ? evolvePhaseIssue(phaseIssue, happened) : phaseIssue;
    return { phaseIssues: state.phaseIssues.map(touched) };
  }
  switch (happened.type) {
    case 'TrajectoryDescribed':
      return { ...happened.data, ...textsOf(happened, ['title', 'subject']) };
    case 'TrajectoryClosed':
      return { status: 'closed', closedAt: happened.data.closedAt };
    case 'LeadHandedOver':
      return { leadId: happened.data.to, leadSince: happened.data.at };
    case 'RoleGiven': {
      const { roleGrantId: id, ...given } = happened.data;
      return { roles: [...state.roles, { id, ...given }] };
    }
    case 'RoleEnded':
      return { roles: changed(state.roles, happened.data.roleGrantId, { until: happened.data.until }) };
    case 'PhasePlanned': {
      const { phaseId: id, ...planned } = happened.data;
      const texts = textsOf(happened, ['title', 'goal']);
      const phase: Phase = { id, ...planned, ...texts, statutorySteps: [], revision: 0, status: 'planned' };
      return { phases: [...state.phases, phase] };
    }
    case 'PhaseChanged': {
      const { phaseId, revision, startsOn, endsOn } = happened.data;
      const texts = textsOf(happened, ['title', 'goal']);
      return onPhase(state, phaseId, ({ startsOn: _, endsOn: __, ...phase }) => ({
        ...phase,
        ...texts,
        revision,
        ...(startsOn === undefined ? {} : { startsOn }),
        ...(endsOn === undefined ? {} : { endsOn }),
      }));
    }
    case 'PhaseStarted': {
      const { phaseId, startedAt } = happened.data;
      return onPhase(state, phaseId, (phase) => ({ ...phase, status: 'running', startedAt }));
    }
    case 'PhaseClosed': {
      const { phaseId, closedAt } = happened.data;
      return onPhase(state, phaseId, (phase) =>
        phase.status === 'planned' ? phase : { ...phase, status: 'closed', closedAt },
      );
    }
    case 'StatutoryStepRecorded': {
      const { phaseId, stepId: id, ...dated } = happened.data;
      const step = { id, ...dated, ...textsOf(happened, ['name']) };
      return onPhase(state, phaseId, (phase) => ({
        ...phase,
        statutorySteps: [...phase.statutorySteps.filter((other) => other.id !== id), step],
      }));
    }
    case 'IssueRaised': {
      const { issueId: id, ordinal } = happened.data;
      return { issues: [...state.issues, { id, ordinal, ...textsOf(happened, ['question']), revision: 0 }] };
    }
    case 'IssueReworded': {
      const { issueId, revision } = happened.data;
      return { issues: changed(state.issues, issueId, { ...textsOf(happened, ['question']), revision }) };
    }
    case 'IssuePutInPhase': {
      const { phaseIssueId: id, ...put } = happened.data;
      const nothingYet = { explorations: [], readings: [], choices: [], ownerships: [], obligations: [] };
      return { phaseIssues: [...state.phaseIssues, { id, ...put, ...nothingYet }] };
    }
    default:
      return assertNever(happened);
  }
}

function onPhase(state: Trajectory, id: string, change: (phase: Phase) => Phase): Partial<Trajectory> {
  return { phases: state.phases.map((phase) => (phase.id === id ? change(phase) : phase)) };
}

/** These texts of an event; '' for one that was erased. */
function textsOf<Name extends string>(happened: { texts: object }, names: Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, textOf(happened, name) ?? ''])) as Record<
    Name,
    string
  >;
}

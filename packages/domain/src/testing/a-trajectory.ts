// SPDX-License-Identifier: EUPL-1.2
import { findForm, utrechtCompass } from '../compass/index.ts';
import type { Instant } from '../kernel/index.ts';
import { event } from '../kernel/index.ts';
import {
  type EventOnTrajectory,
  evolveTrajectory,
  type Owner,
  type Trajectory,
} from '../trajectory/index.ts';

/** A moment in the days on which the fixtures play: `at(3)` is the third of May 2026. */
export function at(day: number): Instant {
  return `2026-05-${String(day).padStart(2, '0')}T09:00:00.000Z`;
}

/**
 * A trajectory in words: `aTrajectory().planned('Design').raised('Where do the trees go?').explored().read('peilen')`. Every
 * word appends the events of the act and gives a new builder; words about phases and issues are about the last one.
 * Ids can be read: phase-1, issue-1, issue-1-in-phase-1, reading-1.
 */
export class TrajectoryInWords {
  readonly events: readonly EventOnTrajectory[];
  readonly state: Trajectory;

  private constructor(events: readonly EventOnTrajectory[], state: Trajectory) {
    this.events = events;
    this.state = state;
  }

  static started(): TrajectoryInWords {
    const begin = event(
      'TrajectoryStarted',
      {
        trajectoryId: 'trajectory-1',
        year: 2026,
        seq: 4,
        startedAs: 'municipality' as const,
        policyField: 'green',
        area: { cityWide: false, districtIds: ['overvecht'], neighbourhoodIds: [] },
        unitId: 'unit-1',
        leadId: 'lead-1',
        startedAt: at(1),
      },
      { title: 'Trees on the square', subject: 'More shade and fewer stones on the square' },
    );
    return new TrajectoryInWords([begin], evolveTrajectory(undefined, begin));
  }

  /** After these events. */
  after(...events: EventOnTrajectory[]): TrajectoryInWords {
    const state = events.reduce<Trajectory>(evolveTrajectory, this.state);
    return new TrajectoryInWords([...this.events, ...events], state);
  }

  planned(title = 'Design', dates: { startsOn?: string; endsOn?: string } = {}): TrajectoryInWords {
    const ordinal = this.state.phases.length + 1;
    const data = { phaseId: `phase-${ordinal}`, ordinal, ...dates };
    return this.after(event('PhasePlanned', data, { title, goal: 'A plan that people know' }));
  }

  raised(question = 'Where do the trees go?'): TrajectoryInWords {
    const ordinal = this.state.issues.length + 1;
    return this.after(event('IssueRaised', { issueId: `issue-${ordinal}`, ordinal }, { question })).put(
      ordinal,
    );
  }

  /** Takes the issue with this ordinal up in the last phase. */
  put(issue: number): TrajectoryInWords {
    const phase = this.state.phases.length;
    const ids = {
      phaseIssueId: `issue-${issue}-in-phase-${phase}`,
      issueId: `issue-${issue}`,
      phaseId: `phase-${phase}`,
    };
    return this.after(event('IssuePutInPhase', ids, {}));
  }

  exploring(): TrajectoryInWords {
    const { id: phaseIssueId, issueId, explorations } = this.issue;
    const explorationId = `exploration-${this.count('ExplorationStarted') + 1}`;
    const ordinal = explorations.length + 1;
    return this.after(
      event('ExplorationStarted', { explorationId, phaseIssueId, issueId, ordinal, startedAt: at(2) }, {}),
    );
  }

  explored(): TrajectoryInWords {
    const begun = this.issue.explorations.some(({ status }) => status === 'draft') ? this : this.exploring();
    const { id: phaseIssueId, explorations } = begun.issue;
    const explorationId = explorations.at(-1)?.id ?? '';
    return begun.after(
      event('ExplorationCompleted', { explorationId, phaseIssueId, completedAt: at(3) }, {}),
    );
  }

  reading(): TrajectoryInWords {
    const { id: phaseIssueId, readings } = this.issue;
    const readingId = `reading-${this.count('ReadingStarted') + 1}`;
    const started = {
      readingId,
      phaseIssueId,
      ordinal: readings.length + 1,
      guideId: 'guide-1',
      startedAt: at(4),
    };
    return this.after(event('ReadingStarted', { ...started, compassVersionId: 'utrecht-1.0' }, {}));
  }

  /** The compass was read for the last issue and came to this form. */
  read(outcome: string): TrajectoryInWords {
    const begun = this.issue.readings.some(({ status }) => status === 'open') ? this : this.reading();
    const { id: phaseIssueId, readings } = begun.issue;
    const readingId = readings.at(-1)?.id ?? '';
    const completed = {
      readingId,
      phaseIssueId,
      outcome,
      steps: [],
      completedAt: at(5),
      withoutResidents: false,
    };
    return begun.after(event('ReadingCompleted', completed, {}));
  }

  /** This form of Utrecht's compass was chosen, with these owners. */
  chosen(form: string, owners: Owner[] = []): TrajectoryInWords {
    const { id: phaseIssueId, readings } = this.issue;
    const { id: readingId = '', outcome = '' } = readings.at(-1) ?? {};
    const departs = form !== outcome;
    const { obligations = [], ownership = 'municipality' } = findForm(utrechtCompass, form) ?? {};
    const obliges = obligations.map(({ code, proof = 'account' }) => ({ code, proof }));
    const texts = {
      municipalityRole: 'Helps',
      residentsRole: 'Think along',
      ...(departs ? { reason: 'It fits' } : {}),
    };
    const choiceId = `choice-${this.count('FormChosen') + 1}`;
    const chosen = {
      choiceId,
      phaseIssueId,
      readingId,
      compassVersionId: 'utrecht-1.0',
      outcome,
      form,
      departs,
    };
    return this.after(
      event('FormChosen', { ...chosen, supportingForms: [], obliges, chosenAt: at(6) }, texts),
      event('OwnershipRecorded', { phaseIssueId, ownership, owners, since: at(6) }, {}),
    );
  }

  fulfilled(code: string): TrajectoryInWords {
    const data = { phaseIssueId: this.issue.id, code, at: at(8) };
    return this.after(event('ObligationFulfilled', data, { account: 'We did' }));
  }

  running(): TrajectoryInWords {
    return this.after(event('PhaseStarted', { phaseId: this.lastPhaseId, startedAt: at(7) }, {}));
  }

  phaseClosed(): TrajectoryInWords {
    return this.after(event('PhaseClosed', { phaseId: this.lastPhaseId, closedAt: at(9) }, {}));
  }

  closed(): TrajectoryInWords {
    return this.after(event('TrajectoryClosed', { closedAt: at(10) }, {}));
  }

  /** The last issue that was put in a phase. */
  get issue() {
    const last = this.state.phaseIssues.at(-1);
    if (!last) throw new Error('No issue was put in a phase yet');
    return last;
  }

  private get lastPhaseId(): string {
    return this.state.phases.at(-1)?.id ?? '';
  }

  private count(type: EventOnTrajectory['type']): number {
    return this.events.filter((happened) => happened.type === type).length;
  }
}

/** A trajectory that was just started. */
export function aTrajectory(): TrajectoryInWords {
  return TrajectoryInWords.started();
}

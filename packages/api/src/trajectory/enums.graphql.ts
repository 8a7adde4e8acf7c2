// SPDX-License-Identifier: EUPL-1.2
import { registerEnumType } from 'type-graphql';

export const StartedAs = {
  municipality: 'municipality',
  residents: 'residents',
  right_to_challenge: 'right_to_challenge',
} as const;
export type StartedAs = keyof typeof StartedAs;
registerEnumType(StartedAs, {
  name: 'StartedAs',
  description: 'Who took the initiative for a trajectory (T5).',
  valuesConfig: {
    municipality: { description: 'The municipality (gemeente).' },
    residents: { description: 'Residents (bewonersinitiatief).' },
    right_to_challenge: { description: 'Residents who take over a task of the municipality (bewonersbod).' },
  },
});

export const TrajectoryStatus = { running: 'running', closed: 'closed' } as const;
export type TrajectoryStatus = keyof typeof TrajectoryStatus;
registerEnumType(TrajectoryStatus, {
  name: 'TrajectoryStatus',
  description: 'Whether a trajectory still runs.',
  valuesConfig: {
    running: { description: 'Running (loopt).' },
    closed: { description: 'Closed (afgesloten).' },
  },
});

export const PhaseStatus = { planned: 'planned', running: 'running', closed: 'closed' } as const;
export type PhaseStatus = keyof typeof PhaseStatus;
registerEnumType(PhaseStatus, {
  name: 'PhaseStatus',
  description: 'Where a phase stands (T4).',
  valuesConfig: {
    planned: { description: 'Planned (gepland): the compass has still to be read for its issues (C5).' },
    running: { description: 'Running (loopt).' },
    closed: { description: 'Closed (afgesloten): its obligations were met.' },
  },
});

export const StatutoryKind = {
  inspraak: 'inspraak',
  omgevingswet: 'omgevingswet',
  other: 'other',
} as const;
export type StatutoryKind = keyof typeof StatutoryKind;
registerEnumType(StatutoryKind, {
  name: 'StatutoryKind',
  description: 'A duty beside the compass (T6).',
  valuesConfig: {
    inspraak: { description: 'A legal consultation (inspraak).' },
    omgevingswet: { description: 'A duty under the Environment and Planning Act (Omgevingswet).' },
    other: { description: 'Another legal step.' },
  },
});

export const ExplorationStatus = { draft: 'draft', completed: 'completed' } as const;
export type ExplorationStatus = keyof typeof ExplorationStatus;
registerEnumType(ExplorationStatus, {
  name: 'ExplorationStatus',
  description: 'Where an exploration stands (C6).',
  valuesConfig: {
    draft: { description: 'Being written (concept); not public.' },
    completed: { description: 'Completed (afgerond): it no longer changes.' },
  },
});

export const TrajectorySort = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  TITLE: 'TITLE',
  CHANGED: 'CHANGED',
} as const;
export type TrajectorySort = keyof typeof TrajectorySort;
registerEnumType(TrajectorySort, {
  name: 'TrajectorySort',
  description: 'The order of a list of trajectories.',
  valuesConfig: {
    NEWEST: { description: 'Highest number first.' },
    OLDEST: { description: 'Lowest number first.' },
    TITLE: { description: 'By title, A to Z.' },
    CHANGED: { description: 'Last changed first.' },
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { Parts } from '../shared/graphql/parts.ts';

const names = [
  // What a page of one shows and a row of a list does not: texts, moments, revisions.
  'details',
  'policyField',
  'area',
  'unit',
  'lead',
  'roles',
  'openAdvices',
  'currentPhases',
  'phases',
  'statutorySteps',
  'issues',
  // An issue where it stands now, and in every phase.
  'current',
  'phaseIssues',
  'exploration',
  'explorations',
  'explorationTexts',
  'reading',
  'readings',
  'guide',
  'steps',
  'choice',
  'choices',
  'choiceTexts',
  'chosenBy',
  'supportingForms',
  'ownership',
  'ownerships',
  'owners',
  'obligations',
] as const;
export type TrajectoryPart = (typeof names)[number];

/** Whether a part of the document is asked for. */
export type Has = (part: TrajectoryPart) => boolean;

const details = Object.entries({
  Trajectory: ['subject', 'startedAt', 'closedAt', 'changedAt', 'revision', 'leadSince'],
  Phase: ['goal', 'startsOn', 'endsOn', 'startedAt', 'closedAt', 'revision'],
  Issue: ['question', 'revision'],
  FormChoice: ['departs', 'chosenAt', 'outcome'],
}).flatMap(([type, fields]) => fields.map((field) => [`${type}.${field}`, ['details']] as const));

const explorationTexts = ['goal', 'bounds', 'known', 'unknown', 'triedBefore', 'question', 'groups'].map(
  (field) => [`Exploration.${field}`, ['explorationTexts']] as const,
);

/** Of what the document of a trajectory is made, and which field of the schema is read from which part. */
export const trajectoryParts = new Parts<TrajectoryPart>({
  names,
  brings: {
    phases: ['currentPhases'],
    current: ['issues'],
    phaseIssues: ['phases', 'issues', 'current'],
    explorations: ['exploration'],
    readings: ['reading'],
    choices: ['choice'],
    ownerships: ['ownership'],
    obligations: ['choice'],
  },
  needs: {
    'Trajectory.policyField': ['policyField'],
    'Trajectory.area': ['area'],
    'Trajectory.unit': ['unit'],
    'Trajectory.lead': ['lead'],
    'Trajectory.roles': ['roles'],
    'Trajectory.currentPhases': ['currentPhases'],
    'Trajectory.phases': ['phases'],
    'Trajectory.issues': ['issues'],
    'Phase.statutorySteps': ['statutorySteps'],
    'Phase.phaseIssues': ['phaseIssues'],
    // The domain says what keeps it from closing, from all that it knows of the trajectory.
    'Phase.obstacles': names,
    'Issue.current': ['current'],
    'Issue.phaseIssues': ['phaseIssues'],
    'PhaseIssue.phase': ['phases'],
    'PhaseIssue.exploration': ['exploration'],
    'PhaseIssue.explorations': ['explorations'],
    'PhaseIssue.reading': ['reading'],
    'PhaseIssue.readings': ['readings'],
    'PhaseIssue.choice': ['choice'],
    'PhaseIssue.choices': ['choices'],
    'PhaseIssue.ownership': ['ownership'],
    'PhaseIssue.ownerships': ['ownerships'],
    'PhaseIssue.obligations': ['obligations'],
    ...Object.fromEntries([...details, ...explorationTexts]),
    'CompassReading.guide': ['guide'],
    'CompassReading.steps': ['steps'],
    'CompassReading.exploration': ['explorations'],
    'FormChoice.reason': ['choiceTexts'],
    'FormChoice.municipalityRole': ['choiceTexts'],
    'FormChoice.residentsRole': ['choiceTexts'],
    'FormChoice.chosenBy': ['chosenBy'],
    'FormChoice.supportingForms': ['supportingForms'],
    'FormChoice.reading': ['readings'],
    'OwnershipRecord.owners': ['owners'],
  },
});

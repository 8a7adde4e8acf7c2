// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from 'type-graphql';
import { OwnershipKind } from '../compass/compass.graphql.ts';
import { CompassReading, Side } from '../compass/reading.graphql.ts';
import type { Ref } from '../shared/graphql/ref.ts';
import { CivilDate, DateTime, Uuid } from '../shared/graphql/scalars.ts';
import { Party, type PartyView, Person } from '../tenant/party.graphql.ts';
import { ExplorationStatus, PhaseStatus } from './enums.graphql.ts';
import { Trajectory } from './trajectory.graphql.ts';
import type {
  ChoiceView,
  ExplorationView,
  IssueView,
  OwnershipView,
  PhaseIssueView,
  PhaseView,
  ReadingView,
  TrajectoryView,
} from './trajectory.view.ts';

@ObjectType({
  description:
    'A legal consultation or another duty beside the compass, with its dates (inspraak, Omgevingswet); T6.',
  simpleResolvers: true,
})
export class StatutoryStep {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'inspraak, omgevingswet or other.' })
  kind: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => CivilDate, { description: 'First day.' })
  startsOn: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day, when known.' })
  endsOn: string | null;
}

@ObjectType({
  description: 'A phase (fase) of a trajectory; the compass is read anew in each (C5).',
  simpleResolvers: true,
})
export class Phase {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the order of phases, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'A short title.' })
  title: string;

  @Field(() => String, { description: 'What the phase is to lead to.' })
  goal: string;

  @Field(() => PhaseStatus, { description: 'Planned, running or closed (T4).' })
  status: PhaseStatus;

  @Field(() => CivilDate, { nullable: true, description: 'Planned first day.' })
  startsOn: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Planned last day.' })
  endsOn: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it really started.' })
  startedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt: string | null;

  @Field(() => Int, { description: 'Goes up with every change; sent back as `expectedRevision`.' })
  revision: number;

  @Field(() => [PhaseIssue], {
    description: 'The issues it deals with, each with its own form, say and owner.',
  })
  phaseIssues: Ref<PhaseIssueView>[];

  @Field(() => [StatutoryStep], {
    description: 'Legal consultations and other duties beside the compass (T6).',
  })
  statutorySteps: StatutoryStep[];

  @Field(() => Trajectory, { description: 'Of which trajectory.' })
  trajectory: Ref<TrajectoryView>;
}

@ObjectType({
  description: 'A question of the trajectory (kwestie). Its form and owner differ per phase.',
  simpleResolvers: true,
})
export class Issue {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Its number within the trajectory; part of its address.' })
  ordinal: number;

  @Field(() => String, { description: 'The question, as the exploration formulated it (C6).' })
  question: string;

  @Field(() => Int, { description: 'Goes up with every change.' })
  revision: number;

  @Field(() => [PhaseIssue], { description: 'The issue in each phase that deals with it, in order.' })
  phaseIssues: Ref<PhaseIssueView>[];

  @Field(() => PhaseIssue, {
    description: 'Where it stands now: in the latest phase that started, else in the first planned one.',
  })
  current: Ref<PhaseIssueView>;

  @Field(() => Trajectory, { description: 'Of which trajectory.' })
  trajectory: Ref<TrajectoryView>;
}

@ObjectType({
  description: 'A party that owns an issue, and on which side it sits (T3).',
  simpleResolvers: true,
})
export class Owner {
  @Field(() => Party, { description: 'Who.' })
  party: PartyView;

  @Field(() => Side, { description: 'For the municipality or on the residents’ side.' })
  side: Side;
}

@ObjectType({
  description:
    'Who owns an issue from a moment on (eigenaarschap). Changes are a history; the chosen form limits it (T3).',
  simpleResolvers: true,
})
export class OwnershipRecord {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => OwnershipKind, { description: 'Municipality, residents or shared.' })
  ownership: OwnershipKind;

  @Field(() => [Owner], { description: 'The named owners.' })
  owners: Owner[];

  @Field(() => DateTime, { description: 'From when.' })
  since: string;

  @Field(() => String, { nullable: true, description: 'Why it changed.' })
  reason: string | null;
}

@ObjectType({
  description: 'An issue in one phase: with a reading, a form and an owner of its own (C5).',
  simpleResolvers: true,
})
export class PhaseIssue {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Phase, { description: 'In which phase.' })
  phase: Ref<PhaseView>;

  @Field(() => Issue, { description: 'Which issue.' })
  issue: Ref<IssueView>;

  @Field(() => [Exploration], {
    description: 'Its explorations (verkenningen), oldest first; drafts only for the team.',
  })
  explorations: Ref<Exploration>[];

  @Field(() => Exploration, { nullable: true, description: 'The latest exploration (verkenning).' })
  exploration: Ref<ExplorationView> | null;

  @Field(() => [CompassReading], { description: 'All readings of the compass for it, oldest first (C5).' })
  readings: ReadingView[];

  @Field(() => CompassReading, {
    nullable: true,
    description: 'The latest reading that was not abandoned.',
  })
  reading: Ref<ReadingView> | null;

  @Field(() => [FormChoice], { description: 'All choices, oldest first.' })
  choices: Ref<ChoiceView>[];

  @Field(() => FormChoice, { nullable: true, description: 'The choice that holds now (C4).' })
  choice: Ref<ChoiceView> | null;

  @Field(() => [OwnershipRecord], { description: 'Who owned it, oldest first (T3).' })
  ownerships: OwnershipView[];

  @Field(() => OwnershipRecord, { nullable: true, description: 'Who owns it now (T3).' })
  ownership: Ref<OwnershipView> | null;
}

@ObjectType({
  description: 'A group that has a part in an issue, named by the exploration (C6).',
  simpleResolvers: true,
})
export class ExplorationGroup {
  @Field(() => String, { description: 'Who.' })
  name: string;

  @Field(() => String, { description: 'What the issue means for them, or their part in it.' })
  part: string;
}

@ObjectType({
  description:
    'What precedes a reading (verkenning): goal, bounds, known, unknown, earlier attempts, groups, and the question itself (C6).',
  simpleResolvers: true,
})
export class Exploration {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Its number among the explorations of the issue in this phase.' })
  ordinal: number;

  @Field(() => ExplorationStatus, { description: 'Draft or completed.' })
  status: ExplorationStatus;

  @Field(() => String, { description: 'The goal of the contact with residents.' })
  goal: string;

  @Field(() => String, { description: 'What is fixed already: laws, decisions, money (kaders).' })
  bounds: string;

  @Field(() => String, { description: 'What is known already.' })
  known: string;

  @Field(() => String, { description: 'What is still open.' })
  unknown: string;

  @Field(() => String, { description: 'What was tried before, and how that went.' })
  triedBefore: string;

  @Field(() => String, { description: 'The question that the compass will be read for.' })
  question: string;

  @Field(() => [ExplorationGroup], { description: 'The groups that have a part in it.' })
  groups: ExplorationGroup[];

  @Field(() => Int, { description: 'Goes up with every save; sent back as `expectedRevision`.' })
  revision: number;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  savedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was completed.' })
  completedAt: string | null;

  @Field(() => PhaseIssue, { description: 'Of which issue, in which phase.' })
  phaseIssue: Ref<PhaseIssueView>;
}

@ObjectType({
  description:
    'The choice of a form of collaboration for an issue in a phase (C4). The outcome of the compass advises; departing from it needs a reason.',
  simpleResolvers: true,
})
export class FormChoice {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether the main form differs from the outcome of the compass.' })
  departs: boolean;

  @Field(() => String, { nullable: true, description: 'Why; always there when it departs.' })
  reason: string | null;

  @Field(() => String, { description: 'The role that the municipality takes.' })
  municipalityRole: string;

  @Field(() => String, { description: 'The role that the residents take.' })
  residentsRole: string;

  @Field(() => Person, { nullable: true, description: 'Who recorded the choice.' })
  chosenBy: PartyView;

  @Field(() => DateTime, { description: 'When.' })
  chosenAt: string;
}

// SPDX-License-Identifier: EUPL-1.2
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../shared/graphql/page.ts';
import { CivilDate, DateTime, Json, Uuid } from '../shared/graphql/scalars.ts';
import { District, Neighbourhood, PolicyField, RoleName } from '../tenant/municipality.graphql.ts';
import { OrganisationalUnit, Party, type PartyView, Person } from '../tenant/party.graphql.ts';
import { StartedAs, TrajectoryStatus } from './enums.graphql.ts';
import { Issue, Phase } from './phase.graphql.ts';
import type { IssueView, PhaseView, PlaceView, TrajectoryRoleView } from './trajectory.view.ts';

@ObjectType({ description: 'Where a trajectory takes place (T1).', simpleResolvers: true })
export class Area {
  @Field(() => Boolean, { description: 'The whole municipality.' })
  cityWide: boolean;

  @Field(() => [District], { description: 'Whole districts (wijken), by name.' })
  districts: PlaceView[];

  @Field(() => [Neighbourhood], { description: 'Single neighbourhoods (buurten), by name.' })
  neighbourhoods: PlaceView[];
}

@ObjectType({
  description: 'Who has which role on a trajectory, and since when (T2).',
  simpleResolvers: true,
})
export class TrajectoryRole {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => RoleName, { description: 'The role (rol).' })
  role: { code: string; names: Record<string, string> };

  @Field(() => Party, { description: 'Who has it.' })
  party: PartyView;

  @Field(() => CivilDate, { description: 'From when.' })
  since: string;

  @Field(() => CivilDate, { nullable: true, description: 'Until when; null while it lasts.' })
  until: string | null;
}

@ObjectType({
  description:
    'A collaboration trajectory (samenwerkingstraject): one subject on which municipality and residents work together.',
  simpleResolvers: true,
})
export class Trajectory {
  @Field(() => Uuid, { description: 'Id; people use the number.' })
  id: string;

  @Field(() => String, {
    description: 'Its number per year, such as 2026-004; the last part of its address.',
  })
  number: string;

  @Field(() => String, { description: 'A short title.' })
  title: string;

  @Field(() => String, { description: 'What it is about, in plain text.' })
  subject: string;

  @Field(() => StartedAs, { description: 'Who took the initiative (T5).' })
  startedAs: StartedAs;

  @Field(() => PolicyField, { description: 'The field of policy (beleidsveld).' })
  policyField: { code: string; names: Record<string, string> };

  @Field(() => Area, { description: 'Where it takes place.' })
  area: { cityWide: boolean; districts: PlaceView[]; neighbourhoods: PlaceView[] };

  @Field(() => OrganisationalUnit, { description: 'The responsible unit of the municipality.' })
  unit: PartyView;

  @Field(() => Person, {
    description: 'The accountable project lead (projectleider). There always is one (T1).',
  })
  lead: PartyView;

  @Field(() => DateTime, { description: 'Since when this lead is accountable.' })
  leadSince: string;

  @Field(() => [TrajectoryRole], {
    description: 'The other roles, the ended ones included, in the order given (T2).',
  })
  roles: TrajectoryRoleView[];

  @Field(() => TrajectoryStatus, { description: 'Running or closed.' })
  status: TrajectoryStatus;

  @Field(() => DateTime, { description: 'When it was started here.' })
  startedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt: string | null;

  @Field(() => DateTime, { description: 'When something of it last changed.' })
  changedAt: string;

  @Field(() => Int, { description: 'Goes up when the description changes; sent back as `expectedRevision`.' })
  revision: number;

  @Field(() => [Phase], { description: 'Its phases (fasen) in order; they may overlap in time (T4).' })
  phases: PhaseView[];

  @Field(() => [Phase], { description: 'The phases that run now.' })
  currentPhases: PhaseView[];

  @Field(() => [Issue], { description: 'The questions it is about (kwesties), in the order raised.' })
  issues: IssueView[];
}

@ObjectType({ description: 'One trajectory in a list, with its place.', simpleResolvers: true })
export class TrajectoryEdge {
  @Field(() => String, { description: 'Its place in this order.' })
  cursor: string;

  @Field(() => Trajectory, { description: 'The trajectory.' })
  node: Trajectory;
}

@ObjectType({ description: 'A page of trajectories.', simpleResolvers: true })
export class TrajectoryConnection {
  @Field(() => [TrajectoryEdge], { description: 'The trajectories with their cursors.' })
  edges: TrajectoryEdge[];

  @Field(() => [Trajectory], { description: 'The trajectories.' })
  nodes: Trajectory[];

  @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many match the filter in all.' })
  totalCount: number;
}

@ObjectType({
  description:
    'One thing that changed a case: who, in which role, when, what (K4). The history is append-only.',
  simpleResolvers: true,
})
export class HistoryEntry {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => Int, { description: 'Its number in the history of the municipality; without gaps.' })
  seq: number;

  @Field(() => DateTime, { description: 'When.' })
  at: string;

  @Field(() => String, { description: 'What happened, in the past tense, such as FormChosen.' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'The role in which it was done.' })
  actingRole: string | null;

  @Field(() => Person, { nullable: true, description: 'Who did it; null for the platform itself.' })
  actor: PartyView | null;

  @Field(() => Json, { description: 'What it was about: ids, codes and dates.' })
  details: Record<string, unknown>;

  @Field(() => Json, { description: 'The texts that belong to it; an erased text is absent.' })
  texts: Record<string, string>;
}

@ObjectType({ description: 'A page of history, newest first.', simpleResolvers: true })
export class HistoryConnection {
  @Field(() => [HistoryEntry], { description: 'What happened, newest first.' })
  entries: HistoryEntry[];

  @Field(() => PageInfo, { description: 'Pass `endCursor` as `before` to get what came earlier.' })
  pageInfo: PageInfo;
}

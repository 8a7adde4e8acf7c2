// SPDX-License-Identifier: EUPL-1.2
import type { AskCode } from '@samenspel/domain/trajectory';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Ref } from '../shared/graphql/ref.ts';
import { CivilDate, DateTime } from '../shared/graphql/scalars.ts';
import { Phase, PhaseIssue } from '../trajectory/phase.graphql.ts';
import { Trajectory } from '../trajectory/trajectory.graphql.ts';
import type { PhaseIssueView, PhaseView, TrajectoryView } from '../trajectory/trajectory.view.ts';

const kinds = {
  RAISE_ISSUE: 'Raise the issues of a phase (kwesties opvoeren); C5.',
  EXPLORE: 'Explore an issue (verkennen); C6.',
  READ_COMPASS: 'Read the compass for an issue (kompas doorlopen); C5.',
  READ_AGAIN: 'Read the compass anew in this phase (kompas opnieuw doorlopen); C5.',
  COMPLETE_READING: 'Complete the reading that is going on (lezing afronden); C3.',
  CHOOSE_FORM: 'Choose the form of collaboration (samenwerkingsvorm kiezen); C4.',
  NAME_OWNERS: 'Name the owners (eigenaren noemen); T3.',
  START_PHASE: 'Start the phase (fase starten); T4.',
  FULFIL_OBLIGATION: 'Say how an obligation of the form was met (verplichting verantwoorden); C7.',
  CLOSE_PHASE: 'Close the phase (fase afsluiten); T4.',
  AWAIT_ANSWER:
    'Nothing yet: the phase closes once an advice on it is answered (wachten op het antwoord op een advies); T4.',
} satisfies Record<AskCode, string>;

const TaskKind = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind]));
registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What the policy asks.',
  valuesConfig: Object.fromEntries(
    Object.entries(kinds).map(([kind, description]) => [kind, { description }]),
  ),
});

@ObjectType({
  description: 'What the policy asks of the viewer now (mijn werk), on a trajectory they lead or work on.',
  simpleResolvers: true,
})
export class Task {
  @Field(() => ID, { description: 'The same as long as it is asked.' })
  id: string;

  @Field(() => TaskKind, { description: 'What is asked.' })
  kind: AskCode;

  @Field(() => String, { description: 'The rule that asks it, such as C5.' })
  rule: string;

  @Field(() => Trajectory, { description: 'On which trajectory.' })
  trajectory: Ref<TrajectoryView>;

  @Field(() => Phase, { nullable: true, description: 'In which phase.' })
  phase: Ref<PhaseView> | null;

  @Field(() => PhaseIssue, { nullable: true, description: 'For which issue.' })
  phaseIssue: Ref<PhaseIssueView> | null;

  @Field(() => String, { nullable: true, description: 'The code of the obligation, with FULFIL_OBLIGATION.' })
  obligation: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the advice that keeps the phase open, with AWAIT_ANSWER; T4.',
  })
  awaits: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is asked.' })
  since: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day by which it should have been done.' })
  until: string | null;

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  late: boolean;
}

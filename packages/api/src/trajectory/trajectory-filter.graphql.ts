// SPDX-License-Identifier: EUPL-1.2
import { Field, InputType } from 'type-graphql';
import { OwnershipKind, Say } from '../compass/compass.graphql.ts';
import { PhaseStatus, StartedAs, TrajectoryStatus } from './enums.graphql.ts';

const choiceOf = 'Only trajectories in which an issue of a running phase has';

@InputType({ description: 'Which trajectories to list. Everything that is given must hold.' })
export class TrajectoryFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words in the title, the subject or a question, in any Dutch inflection.',
  })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of a district (wijk); city-wide trajectories count everywhere.',
  })
  district?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a neighbourhood (buurt).' })
  neighbourhood?: string | null;

  @Field(() => String, { nullable: true, description: `${choiceOf} this main form (its code).` })
  form?: string | null;

  @Field(() => Say, { nullable: true, description: `${choiceOf} this say.` })
  say?: Say | null;

  @Field(() => OwnershipKind, { nullable: true, description: `${choiceOf} this ownership.` })
  ownership?: OwnershipKind | null;

  @Field(() => PhaseStatus, { nullable: true, description: 'Only trajectories with a phase that stands so.' })
  phaseStatus?: PhaseStatus | null;

  @Field(() => String, { nullable: true, description: 'The code of a field of policy.' })
  policyField?: string | null;

  @Field(() => StartedAs, { nullable: true, description: 'Who took the initiative.' })
  startedAs?: StartedAs | null;

  @Field(() => TrajectoryStatus, { nullable: true, description: 'Running or closed.' })
  status?: TrajectoryStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `${choiceOf} a form that departs from the compass (C4), or none that does.`,
  })
  departs?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only trajectories on which the viewer has a role.' })
  mine?: boolean | null;
}

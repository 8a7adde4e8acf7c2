// SPDX-License-Identifier: EUPL-1.2
import type * as domain from '@samenspel/domain/advice';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { CivilDate, Uuid } from '../shared/graphql/scalars.ts';
import { AdviceState, Signer } from './enums.graphql.ts';

export const AdviceLateness = {
  late: 'late',
  soon: 'soon',
  running: 'running',
  no_term: 'no_term',
  suspended: 'suspended',
} as const;
export type AdviceLateness = keyof typeof AdviceLateness;
registerEnumType(AdviceLateness, {
  name: 'AdviceLateness',
  description: 'How the term of an open advice stands (A5, A8).',
  valuesConfig: {
    late: { description: 'Late (te laat).' },
    soon: { description: 'Due soon, or today (bijna).' },
    running: { description: 'In time (loopt).' },
    no_term: { description: 'Without a term (zonder termijn).' },
    suspended: { description: 'Standing still (opgeschort).' },
  },
});

export const AdviceSort = {
  NEWEST: 'NEWEST',
  DUE_FIRST: 'DUE_FIRST',
  CHANGED: 'CHANGED',
  LATEST_FIRST: 'LATEST_FIRST',
  RECENTLY_LATE: 'RECENTLY_LATE',
} as const;
export type AdviceSort = keyof typeof AdviceSort;
registerEnumType(AdviceSort, {
  name: 'AdviceSort',
  description: 'The order of a list of advices.',
  valuesConfig: {
    NEWEST: { description: 'Last submitted first.' },
    DUE_FIRST: {
      description:
        'What to answer first: by the due date of what is open, the earliest first; the rest after it.',
    },
    CHANGED: { description: 'Last changed first.' },
    LATEST_FIRST: {
      description:
        'How late the answer is or was, the most days first, as `lateAnswer` tells; what never was late after it (A6).',
    },
    RECENTLY_LATE: {
      description:
        'When the answer became late, the last term that passed first, as `lateAnswer` tells; what never was late after it (A6).',
    },
  },
});

@InputType({ description: 'Which advices to list. Everything that is given must hold.' })
export class AdviceFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words in the title, and in the summary and the points where they are public, in any Dutch inflection.',
  })
  search?: string | null;

  @Field(() => [AdviceState], { nullable: true, description: 'Only in one of these states.' })
  state?: domain.AdviceState[] | null;

  @Field(() => [AdviceLateness], { nullable: true, description: 'Only open ones whose term stands so.' })
  lateness?: AdviceLateness[] | null;

  @Field(() => String, { nullable: true, description: 'The code of a district (wijk).' })
  district?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a neighbourhood (buurt).' })
  neighbourhood?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a wijkplatform.' })
  wijkplatform?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of a trajectory.' })
  trajectory?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was asked for (A1).' })
  asked?: boolean | null;

  @Field(() => Uuid, { nullable: true, description: 'The id of the person who handles it.' })
  handler?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody handles it.' })
  unassigned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those that the viewer handles, leads the trajectory of, or submitted with their platform.',
  })
  mine?: boolean | null;

  @Field(() => Signer, { nullable: true, description: 'The body that answers.' })
  signer?: domain.Signer | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has no term (A5).' })
  withoutTerm?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nothing is left to do (A10).' })
  settled?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'Submitted on this day or later.' })
  submittedFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Submitted on this day or earlier.' })
  submittedUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an answer to it was late.' })
  answeredLate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its answer is late now or came late, in whatever round, as `lateAnswer` tells (A6).',
  })
  everLate?: boolean | null;
}

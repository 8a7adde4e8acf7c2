// SPDX-License-Identifier: EUPL-1.2
import type { ClockDay as DayOfClock, TermUnit as UnitOfTerm } from '@samenspel/domain/terms';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CivilDate, Uuid } from '../../shared/graphql/scalars.ts';

export const TermUnit = {
  weeks: 'weeks',
  calendar_days: 'calendar_days',
  working_days: 'working_days',
} as const satisfies Record<UnitOfTerm, UnitOfTerm>;
registerEnumType(TermUnit, {
  name: 'TermUnit',
  description: 'In what a term is counted (A5).',
  valuesConfig: {
    weeks: { description: 'Weeks (weken): six weeks from a Monday end on a Monday.' },
    calendar_days: { description: 'Calendar days (kalenderdagen): each day counts.' },
    working_days: {
      description: 'Working days (werkdagen) on the calendar of the municipality.',
    },
  },
});

@ObjectType({ description: 'How long somebody has (termijn); A5.', simpleResolvers: true })
export class Term {
  @Field(() => Int, { description: 'How many of the unit, from 1 up to two years’ worth.' })
  amount: number;

  @Field(() => TermUnit, { description: 'The unit.' })
  unit: UnitOfTerm;
}

@InputType({ description: 'How long somebody has (termijn); A5.' })
export class TermInput {
  @Field(() => Int, { description: 'How many of the unit, from 1 up to two years’ worth.' })
  amount: number;

  @Field(() => TermUnit, { description: 'The unit.' })
  unit: UnitOfTerm;
}

export const ClockKind = {
  handler: 'handler',
  answer: 'answer',
  review: 'review',
  commitment: 'commitment',
  information: 'information',
  advise: 'advise',
} as const;
export type ClockKind = keyof typeof ClockKind;
registerEnumType(ClockKind, {
  name: 'ClockKind',
  description: 'What is waited for: every waiting state has a clock of its own (A8).',
  valuesConfig: {
    handler: { description: 'That somebody takes the advice in hand (behandelaar).' },
    answer: { description: 'The substantive response to the advice (inhoudelijke reactie).' },
    review: { description: 'The decision on a contested response (beoordeling).' },
    commitment: { description: 'That a commitment is carried out (toezegging).' },
    information: { description: 'The answer to a request for information (informatieverzoek).' },
    advise: { description: 'The advice that was asked for: the platform’s own term (adviesverzoek).' },
  },
});

export const ClockState = {
  running: 'running',
  suspended: 'suspended',
  stopped: 'stopped',
  no_term: 'no_term',
} as const;
export type ClockState = keyof typeof ClockState;
registerEnumType(ClockState, {
  name: 'ClockState',
  description: 'Where a clock stands (A5).',
  valuesConfig: {
    running: { description: 'Running (loopt), towards a due date.' },
    suspended: { description: 'Standing still (opgeschort), as both sides agreed.' },
    stopped: { description: 'Stopped (gestopt): what it waited for came, or need not come any more.' },
    no_term: { description: 'Waiting without a due date (zonder termijn): nobody set a term.' },
  },
});

export const Lateness = {
  none: 'none',
  running: 'running',
  soon: 'soon',
  today: 'today',
  late: 'late',
  met_on_time: 'met_on_time',
  met_late: 'met_late',
} as const;
export type Lateness = keyof typeof Lateness;
registerEnumType(Lateness, {
  name: 'Lateness',
  description:
    'How a due date stands today. Late is a fact, and never keeps anybody from answering (A6, A8).',
  valuesConfig: {
    none: { description: 'There is no due date: no term, or the clock stands still.' },
    running: { description: 'In time (loopt).' },
    soon: { description: 'Due soon (bijna), within the days that the municipality set.' },
    today: { description: 'Due today (vandaag): until midnight it is in time.' },
    late: { description: 'Late (te laat).' },
    met_on_time: { description: 'It came in time (op tijd).' },
    met_late: { description: 'It came late (te laat gekomen).' },
  },
});

export const ClockEventType = {
  started: 'started',
  suspended: 'suspended',
  resumed: 'resumed',
  extended: 'extended',
  moved: 'moved',
  stopped: 'stopped',
} as const;
export type ClockEventType = keyof typeof ClockEventType;
registerEnumType(ClockEventType, {
  name: 'ClockEventType',
  description: 'What happened to a clock (A5, A7).',
  valuesConfig: {
    started: { description: 'It began to run, with a term, an agreed day, or neither.' },
    suspended: { description: 'It stands still from this day on (opgeschort).' },
    resumed: { description: 'It runs again from this day on (hervat).' },
    extended: { description: 'A later due date was told, with a reason (verlengd); once per round (A7).' },
    moved: { description: 'The due date followed a change of the calendar or of the rules (verschoven).' },
    stopped: { description: 'What it waited for came, or need not come any more (gestopt).' },
  },
});

export const ClockDayReason = {
  start: 'start',
  counted: 'counted',
  weekend: 'weekend',
  free_day: 'free_day',
  suspended: 'suspended',
  shifted: 'shifted',
  extended: 'extended',
  due: 'due',
} as const satisfies Record<DayOfClock['because'], DayOfClock['because']>;
registerEnumType(ClockDayReason, {
  name: 'ClockDayReason',
  description: 'What a day did to the due date (A5).',
  valuesConfig: {
    start: { description: 'The day of the start: it does not count.' },
    counted: { description: 'A day that counts.' },
    weekend: { description: 'A weekday that is not worked: it does not count.' },
    free_day: { description: 'A free day of the calendar: it does not count.' },
    suspended: { description: 'The clock stood still.' },
    shifted: { description: 'After the term, skipped because it is not worked.' },
    extended: { description: 'In the time that an extension gave (A7).' },
    due: { description: 'The last day that is in time.' },
  },
});

@ObjectType({ description: 'One thing that happened to a clock (A5).', simpleResolvers: true })
export class ClockEvent {
  @Field(() => ClockEventType, { description: 'What happened.' })
  type: ClockEventType;

  @Field(() => CivilDate, { description: 'On which day.' })
  on: string;

  @Field(() => Term, { nullable: true, description: 'Of a start: the term that was set.' })
  term: { amount: number; unit: UnitOfTerm } | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Of a start the agreed day, of an extension or a move the new due date.',
  })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it stood still, or was extended.' })
  reason: string | null;
}

@ObjectType({ description: 'One day in the explanation of a due date (A5).' })
export class ClockDay {
  @Field(() => CivilDate, { description: 'The day.' })
  date: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Which day of the term it is; null when it does not count.',
  })
  counts: number | null;

  @Field(() => ClockDayReason, { description: 'What it did to the due date.' })
  because: DayOfClock['because'];

  freeDay: Record<string, string> | null;
}

@ObjectType({
  description:
    'The clock of something that waits (termijn). It is a history of events, from which the due date follows by the calendar of the municipality, and it is public (A5).',
})
export class Clock {
  @Field(() => Uuid, { description: 'Id.' })
  id: string;

  @Field(() => ClockKind, { description: 'What is waited for.' })
  kind: ClockKind;

  @Field(() => CivilDate, { description: 'The day of the start; it does not count itself.' })
  startedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The last day that is in time; null without a term and while it stands still.',
  })
  dueOn: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Since when it stands still.' })
  suspendedSince: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'When it stopped.' })
  stoppedOn: string | null;

  @Field(() => Boolean, { description: 'Whether its term was extended in this round (A7).' })
  extended: boolean;
}

// SPDX-License-Identifier: EUPL-1.2
import type { TermUnit } from '@samenspel/domain/terms';
import type { ClockKind } from './clock.graphql.ts';

/** A clock with its history, as `clockDocument` gives it. */
export interface ClockView {
  id: string;
  kind: ClockKind;
  subjectId: string;
  round: number;
  state: 'running' | 'suspended' | 'stopped';
  startedOn: string;
  dueOn: string | null;
  suspendedSince: string | null;
  stoppedOn: string | null;
  extended: boolean;
  noted: NotedView[];
  /** The steps that were taken: reminders and escalations (A8). */
  taken: string[];
}

/** One event of a clock as its row keeps it; a stop stands on the clock itself. */
export interface NotedView {
  type: 'started' | 'suspended' | 'resumed' | 'extended';
  on: string;
  term: { amount: number; unit: TermUnit } | null;
  dueOn: string | null;
  reason: string | null;
}

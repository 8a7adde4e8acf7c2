// SPDX-License-Identifier: EUPL-1.2
import { firstDue } from '@samenspel/domain/work';
import type { AnyTask } from './work-query.ts';

/** The filters as they stand in the address; the same names in both languages, so that switching keeps them. */
export const filterNames = ['kind', 'trajectory', 'when'] as const;
export type TaskFilters = Partial<Record<(typeof filterNames)[number], string>>;

export const whens = ['late', 'soon', 'undated'] as const;
type When = (typeof whens)[number];

const soonDays = 14;

export const filtersOf = (search: string): TaskFilters => {
  const given = new URLSearchParams(search);
  const filters: TaskFilters = {};
  for (const name of filterNames) {
    const value = given.get(name);
    if (value) filters[name] = value;
  }
  return filters;
};

export type Urgency = 'late' | 'soon' | 'later' | 'undated';

/** Late once its day has passed; soon within two weeks. */
export const urgencyOf = ({ until, late }: Pick<AnyTask, 'until' | 'late'>, today: string): Urgency => {
  if (until === null) return 'undated';
  if (late) return 'late';
  return (Date.parse(until) - Date.parse(today)) / 86_400_000 <= soonDays ? 'soon' : 'later';
};

/** The tasks that match, what is late and then what is due first on top; without a date the longest waiting first. */
export const pick = <Any extends Pick<AnyTask, 'kind' | 'trajectory' | 'until' | 'late' | 'since'>>(
  tasks: readonly Any[],
  filters: TaskFilters,
  today: string,
): Any[] =>
  tasks
    .filter(({ kind }) => filters.kind === undefined || kind === filters.kind)
    .filter(({ trajectory }) => filters.trajectory === undefined || trajectory?.number === filters.trajectory)
    .filter((task) => !isWhen(filters.when) || urgencyOf(task, today) === filters.when)
    .sort(firstDue);

const isWhen = (when: string | undefined): when is When => whens.some((known) => known === when);

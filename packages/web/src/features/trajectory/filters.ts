// SPDX-License-Identifier: EUPL-1.2
import { filtersIn, oneOf } from '../../shared/filters/index.ts';
import { type SayStep, saySteps } from '../../shared/ui/index.ts';

/** The filters of the list as they stand in the address; the same names in both languages, so that switching keeps them. */
export const filterNames = [
  'search',
  'district',
  'form',
  'say',
  'phase',
  'field',
  'started',
  'departs',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const phaseStatuses = ['planned', 'running', 'closed'] as const;
export const startedAs = ['municipality', 'residents', 'right_to_challenge'] as const;
/** Whether a form was chosen otherwise than the compass advised (C4). */
export const departs = ['yes', 'no'] as const;

/** The filters in an address; what is not one of ours is left out. */
export const filtersOf = (search: string): Filters => filtersIn(filterNames, search);

const departing = (value: string | undefined): boolean | null => {
  const known = oneOf(departs, value);
  return known === undefined ? null : known === 'yes';
};

/** The filters as the API takes them. A value that does not exist there is as good as none. */
export const filterInput = (filters: Filters) => ({
  search: filters.search ?? null,
  district: filters.district ?? null,
  form: filters.form ?? null,
  say: oneOf<SayStep>(saySteps, filters.say) ?? null,
  phaseStatus: oneOf(phaseStatuses, filters.phase) ?? null,
  policyField: filters.field ?? null,
  startedAs: oneOf(startedAs, filters.started) ?? null,
  departs: departing(filters.departs),
});

// SPDX-License-Identifier: EUPL-1.2
import { filtersIn, oneOf } from '../../../shared/filters/index.ts';

/** The filters of the register as they stand in the address; the same names in both languages. */
export const filterNames = [
  'search',
  'term',
  'state',
  'district',
  'platform',
  'signer',
  'asked',
  'answered',
  'from',
  'until',
  'sort',
  'view',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const terms = ['late', 'soon', 'running', 'suspended', 'no_term'] as const;
export const states = ['open', 'answered', 'contested', 'withdrawn'] as const;
export const signers = ['council', 'college', 'alderman', 'director', 'official'] as const;
export const asked = ['yes', 'no'] as const;
export const answered = ['late', 'onTime'] as const;
export const sorts = ['newest', 'due', 'late', 'lateDay', 'changed'] as const;

const sortOf = {
  newest: 'NEWEST',
  due: 'DUE_FIRST',
  late: 'LATEST_FIRST',
  lateDay: 'RECENTLY_LATE',
  changed: 'CHANGED',
} as const;

/** The filters in an address; what is not one of ours is left out. */
export const filtersOf = (search: string): Filters => {
  const filters = filtersIn(filterNames, search);
  if (filters.view !== undefined && filters.view !== lateView.view) delete filters.view;
  return filters;
};

/** The view of the register that holds what is late or came late (A6). */
export const lateView = { view: 'late' } as const;
export const isLateView = ({ view }: Filters): boolean => view === lateView.view;

const isDay = (value: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
};
const dayOrNone = (value: string | undefined): string | null => (value && isDay(value) ? value : null);

const yesOrNo = <Value extends string>(
  values: readonly [yes: Value, no: Value],
  value: string | undefined,
): boolean | null => {
  const known = oneOf(values, value);
  return known === undefined ? null : known === values[0];
};

/** The filters as the API takes them. A value that does not exist there is as good as none. */
export const filterInput = (filters: Filters) => {
  const term = oneOf(terms, filters.term);
  const state = oneOf(states, filters.state);
  return {
    search: filters.search ?? null,
    lateness: term ? [term] : null,
    state: state ? [state] : null,
    district: filters.district ?? null,
    wijkplatform: filters.platform ?? null,
    signer: oneOf(signers, filters.signer) ?? null,
    asked: yesOrNo(asked, filters.asked),
    answeredLate: yesOrNo(answered, filters.answered),
    everLate: isLateView(filters) || null,
    submittedFrom: dayOrNone(filters.from),
    submittedUntil: dayOrNone(filters.until),
  };
};

/** The order without a choice. */
export const defaultSort = (filters: Filters) => (isLateView(filters) ? 'lateDay' : 'newest');

export const sortInput = (filters: Filters) => sortOf[oneOf(sorts, filters.sort) ?? defaultSort(filters)];

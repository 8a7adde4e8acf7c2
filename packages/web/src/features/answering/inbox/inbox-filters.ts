// SPDX-License-Identifier: EUPL-1.2
import { filtersIn, oneOf } from '../../../shared/filters/index.ts';

/** The filters of the inbox as they stand in the address; the same names in both languages. */
export const filterNames = ['search', 'term', 'state', 'handler', 'district'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const terms = ['late', 'soon', 'running', 'suspended', 'no_term'] as const;
/** Without a choice the inbox holds what waits for the municipality: an answer, or a decision on one. */
export const states = ['contested', 'promised', 'all'] as const;
export const handlers = ['me', 'none'] as const;

/** The filters in an address; what is not one of ours is left out. */
export const filtersOf = (search: string): Filters => filtersIn(filterNames, search);

/** The states of advice that a choice stands for; settled or not where that matters. */
const standing = (state: string | undefined) => {
  switch (oneOf(states, state)) {
    case 'contested':
      return { state: ['contested'] as const, settled: null };
    case 'promised':
      return { state: ['answered'] as const, settled: false };
    case 'all':
      return { state: null, settled: null };
    default:
      return { state: ['open', 'contested'] as const, settled: null };
  }
};

/** The filters as the API takes them. A value that does not exist there is as good as none. */
export const filterInput = (filters: Filters) => {
  const term = oneOf(terms, filters.term);
  const handler = oneOf(handlers, filters.handler);
  const { state, settled } = standing(filters.state);
  return {
    search: filters.search ?? null,
    lateness: term ? [term] : null,
    state: state && [...state],
    settled,
    mine: handler === 'me' ? true : null,
    unassigned: handler === 'none' ? true : null,
    district: filters.district ?? null,
  };
};

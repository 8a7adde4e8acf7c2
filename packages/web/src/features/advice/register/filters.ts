// SPDX-License-Identifier: EUPL-1.2

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
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const terms = ['late', 'soon', 'running', 'suspended', 'no_term'] as const;
export const states = ['open', 'answered', 'contested', 'withdrawn'] as const;
export const signers = ['council', 'college', 'alderman', 'director', 'official'] as const;
export const asked = ['yes', 'no'] as const;
export const answered = ['late', 'onTime'] as const;
export const sorts = ['newest', 'due', 'late', 'changed'] as const;

const sortOf = {
  newest: 'NEWEST',
  due: 'DUE_FIRST',
  late: 'LATEST_FIRST',
  changed: 'CHANGED',
} as const;

/** The filters in an address; what is not one of ours is left out. */
export const filtersOf = (search: string): Filters => {
  const given = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = given.get(name)?.trim().slice(0, 200);
    if (value) filters[name] = value;
  }
  return filters;
};

const oneOf = <Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): Value | undefined => values.find((known) => known === value);

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
    submittedFrom: dayOrNone(filters.from),
    submittedUntil: dayOrNone(filters.until),
  };
};

export const sortInput = ({ sort }: Filters) => sortOf[oneOf(sorts, sort) ?? 'newest'];

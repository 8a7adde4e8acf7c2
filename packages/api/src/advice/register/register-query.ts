// SPDX-License-Identifier: EUPL-1.2
import { type AdviceState, type Signer, signers } from '@samenspel/domain/advice';
import type { AdviceFilter, AdviceLateness, AdviceSort } from '../advice-filter.graphql.ts';

/** Which advices an address of the register asks for. */
export interface RegisterQuery {
  readonly filter: AdviceFilter;
  readonly sort: AdviceSort;
  /** Where the answer before ended. */
  readonly after: string | null;
}

const lateness: readonly AdviceLateness[] = ['late', 'soon', 'running', 'suspended', 'no_term'];
const states: readonly AdviceState[] = ['open', 'answered', 'contested', 'withdrawn'];
const sorts: Readonly<Record<string, AdviceSort>> = {
  newest: 'NEWEST',
  due: 'DUE_FIRST',
  late: 'LATEST_FIRST',
  lateDay: 'RECENTLY_LATE',
  changed: 'CHANGED',
};

// The years that PostgreSQL and everybody else agree on.
const DAY = /^[12]\d{3}-\d{2}-\d{2}$/;

const dayOf = (value: string | null): string | null => {
  const at = value !== null && DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (value === null || Number.isNaN(at)) return null;
  return new Date(at).toISOString().startsWith(value) ? value : null;
};

/** The filters in an address, by the names that the page of the register has. A value that does not exist is as good as none. */
export function registerQuery(address: string): RegisterQuery {
  const mark = address.indexOf('?');
  const given = new URLSearchParams(mark < 0 ? '' : address.slice(mark));
  const text = (name: string) => given.get(name)?.trim().slice(0, 200) || null;
  const known = <Value extends string>(values: readonly Value[], name: string): Value | null =>
    values.find((value) => value === given.get(name)) ?? null;
  const term = known(lateness, 'term');
  const state = known(states, 'state');
  const asked = known(['yes', 'no'], 'asked');
  const answered = known(['late', 'onTime'], 'answered');
  const isLateView = given.get('view') === 'late';
  const filter: AdviceFilter = {
    search: text('search'),
    lateness: term && [term],
    state: state && [state],
    district: text('district'),
    wijkplatform: text('wijkplatform') ?? text('platform'),
    signer: known<Signer>(signers, 'signer'),
    asked: asked && asked === 'yes',
    answeredLate: answered && answered === 'late',
    everLate: isLateView || null,
    submittedFrom: dayOf(given.get('from')),
    submittedUntil: dayOf(given.get('until')),
  };
  const sort = known(Object.keys(sorts), 'sort') ?? (isLateView ? 'lateDay' : 'newest');
  return { filter, sort: sorts[sort] ?? 'NEWEST', after: given.get('after') };
}

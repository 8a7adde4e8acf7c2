// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { filterInput, filtersOf } from './inbox-filters.ts';

const asked = (search: string) => {
  const input = filterInput(filtersOf(search));
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
};

describe('the inbox', () => {
  it('holds what waits for the municipality, an answer or a decision on one (A5, A9)', () => {
    expect(asked('')).toEqual({ state: ['open', 'contested'] });
  });

  it.each([
    ['term=late', { state: ['open', 'contested'], lateness: ['late'] }],
    ['handler=me', { state: ['open', 'contested'], mine: true }],
    ['handler=none&term=no_term', { state: ['open', 'contested'], unassigned: true, lateness: ['no_term'] }],
    ['state=contested', { state: ['contested'] }],
    ['state=promised', { state: ['answered'], settled: false }],
    ['state=all&search=bomen&district=west', { search: 'bomen', district: 'west' }],
  ])('is narrowed by the address: %s', (search, input) => {
    expect(asked(search)).toEqual(input);
  });

  it('takes what it does not know for no filter', () => {
    expect(asked('term=someday&state=lost&handler=you&sort=x')).toEqual({ state: ['open', 'contested'] });
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { filterInput, filtersOf } from './filters.ts';

describe('the filters of the list', () => {
  it.each([
    ['departs=yes', { departs: true }],
    ['departs=no', { departs: false }],
    ['departs=', { departs: null }],
    ['departs=perhaps', { departs: null }],
    ['phase=running&say=high', { phaseStatus: 'running', say: 'high' }],
    ['search=+speeltuin+', { search: 'speeltuin' }],
    ['phase=never', { phaseStatus: null }],
  ])('are what the address says, and nothing that does not exist: %s', (search, asked) => {
    expect(filterInput(filtersOf(search))).toMatchObject(asked);
  });

  it('are none in an address without them', () => {
    expect(Object.values(filterInput(filtersOf('after=abc'))).every((value) => value === null)).toBe(true);
  });
});

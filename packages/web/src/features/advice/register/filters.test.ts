// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { filterInput, filtersOf, sortInput } from './filters.ts';

const inputOf = (search: string) => filterInput(filtersOf(search));

describe('the filters of the register (A11)', () => {
  it('are read from the address and sent as the API takes them', () => {
    expect(
      inputOf('term=late&state=open&district=zuid&platform=de-vecht&signer=college&asked=no&answered=late'),
    ).toEqual({
      search: null,
      lateness: ['late'],
      state: ['open'],
      district: 'zuid',
      wijkplatform: 'de-vecht',
      signer: 'college',
      asked: false,
      answeredLate: true,
      everLate: null,
      submittedFrom: null,
      submittedUntil: null,
    });
  });

  it.each([
    'term=yesterday',
    'state=lost',
    'signer=nobody',
    'asked=perhaps',
    'answered=soon',
    'from=2026-02-30',
    'until=1%20mei',
    'colour=red',
    'view=yesterday',
  ])('%s is as good as no filter', (search) => {
    expect(inputOf(search)).toEqual(inputOf(''));
  });

  it('hold a view of what is or was late (A6)', () => {
    expect(inputOf('view=late&state=open')).toMatchObject({
      everLate: true,
      state: ['open'],
      answeredLate: null,
    });
  });

  it('take days that exist', () => {
    expect(inputOf('from=2026-01-01&until=2026-12-31')).toMatchObject({
      submittedFrom: '2026-01-01',
      submittedUntil: '2026-12-31',
    });
  });

  it.each([
    ['', 'NEWEST'],
    ['sort=late', 'LATEST_FIRST'],
    ['sort=due', 'DUE_FIRST'],
    ['sort=changed', 'CHANGED'],
    ['sort=random', 'NEWEST'],
    ['sort=lateDay', 'RECENTLY_LATE'],
    ['view=late', 'RECENTLY_LATE'],
    ['view=late&sort=random', 'RECENTLY_LATE'],
    ['view=late&sort=newest', 'NEWEST'],
  ])('order by "%s" as %s', (search, sort) => {
    expect(sortInput(filtersOf(search))).toBe(sort);
  });
});

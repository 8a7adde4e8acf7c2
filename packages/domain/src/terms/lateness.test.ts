// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { lateness, met } from './index.ts';

describe('how a due date stands (A8)', () => {
  it.each([
    ['2026-06-22', { state: 'running', daysLeft: 8 }],
    ['2026-06-23', { state: 'due_soon', daysLeft: 7 }],
    ['2026-06-29', { state: 'due_soon', daysLeft: 1 }],
    ['2026-06-30', { state: 'due_today' }],
    ['2026-07-01', { state: 'late', since: '2026-07-01', daysLate: 1 }],
    ['2027-06-30', { state: 'late', since: '2026-07-01', daysLate: 365 }],
  ])('of 30 June on %s, soon from seven days', (today, how) => {
    expect(lateness('2026-06-30', today, 7)).toEqual(how);
  });
  it('is never soon when soon is no days, and never late without a due date', () => {
    expect(lateness('2026-06-30', '2026-06-29', 0)).toEqual({ state: 'running', daysLeft: 1 });
    expect(lateness(null, '2026-06-29', 7)).toEqual({ state: 'no_due_date' });
  });
});

describe('how a due date was met (A6)', () => {
  it('on the day itself is in time, the day after is one day late', () => {
    expect(met('2026-06-30', '2026-06-30')).toEqual({ inTime: true });
    expect(met('2026-06-30', '2026-06-01')).toEqual({ inTime: true });
    expect(met('2026-06-30', '2026-07-01')).toEqual({ inTime: false, daysLate: 1 });
  });
  it('without a due date nothing is late', () => {
    expect(met(null, '2026-07-01')).toEqual({ inTime: true });
  });
});

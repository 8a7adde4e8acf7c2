// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { filtersOf, pick, urgencyOf } from './task-filters.ts';
import type { Task } from './work-query.ts';

const today = '2026-05-01';
const task = (id: string, given: Partial<Task>): Task => ({
  id,
  kind: 'EXPLORE',
  since: '2026-04-01T10:00:00.000Z',
  until: null,
  late: false,
  obligation: null,
  awaits: null,
  trajectory: { id: 't', number: '2026-004', title: 'Speeltuin' },
  phase: null,
  phaseIssue: null,
  ...given,
});
const ids = (tasks: readonly Task[]): string => tasks.map(({ id }) => id).join(' ');

describe('the work list', () => {
  const late = task('late', { until: '2026-04-20', late: true });
  const soon = task('soon', { until: '2026-05-15', kind: 'CLOSE_PHASE' });
  const later = task('later', {
    until: '2026-05-16',
    trajectory: { id: 'u', number: '2026-007', title: 'Wal' },
  });
  const undated = task('undated', {});
  const longer = task('longer', { since: '2026-03-01T10:00:00.000Z' });
  const all = [undated, later, soon, longer, late];

  it('has what is due first on top, and without a date what waits longest', () => {
    expect(ids(pick(all, {}, today))).toBe('late soon later longer undated');
  });

  it.each([
    ['when=late', 'late'],
    ['when=soon', 'soon'],
    ['when=undated', 'longer undated'],
    ['kind=CLOSE_PHASE', 'soon'],
    ['trajectory=2026-007', 'later'],
    ['trajectory=2026-007&when=late', ''],
    ['when=whenever', 'late soon later longer undated'],
  ])('is narrowed by the address: %s', (search, found) => {
    expect(ids(pick(all, filtersOf(search), today))).toBe(found);
  });

  it('calls due soon what is due within two weeks, and late only what the API says is late', () => {
    expect([late, soon, later, undated].map((each) => urgencyOf(each, today))).toEqual([
      'late',
      'soon',
      'later',
      'undated',
    ]);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { nextStep, type StandingIssue } from './next-step.ts';

const untouched: StandingIssue = { exploration: null, reading: null, choice: null };
const explored = { status: 'completed' } as const;

describe('what an issue needs next', () => {
  it.each<[string, StandingIssue, ReturnType<typeof nextStep>]>([
    ['an exploration comes first (C6)', untouched, 'explore'],
    ['a draft of it is not enough (C6)', { ...untouched, exploration: { status: 'draft' } }, 'explore'],
    ['then the compass is read (C5)', { ...untouched, exploration: explored }, 'read'],
    [
      'a reading that was begun is finished',
      { ...untouched, exploration: explored, reading: { ordinal: 1, status: 'open' } },
      'finishReading',
    ],
    [
      'then a form is chosen (C4)',
      { ...untouched, exploration: explored, reading: { ordinal: 1, status: 'completed' } },
      'chooseForm',
    ],
    [
      'and then nothing',
      { exploration: explored, reading: { ordinal: 1, status: 'completed' }, choice: {} },
      'none',
    ],
  ])('%s', (_, issue, step) => {
    expect(nextStep(issue)).toBe(step);
  });
});

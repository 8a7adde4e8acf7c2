// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { historyText } from './history.texts.ts';

describe('the history of an advice (K4)', () => {
  it.each([
    ['reminder_1', 'handler', 'adviceHistory.step.reminder'],
    ['overdue', 'handler', 'adviceHistory.step.overdue'],
    ['escalation_2', 'overseer', 'adviceHistory.step.escalation'],
  ])('says of the step %s which it was, and to whom it went (A8)', (step, to, key) => {
    expect(historyText({ kind: 'ClockStepTaken', details: { step, to } })).toEqual([key, { to }]);
  });

  it('says of a step that it does not know that a message went, and of what it does not know that it changed', () => {
    expect(historyText({ kind: 'ClockStepTaken', details: {} })[0]).toBe('adviceHistory.ClockStepTaken');
    expect(historyText({ kind: 'ClockStepTaken', details: { step: 'sms' } })[0]).toBe(
      'adviceHistory.ClockStepTaken',
    );
    expect(historyText({ kind: 'SomethingNew', details: null })[0]).toBe('adviceHistory.other');
  });
});

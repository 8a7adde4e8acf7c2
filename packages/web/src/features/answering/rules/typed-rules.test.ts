// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { checkAdviceRules, defaultAdviceRules } from '@samenspel/domain/advice';
import type { Weekday } from '@samenspel/domain/kernel';
import type { ShownRules } from './rules-query.ts';
import { rulesInput, type TypedRules, typedRules } from './typed-rules.ts';

const shown: ShownRules = {
  ...defaultAdviceRules,
  workingWeekdays: [...defaultAdviceRules.workingWeekdays],
  reminders: [...defaultAdviceRules.reminders],
  escalation: [...defaultAdviceRules.escalation],
  version: 3,
};
const refusedWith = (typed: Partial<TypedRules>): string[] => {
  const { version: _, ...rules } = rulesInput({ ...typedRules(shown), ...typed });
  const weekdays = rules.workingWeekdays as Weekday[];
  return checkAdviceRules({ ...rules, workingWeekdays: weekdays }).map(({ code, at }) => `${code} ${at}`);
};

describe('the settings of the advice right', () => {
  it('come back as they stood when nothing was changed', () => {
    expect(rulesInput(typedRules(shown))).toEqual(shown);
  });

  it('have no answer term when none was typed: the policy names none (A5)', () => {
    expect(rulesInput(typedRules(shown)).answerTerm).toBeNull();
    expect(refusedWith({})).toEqual([]);
  });

  it.each([
    [{ soonDays: 'week' }, 'AMOUNT_INVALID soonDays'],
    [{ reminders: '14, drie' }, 'AMOUNT_INVALID reminders.1'],
    [{ reminders: '3, 14' }, 'STEPS_DISORDERED reminders'],
    [{ answerTerm: { amount: 'zes', unit: 'weeks' as const } }, 'TERM_INVALID answerTerm'],
    [{ workingWeekdays: [] }, 'CALENDAR_WITHOUT_WORKING_DAYS workingWeekdays'],
    [{ escalation: [{ afterDays: '', to: 'lead' as const }] }, 'AMOUNT_INVALID escalation.0.afterDays'],
  ])('%j is refused, and never taken for something else', (typed, refusal) => {
    expect(refusedWith(typed)).toEqual([refusal]);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { eventsOf, twoWeeks } from '../../testing/index.ts';
import {
  type AdviceSettings,
  type AdviceSettingsEvent,
  changeAdviceRules,
  changeCalendar,
  checkAdviceRules,
  defaultAdviceRules,
  defaultAdviceSettings,
  evolveAdviceSettings,
} from '../index.ts';

const after = (settings: AdviceSettings, events: AdviceSettingsEvent[]): AdviceSettings =>
  (JSON.parse(JSON.stringify(events)) as AdviceSettingsEvent[]).reduce(evolveAdviceSettings, settings);
const day = (date: string, nl = 'Vrij') => ({ date, name: { nl, en: 'Off' } });

describe('the rules of the advice right (A5, A8)', () => {
  it('name no term for the answer before the tenant sets one: the policy names none', () => {
    expect(checkAdviceRules(defaultAdviceRules)).toEqual([]);
    expect(defaultAdviceRules.answerTerm).toBeNull();
  });
  it('are changed as a whole, and read the same from their history', () => {
    const rules = { ...twoWeeks, signer: 'alderman' as const, signerName: ' Alderman Vos ' };
    const settings = after(
      defaultAdviceSettings,
      eventsOf(changeAdviceRules(defaultAdviceSettings, { rules, version: 0 })),
    );
    expect(settings).toEqual({ rules: { ...rules, signerName: 'Alderman Vos' }, version: 1, freeDays: [] });
  });
  it('set to what they are, change nothing, whatever the order of the keys', () => {
    const { unit, amount } = defaultAdviceRules.handlerTerm ?? { unit: 'weeks', amount: 0 };
    const rules = { ...defaultAdviceRules, handlerTerm: { unit, amount }, signerName: ' ' };
    expect(eventsOf(changeAdviceRules(defaultAdviceSettings, { rules, version: 7 }))).toEqual([]);
  });
  it.each([
    ['two reminders on one day', { reminders: [3, 3] }, 'STEPS_DISORDERED', 'reminders'],
    [
      'an escalation before the one before it',
      {
        escalation: [
          { afterDays: 7, to: 'lead' as const },
          { afterDays: 1, to: 'overseer' as const },
        ],
      },
      'STEPS_DISORDERED',
      'escalation',
    ],
    [
      'an escalation on the due date',
      { escalation: [{ afterDays: 0, to: 'lead' as const }] },
      'AMOUNT_INVALID',
      'escalation.0.afterDays',
    ],
    ['a reminder by half a day', { reminders: [1.5] }, 'AMOUNT_INVALID', 'reminders.0'],
    [
      'a term of ten thousand days',
      { reviewTerm: { amount: 10_000, unit: 'calendar_days' as const } },
      'TERM_INVALID',
      'reviewTerm',
    ],
  ])('do not hold %s', (_, change, code, at) =>
    expect(checkAdviceRules({ ...twoWeeks, ...change })).toMatchObject([{ code, at }]),
  );
});

describe('the days off (A5)', () => {
  const listed: AdviceSettings = {
    ...defaultAdviceSettings,
    freeDays: [day('2026-05-05', 'Bevrijdingsdag'), day('2026-12-25')],
  };
  const change = (add: ReturnType<typeof day>[], remove: string[] = []) =>
    changeCalendar(listed, { add, remove });

  it('are kept in their order, with a name in each language', () => {
    const { freeDays } = after(
      listed,
      eventsOf(change([day('2026-05-25', ' Pinksteren ')], ['2026-05-05', '2026-01-01'])),
    );
    expect(freeDays).toEqual([day('2026-05-25', 'Pinksteren'), day('2026-12-25')]);
  });
  it('are renamed by removing and adding one in one act', () => {
    const { freeDays } = after(listed, eventsOf(change([day('2026-05-05', 'Vrij')], ['2026-05-05'])));
    expect(freeDays[0]).toEqual(day('2026-05-05', 'Vrij'));
  });
  it('are named by their place in what is added when something is wrong', () => {
    expect(change([day('2026-05-06'), day('2026-12-25')])).toMatchObject({
      refusals: [{ code: 'FREE_DAY_REPEATED', at: 'add.1.date' }],
    });
  });
});

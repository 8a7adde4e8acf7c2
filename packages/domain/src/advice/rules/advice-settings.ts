// SPDX-License-Identifier: EUPL-1.2
import { assertNever, textOf } from '../../kernel/index.ts';
import type { FreeDay } from '../../terms/index.ts';
import { type AdviceRules, defaultAdviceRules } from './advice-rules.ts';
import type { AdviceSettingsEvent } from './events.ts';

/** What a tenant set for the advice right, its days off included. */
export interface AdviceSettings {
  rules: AdviceRules;
  /** 0 while nothing was set: then the defaults hold. */
  version: number;
  /** In the order of the calendar. */
  freeDays: FreeDay[];
}

export const defaultAdviceSettings: AdviceSettings = { rules: defaultAdviceRules, version: 0, freeDays: [] };

/** The settings after this event. */
export function evolveAdviceSettings(state: AdviceSettings, happened: AdviceSettingsEvent): AdviceSettings {
  switch (happened.type) {
    case 'AdviceRulesChanged': {
      const { rules, version } = happened.data;
      return { ...state, rules: { ...rules, signerName: textOf(happened, 'signerName') ?? null }, version };
    }
    case 'FreeDayAdded': {
      const added: FreeDay = { date: happened.data.day, name: { ...happened.texts } };
      const freeDays = [...state.freeDays, added].sort((a, b) => a.date.localeCompare(b.date));
      return { ...state, freeDays };
    }
    case 'FreeDayRemoved':
      return { ...state, freeDays: state.freeDays.filter(({ date }) => date !== happened.data.day) };
    default:
      return assertNever(happened);
  }
}

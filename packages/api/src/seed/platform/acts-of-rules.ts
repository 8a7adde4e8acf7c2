// SPDX-License-Identifier: EUPL-1.2
import { defaultAdviceRules } from '@samenspel/domain/advice';
import { dutchFreeDays } from '@samenspel/domain/terms';
import { writePassage } from '../../advice/passage/passages.ts';
import { changeAdviceRules, changeCalendar } from '../../advice/rules/change-settings.ts';
import { type Act, done } from '../story/act.ts';
import type { DemonstrationRules } from './municipality.ts';

/** The administrator lists the days off of the years around the present (A5), and sets what is otherwise than at first (A8). */
export function actsOfRules(settings: DemonstrationRules, today: string): Act[] {
  const { day, by, changed } = settings;
  const kept = actsOfPassages(settings);
  const year = Number(today.slice(0, 4));
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  const add = years.flatMap(dutchFreeDays).map(({ date, name }) => {
    return { day: date, nameNl: name.nl ?? '', nameEn: name.en ?? null };
  });
  const calendar: Act = {
    ...{ key: 'days off listed', day, by },
    run: async ({ ctx, once }) => {
      await done(changeCalendar(ctx, { ...once, add, remove: [] }));
    },
  };
  if (!changed) return [calendar, ...kept];
  const { workingWeekdays, reminders, escalation, ...rules } = { ...defaultAdviceRules, ...changed };
  const lists = {
    workingWeekdays: [...workingWeekdays],
    reminders: [...reminders],
    escalation: [...escalation],
  };
  const set: Act = {
    ...{ key: 'rules of the advice right set', day, by },
    run: async ({ ctx, once }) => {
      await done(changeAdviceRules(ctx, { ...once, ...rules, ...lists, version: 0 }));
    },
  };
  return [calendar, set, ...kept];
}

/** Officials keep passages that they use again (A6). */
const actsOfPassages = ({ passages = [] }: DemonstrationRules): Act[] =>
  passages.map(({ day, by, title, body }) => ({
    ...{ key: `passage ${title}`, day, by },
    run: async ({ ctx, once }) => {
      await done(writePassage(ctx, { ...once, title, body }));
    },
  }));

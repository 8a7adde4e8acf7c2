// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

/** What happened to a clock, and why its date is what it is (A5). */
export const clockStoryTexts = defineTexts({
  'clock.why': { nl: 'Waarom deze datum?', en: 'Why this date?' },
  'clock.happened': { nl: 'Wat er met de tijd gebeurde', en: 'What happened to the time' },
  'clock.dayByDay': { nl: 'Van dag tot dag', en: 'Day by day' },
  'clock.event.started': { nl: 'begonnen', en: 'started' },
  'clock.event.startedTerm': {
    nl: 'begonnen, met een termijn van {term}',
    en: 'started, with a term of {term}',
  },
  'clock.event.startedDue': { nl: 'begonnen, met een afgesproken datum', en: 'started, with an agreed date' },
  'clock.event.suspended': { nl: 'stilgezet', en: 'suspended' },
  'clock.event.resumed': { nl: 'loopt weer', en: 'running again' },
  'clock.event.extended': { nl: 'verlengd tot en met {date}', en: 'extended until {date}' },
  'clock.event.moved': {
    nl: 'verschoven naar {date}, omdat de kalender veranderde',
    en: 'moved to {date}, because the calendar changed',
  },
  'clock.event.stopped': { nl: 'gestopt', en: 'stopped' },
  'clock.because': { nl: '{event}. Reden: {reason}', en: '{event}. Reason: {reason}' },
  'clock.range': { nl: '{from} tot en met {until}', en: '{from} to {until}' },
  'clock.day.start': {
    nl: 'begin; deze dag telt nog niet mee',
    en: 'the start; this day does not count yet',
  },
  'clock.day.counted': {
    nl: '{more, select, yes {dag {first} tot en met {last}} other {dag {first}}}',
    en: '{more, select, yes {days {first} to {last}} other {day {first}}}',
  },
  'clock.day.weekend': { nl: 'weekend, telt niet mee', en: 'weekend, does not count' },
  'clock.day.free_day': { nl: 'vrije dag, telt niet mee', en: 'free day, does not count' },
  'clock.day.freeNamed': { nl: '{name}, telt niet mee', en: '{name}, does not count' },
  'clock.day.suspended': { nl: 'stilgezet, telt niet mee', en: 'suspended, does not count' },
  'clock.day.shifted': {
    nl: 'geen werkdag, de laatste dag schuift op',
    en: 'not a working day, the last day moves on',
  },
  'clock.day.shiftedNamed': {
    nl: '{name}, de laatste dag schuift op',
    en: '{name}, the last day moves on',
  },
  'clock.day.extended': { nl: 'extra tijd door de verlenging', en: 'extra time by the extension' },
  'clock.day.due': { nl: 'laatste dag: dan is het nog op tijd', en: 'last day that is on time' },
  'clock.term.weeks': {
    nl: '{amount, plural, one {# week} other {# weken}}',
    en: '{amount, plural, one {# week} other {# weeks}}',
  },
  'clock.term.calendar_days': {
    nl: '{amount, plural, one {# dag} other {# dagen}}',
    en: '{amount, plural, one {# day} other {# days}}',
  },
  'clock.term.working_days': {
    nl: '{amount, plural, one {# werkdag} other {# werkdagen}}',
    en: '{amount, plural, one {# working day} other {# working days}}',
  },
});

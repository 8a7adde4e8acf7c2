// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

/** The words of a clock (A5): what is due per kind, how it stands, and why its date is what it is. */
export const clockTexts = defineTexts({
  'clock.due.answer': { nl: 'Antwoord uiterlijk', en: 'Answer due' },
  'clock.due.handler': { nl: 'Behandelaar bekend uiterlijk', en: 'Handler named by' },
  'clock.due.review': { nl: 'Oordeel uiterlijk', en: 'Decision due' },
  'clock.due.commitment': { nl: 'Klaar uiterlijk', en: 'To be done by' },
  'clock.due.information': { nl: 'Informatie uiterlijk', en: 'Information due' },
  'clock.due.advise': { nl: 'Advies uiterlijk', en: 'Advice due' },
  'clock.still.answer': {
    nl: 'De tijd voor het antwoord staat stil',
    en: 'The time for the answer stands still',
  },
  'clock.still.other': { nl: 'De tijd staat stil', en: 'The time stands still' },
  'clock.noTerm.answer': { nl: 'Voor het antwoord is geen datum', en: 'There is no date for the answer' },
  'clock.noTerm.other': { nl: 'Hiervoor is geen datum', en: 'There is no date for this' },
  'clock.running': {
    nl: 'nog {days, plural, one {# dag} other {# dagen}}',
    en: '{days, plural, one {# day} other {# days}} left',
  },
  'clock.today': { nl: 'vandaag is de laatste dag', en: 'today is the last day' },
  'clock.late': {
    nl: '{days, plural, one {# dag} other {# dagen}} te laat',
    en: '{days, plural, one {# day} other {# days}} late',
  },
  'clock.waiting': { nl: 'loopt sinds {date}', en: 'running since {date}' },
  'clock.suspended': { nl: 'stilgezet sinds {date}', en: 'suspended since {date}' },
  'clock.extended': { nl: 'verlengd', en: 'extended' },
  'clock.stopped.answer': { nl: 'Beantwoord op', en: 'Answered on' },
  'clock.stopped.handler': { nl: 'Behandelaar bekend sinds', en: 'Handler named on' },
  'clock.stopped.review': { nl: 'Beslist op', en: 'Decided on' },
  'clock.stopped.commitment': { nl: 'Afgerond op', en: 'Settled on' },
  'clock.stopped.information': { nl: 'Beantwoord op', en: 'Answered on' },
  'clock.stopped.advise': { nl: 'Advies gegeven op', en: 'Advice given on' },
  'clock.stopped.withdrawn': { nl: 'Ingetrokken op', en: 'Withdrawn on' },
  'clock.onTime': { nl: 'op tijd', en: 'on time' },
  'clock.wasDue': { nl: 'Uiterste datum: {date}', en: 'Due date: {date}' },
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

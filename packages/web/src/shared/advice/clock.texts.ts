// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

/** The words of a clock (A5): what is due per kind, and how it stands. */
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
});

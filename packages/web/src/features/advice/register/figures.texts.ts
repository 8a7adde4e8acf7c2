// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** The words of the figures above the register. */
export const figuresTexts = defineTexts({
  'register.figures': { nl: 'Hoe het ervoor staat', en: 'How things stand' },
  'register.figure.open': {
    nl: '{count} {count, plural, one {wacht} other {wachten}} op antwoord',
    en: '{count} waiting for an answer',
  },
  'register.figure.late': { nl: '{count} te laat', en: '{count} late' },
  'register.figure.soon': { nl: '{count} bijna om', en: '{count} due soon' },
  'register.figure.withoutTerm': { nl: '{count} zonder datum', en: '{count} without a date' },
  'register.figure.contested': {
    nl: '{count} keer een nieuw antwoord gevraagd',
    en: 'new answer asked for: {count}',
  },
  'register.figure.answeredOnTime': { nl: '{count} op tijd beantwoord', en: '{count} answered on time' },
  'register.figure.answeredLate': { nl: '{count} te laat beantwoord', en: '{count} answered late' },
  'register.figure.commitments': {
    nl: 'Nog te doen: {open, plural, one {# toezegging} other {# toezeggingen}}{late, plural, =0 {} other {, waarvan # te laat}}',
    en: 'Still to do: {open, plural, one {# commitment} other {# commitments}}{late, plural, =0 {} other {, # of which late}}',
  },
  'register.byDistrict': { nl: 'Per wijk', en: 'By district' },
  'register.district': { nl: 'Wijk', en: 'District' },
  'register.district.open': { nl: 'Wacht op antwoord', en: 'Waiting' },
  'register.district.late': { nl: 'Te laat', en: 'Late' },
  'register.district.answered': { nl: 'Beantwoord', en: 'Answered' },
});

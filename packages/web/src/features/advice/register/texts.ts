// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const registerTexts = defineTexts({
  'register.title': { nl: 'Adviezen van wijkplatforms', en: 'Advice of wijkplatforms' },
  'register.description': {
    nl: 'Elk advies van een wijkplatform aan de gemeente {name}: wanneer het antwoord er moet zijn, en wat ermee is gedaan.',
    en: 'Every advice of a wijkplatform to the municipality of {name}: when the answer is due, and what was done with it.',
  },
  'register.lead': {
    nl: 'Op elk advies moet de gemeente antwoorden, punt voor punt. Hier ziet u wanneer.',
    en: 'The municipality must answer every advice, point by point. Here you see when.',
  },
  'register.found': {
    nl: '{count, plural, =0 {Geen adviezen gevonden} one {# advies gevonden} other {# adviezen gevonden}}',
    en: '{count, plural, =0 {No advices found} one {# advice found} other {# advices found}}',
  },
  'register.empty': { nl: 'Nog geen adviezen', en: 'No advices yet' },
  'register.emptyText': {
    nl: 'Een advies komt hier te staan zodra een wijkplatform het indient.',
    en: 'An advice appears here as soon as a wijkplatform submits it.',
  },
  'register.none': { nl: 'Niets past bij deze keuze', en: 'Nothing matches this choice' },
  'register.noneText': {
    nl: 'Haal een filter weg of zoek met een ander woord.',
    en: 'Remove a filter or search with another word.',
  },
  'register.noneLate': { nl: 'Geen enkel antwoord te laat', en: 'Not one answer late' },
  'register.noneLateText': {
    nl: 'Een advies komt hier te staan als de datum voor het antwoord voorbij is. Het blijft hier, ook als het antwoord daarna komt.',
    en: 'An advice appears here when the date for its answer has passed. It stays here, also when the answer comes after that.',
  },
  'register.views': { nl: 'Welke adviezen', en: 'Which advices' },
  'register.view.all': { nl: 'Alle adviezen', en: 'All advices' },
  'register.view.late': { nl: 'Antwoord te laat', en: 'Answer late' },
  'register.lateNow': {
    nl: 'Het antwoord moest er zijn op {due} en is er nog niet: {days, plural, one {# dag} other {# dagen}} te laat.',
    en: 'The answer was due on {due} and has not come yet: {days, plural, one {# day} other {# days}} late.',
  },
  'register.cameLate': {
    nl: 'Het antwoord moest er zijn op {due} en kwam op {came}: {days, plural, one {# dag} other {# dagen}} te laat.',
    en: 'The answer was due on {due} and came on {came}: {days, plural, one {# day} other {# days}} late.',
  },
  'register.isAsked': { nl: 'gevraagd advies', en: 'asked for' },
  'register.isUnasked': { nl: 'ongevraagd advies', en: 'unasked' },
  'register.search': { nl: 'Zoek in de adviezen', en: 'Search the advices' },
  'register.show': { nl: 'Toon adviezen', en: 'Show advices' },
  'register.clear': { nl: 'Wis alles', en: 'Clear all' },
  'register.filters': {
    nl: '{count, plural, =0 {Filters en volgorde} other {Filters en volgorde (# actief)}}',
    en: '{count, plural, =0 {Filters and order} other {Filters and order (# active)}}',
  },
  'register.all': { nl: 'Alle', en: 'All' },
  'register.submitted': { nl: 'ingediend op {date}', en: 'submitted on {date}' },
  'register.receipt': { nl: 'Ontvangstbewijs controleren', en: 'Check a receipt' },
  'register.as.csv': { nl: 'Deze lijst als tabel (CSV)', en: 'This list as a table (CSV)' },
  'register.as.json': { nl: 'Deze lijst als data (JSON)', en: 'This list as data (JSON)' },
  'register.as.ics': { nl: 'Data in uw agenda (iCal)', en: 'Dates in your calendar (iCal)' },
  'register.as.atom': { nl: 'Nieuws volgen (Atom)', en: 'Follow the news (Atom)' },
  'register.platforms': { nl: 'Alle wijkplatforms', en: 'All wijkplatforms' },
});

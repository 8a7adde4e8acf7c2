// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const peopleTexts = defineTexts({
  'people.search': { nl: 'Zoek op naam', en: 'Search by name' },
  'people.searchHint': {
    nl: 'Typ een deel van de naam. De lijst eronder past zich aan.',
    en: 'Type a part of the name. The list below follows.',
  },
  'people.found': {
    nl: '{count, plural, =0 {Niemand gevonden met deze naam.} one {# persoon gevonden.} other {# personen gevonden.}}',
    en: '{count, plural, =0 {Nobody found with this name.} one {# person found.} other {# people found.}}',
  },
  'people.choose': { nl: 'Kies uit de lijst', en: 'Choose from the list' },
  'people.more': {
    nl: 'Er zijn meer mensen. Typ een groter deel van de naam.',
    en: 'There are more people. Type more of the name.',
  },
  'people.nameless': { nl: 'naam niet openbaar', en: 'name not public' },
});

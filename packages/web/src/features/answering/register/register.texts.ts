// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const registerPlatformTexts = defineTexts({
  'registerPlatform.title': { nl: 'Wijkplatform inschrijven', en: 'Register a wijkplatform' },
  'registerPlatform.lead': {
    nl: 'Daarna beheert het platform zichzelf: zijn leden, zijn beschrijving en zijn buurten.',
    en: 'From then on the platform looks after itself: its members, its description and its neighbourhoods.',
  },
  'registerPlatform.name': { nl: 'Naam', en: 'Name' },
  'registerPlatform.code': { nl: 'Code in het webadres', en: 'Code in the address' },
  'registerPlatform.code.hint': {
    nl: 'Kleine letters, cijfers en streepjes. Dit verandert later niet meer.',
    en: 'Small letters, digits and hyphens. This does not change later.',
  },
  'registerPlatform.neighbourhoods': { nl: 'Buurten', en: 'Neighbourhoods' },
  'registerPlatform.neighbourhoods.hint': {
    nl: 'Kies los van de wijkgrenzen. Overlap met een ander platform mag.',
    en: 'Choose regardless of district boundaries. Overlap with another platform is allowed.',
  },
  'registerPlatform.chosen': {
    nl: '{count, plural, =0 {Nog geen buurt gekozen.} one {# buurt gekozen.} other {# buurten gekozen.}}',
    en: '{count, plural, =0 {No neighbourhood chosen yet.} one {# neighbourhood chosen.} other {# neighbourhoods chosen.}}',
  },
  'registerPlatform.coordinator': { nl: 'Eerste coördinator', en: 'First coordinator' },
  'registerPlatform.coordinator.hint': {
    nl: 'De coördinator moet zich bij deze gemeente kunnen aanmelden. Anders staat de naam niet in de lijst.',
    en: 'The coordinator has to be able to sign in at this municipality. Otherwise the name is not in the list.',
  },
  'registerPlatform.submit': { nl: 'Inschrijven', en: 'Register' },
  'registerPlatform.done': { nl: '{name} is ingeschreven.', en: '{name} is registered.' },
});

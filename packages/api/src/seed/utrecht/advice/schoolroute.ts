// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Both sides agreed that the term stands still for a while (A4). */
export const schoolroute: AffairStory = {
  key: 'schoolroute',
  platform: 'leidsche-rijn-leeuwesteyn',
  agreement: {
    ...{ day: -66, by: 'noor', side: 'municipality', subject: 'De fietsroute naar het lyceum' },
    whatHappens: 'Het college kijkt of uw route in het fietsplan past en zegt waarom wel of niet.',
    ...{ decider: 'college', signer: 'alderman', signerName: 'Wethouder Mobiliteit', term: weeks(8) },
    accepted: { day: -60, by: 'sabine' },
  },
  advice: {
    ...{ day: -50, by: 'sabine' },
    title: 'Een fietsroute naar school zonder bouwhekken',
    summary:
      'Vierhonderd leerlingen fietsen door een bouwplaats. Elke week ligt het pad ergens anders. Wij tekenden een route die twee jaar hetzelfde kan blijven.',
    takingPart: 'De leerlingenraad van het lyceum, twee uitvoerders van de bouw en negen ouders.',
    backing: 'De leerlingenraad hield een stemming in de aula.',
    figures: [['leerlingen voor deze route', 371]],
    points: [
      'Leid fietsers om langs de waterkant, tot de bouw klaar is.',
      'Laat tussen acht en negen geen vrachtwagens over de route rijden.',
      'Hang lampen bij de twee donkere bochten.',
    ],
    afterwards: [
      { did: 'assign', day: -47, by: 'noor', to: 'noor' },
      {
        ...{ did: 'propose suspension', day: -31, by: 'noor' },
        reason: 'De aannemer tekent een nieuw bouwschema. Zonder dat schema zou ons antwoord gokken zijn.',
      },
      { did: 'accept suspension', day: -27, by: 'sabine' },
    ],
  },
};

// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Answered late, contested, sent back by the overseer: open in a second round, and late again (A9). */
export const bibliotheek: AffairStory = {
  key: 'bibliotheek',
  platform: 'overvecht-vechtzoom',
  request: {
    ...{ day: -200, by: 'tariq' },
    title: 'De bibliotheek aan de dreef',
    question: 'Wat heeft de buurt nodig als de bibliotheek aan de dreef dichtgaat?',
    background: 'De huur loopt af. Het college denkt aan één grote bibliotheek in het centrum van de wijk.',
    whatHappens: 'Het college beslist over de sluiting en legt uw advies bij het voorstel.',
    ...{ decider: 'college', signer: 'college', signerName: 'Het college', term: weeks(6) },
    accepted: { day: -192, by: 'zeynep' },
  },
  advice: {
    ...{ day: -165, by: 'zeynep' },
    title: 'Houd een bibliotheek op loopafstand',
    summary:
      'Voor kinderen zonder eigen kamer is de bibliotheek hun huiswerkplek. Voor ouderen is het de enige warme plek zonder consumptie. Het centrum is voor hen te ver. Sluit dus niet voordat er iets anders is.',
    takingPart:
      'Leerlingen van twee basisscholen, de taalcoaches, de leesclub van dinsdag en een medewerker van de bibliotheek.',
    backing: 'Wij zaten twee weken aan een tafel bij de ingang en vroegen iedereen waarvoor hij kwam.',
    figures: [
      ['bezoekers gesproken', 318],
      ['wil dat de plek blijft', 287],
    ],
    points: [
      'Sluit de bibliotheek niet voordat er in de buurt een andere plek met boeken en tafels is.',
      'Houd het huiswerkuur open, elke schooldag van drie tot zes.',
      'Geef de taalcoaches een vaste kamer met een deur die dicht kan.',
      'Laat een kleine bus met boeken langs de flats rijden, ook in de vakantie.',
      'Vraag de kinderen zelf hoe de nieuwe plek eruit moet zien.',
    ],
    afterwards: [
      { did: 'assign', day: -158, by: 'tariq', to: 'amina' },
      {
        ...{ did: 'answer', day: -104, by: 'amina', signerName: 'Het college' },
        overall: 'Dank voor uw uitgebreide advies. Wij nemen het mee in de verdere uitwerking.',
        weighing: 'Wij zien dat het onderwerp leeft in de wijk.',
        points: [
          ['partly_adopted', 'Wij nemen dit mee.'],
          ['partly_adopted', 'Het huiswerkuur kan verhuizen naar het centrum.'],
          ['not_adopted', 'Er is geen ruimte.'],
          ['not_adopted', 'Dit past niet in de begroting van dit jaar, die de raad in november vaststelde.'],
          ['partly_adopted', 'Wij nemen dit mee.'],
        ],
      },
      {
        ...{ did: 'contest', day: -96, by: 'zeynep' },
        points: [
          [1, 'Er staat niet of de bibliotheek dichtgaat voordat er iets anders is. Dat was de vraag.'],
          [3, 'Drie woorden zijn geen reden. Er staan twee kamers leeg in het buurthuis ernaast.'],
          [5, 'Meenemen is geen antwoord. Worden de kinderen gevraagd of niet?'],
        ],
      },
      {
        ...{ did: 'decide', day: -82, by: 'ruben', verdict: 'sent_back', term: weeks(3) },
        reason:
          'Op punt 1, 3 en 5 lees ik geen besluit en geen reden. Wie advies vraagt over een sluiting moet zeggen of hij sluit en wanneer.',
      },
    ],
  },
};

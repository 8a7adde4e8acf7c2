// SPDX-License-Identifier: EUPL-1.2
import { type IssueStory, no, yes } from '../../story/story.ts';

/** Peilen again, now since no group can stand for the whole city. */
export const choosingAreas: IssueStory = {
  key: 'gebieden',
  raised: -290,
  exploration: {
    day: -285,
    completed: -250,
    by: 'wouter',
    goal: 'Per gebied weten wat omwonenden nodig hebben om ermee te kunnen leven.',
    bounds: 'Het overzicht van belangen en de wettelijke afstanden. De raad besluit over drie gebieden.',
    known: 'Er zijn zeven mogelijke gebieden. Voor twee is al een groep bewoners die wil meedoen.',
    unknown: 'Hoe het voordeel van de stroom eerlijk te verdelen is.',
    triedBefore: 'De vorige fase: breed vragen zonder kaart. Dat gaf rust in het gesprek.',
    question: 'Welke van de zeven gebieden zijn geschikt, en onder welke voorwaarden?',
    groups: [
      ['Omwonenden van de zeven gebieden', 'Krijgen de gevolgen en horen mee te delen in het voordeel'],
      ['Natuurgroepen', 'Kennen de vogels en de routes'],
      ['Eigenaren van de grond', 'Kunnen ja of nee zeggen'],
    ],
  },
  readings: [
    {
      day: -224,
      guide: 'wouter',
      municipality: ['sandhya'],
      residents: ['energiecoop', 'natuurclub'],
      agreed: {
        decision: yes('De raad wijst de gebieden aan.'),
        explore: {
          want: yes('We willen per gebied horen wat nodig is.'),
          legal_room: yes('De voorwaarden zijn nog open.'),
          time: yes('Tot de inspraak, acht maanden.'),
          money: yes('Ja, voor gesprekken in zeven gebieden.'),
        },
        clarify: no('De vraag is nu helder.'),
        room: yes('De raad wil afwijken van de regels voor landschap als omwonenden meedelen.'),
        group: {
          group: no('Zeven gebieden met heel verschillende mensen: één groep kan niet voor allen spreken.'),
          area: no('Het gaat om de hele stadsrand.'),
          time: yes('Die is er.'),
          money: no('Zeven groepen begeleiden kan niet van dit geld.'),
        },
      },
      completed: -224,
    },
  ],
  choice: {
    day: -218,
    form: 'peilen',
    supporting: ['burgerparticipatie'],
    municipalityRole:
      'Is eigenaar, vraagt per gebied rond en werkt in twee gebieden met een groep de voorwaarden uit.',
    residentsRole:
      'Vertellen per gebied wat nodig is; in twee gebieden schrijven zij mee aan de voorwaarden.',
    municipalOwners: ['duurzame-stad'],
  },
  obligations: {
    known_signals: [
      -200,
      'Het overzicht van belangen uit de eerste fase en drie nieuwe brieven van natuurgroepen.',
    ],
  },
};

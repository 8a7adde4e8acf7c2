// SPDX-License-Identifier: EUPL-1.2
import { type IssueStory, no, yes } from '../../story/story.ts';

/** The same question, read anew for the next phase: it came to another form. */
export const carryingOutTheAgenda: IssueStory = {
  key: 'agenda',
  raised: -258,
  exploration: {
    day: -256,
    completed: -246,
    by: 'joris',
    goal: 'Per punt een paar mensen uit de buurt en een ambtenaar die het samen trekken.',
    bounds: 'De acht punten en het bedrag staan vast.',
    known: 'Voor zes van de acht punten hebben bewoners zich al gemeld.',
    unknown: 'Wie trekt het punt over eenzaamheid.',
    triedBefore: 'Bij de vorige agenda deed de gemeente alles zelf. Na een jaar wist niemand hoe het stond.',
    question: 'Hoe zorgen bewoners en gemeente samen dat de acht punten lukken?',
    groups: [
      ['De 45 mensen van de agenda', 'Willen zien dat het gebeurt'],
      ['Mensen die nieuw instappen', 'Willen iets doen aan één punt'],
    ],
  },
  readings: [
    {
      day: -240,
      guide: 'joris',
      municipality: ['jelle'],
      residents: ['zuilenaars', 'fenna', 'jamal'],
      own: [
        {
          who: 'fenna',
          said: { share: yes('Voor de straat zelf moet de gemeente mee verantwoordelijk zijn.') },
        },
        { who: 'jamal', said: { share: no('Laat ons het doen. Dan gaat het sneller.') } },
      ],
      agreed: {
        decision: no('De agenda is vastgesteld.'),
        ownership: {
          can: yes('Voor zes punten zijn er mensen en plannen.'),
          will: yes('Zij hebben zich er zelf voor gemeld.'),
        },
        leave: {
          can: no('Oversteken en groen in de straat vragen werk van de gemeente.'),
          may: yes('Over de rest mogen zij zelf beslissen.'),
        },
        grow: {
          possible: yes('Met een vaste ambtenaar per punt.'),
          time: yes('Drie jaar.'),
          money: yes('Het geld is al verdeeld.'),
        },
        share: yes('Straten en verkeer blijven van de gemeente.'),
      },
      completed: -240,
    },
  ],
  choice: {
    day: -236,
    form: 'samen_aan_zet',
    supporting: ['overheidsmiddelen'],
    municipalityRole: 'Is mede-eigenaar en levert per punt één vaste ambtenaar.',
    residentsRole: 'Zijn mede-eigenaar en trekken per punt het werk met een klein groepje.',
    municipalOwners: ['wijken'],
    residentOwners: ['zuilenaars', 'fenna'],
    residentOwnerNames: ['Ria Oosterlaak'],
  },
};

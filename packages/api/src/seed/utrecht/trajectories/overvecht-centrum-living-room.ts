// SPDX-License-Identifier: EUPL-1.2
import { type IssueStory, no, yes } from '../../story/story.ts';

/** Overheidsmiddelen: residents run it, the municipality gives the room. */
export const livingRoom: IssueStory = {
  key: 'huiskamer',
  raised: -308,
  question: 'Kan er een huiskamer voor de wijk komen?',
  exploration: {
    day: -299,
    completed: -285,
    by: 'hakan',
    goal: 'Een plek om binnen te lopen, gerund door mensen uit de wijk zelf.',
    bounds:
      'Er is één leeg pand voor vijf jaar. De huur gaat alleen weg als de deur vier dagen per week open is.',
    known: 'De stichting runt nu al twee middagen in een kelder, met 25 vrijwilligers.',
    unknown: 'Of er ook in de avond genoeg vrijwilligers zijn.',
    triedBefore: 'Een huiskamer van een welzijnsorganisatie. Die stopte toen het project afliep.',
    question: 'Hoe komt er een huiskamer die van de wijk zelf is en blijft?',
    groups: [
      ['Mensen die alleen wonen', 'Zoeken gezelschap dichtbij huis'],
      ['Vrijwilligers van de stichting', 'Willen het zelf doen, maar hebben een ruimte nodig'],
    ],
  },
  readings: [
    {
      day: -257,
      guide: 'hakan',
      residents: ['huiskamer', 'saida'],
      agreed: {
        decision: no('Het doel, meer ontmoeting, staat al vast.'),
        ownership: {
          can: yes('Zij draaien al drie jaar.'),
          will: yes('Zij vroegen er zelf om.'),
        },
        leave: {
          can: yes('Wat er gebeurt kan helemaal bij de stichting liggen.'),
          may: yes('Er is geen regel die dat verbiedt.'),
        },
        support: {
          needed: yes('Zonder pand kan het niet.'),
          money: yes('Het pand staat leeg en de energie is te betalen uit het fonds voor initiatieven.'),
        },
      },
      completed: -257,
    },
  ],
  choice: {
    day: -248,
    form: 'overheidsmiddelen',
    municipalityRole:
      'Geeft het pand vijf jaar zonder huur en betaalt de energie, met duidelijke voorwaarden.',
    residentsRole: 'Runnen de huiskamer vier dagen per week en vertellen elk jaar hoe het ging.',
    residentOwners: ['huiskamer'],
  },
  obligations: {
    agreements: [
      -225,
      'Pand vijf jaar zonder huur, vier dagen per week open, energie tot een vast bedrag. De stichting vertelt elk jaar op één bladzijde wat er gebeurde. Stoppen kan met een halfjaar van tevoren.',
      'wijken',
      'huiskamer',
    ],
  },
};

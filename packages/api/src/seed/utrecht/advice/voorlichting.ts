// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Asked, accepted with what the municipality proposed, answered in time; one promise is kept and one still runs. */
export const voorlichting: AffairStory = {
  key: 'voorlichting',
  platform: 'leidsche-rijn-leeuwesteyn',
  request: {
    ...{ day: -150, by: 'sandhya' },
    title: 'Avonden voor nieuwe bewoners in Leeuwesteyn',
    question: 'Hoe vertellen we nieuwe bewoners wat er nog gebouwd wordt, zo dat zij ook komen?',
    background:
      'Elke maand krijgen zo’n zestig huishoudens de sleutel. Op onze laatste avond kwamen negen mensen.',
    adviseTerm: weeks(6),
    whatHappens: 'De directeur Ruimte beslist en past de avonden van het volgende jaar aan.',
    ...{ decider: 'director', signer: 'director', signerName: 'Directeur Ruimte', term: weeks(6) },
    accepted: { day: -141, by: 'sabine' },
  },
  advice: {
    ...{ day: -118, by: 'sabine' },
    title: 'Kom naar de mensen toe, dan komen zij ook naar u',
    summary:
      'Nieuwe bewoners hebben geen tijd voor een avond op het stadskantoor. Zij staan wel bij de sleutelbalie, op het schoolplein en bij de frietkar. Vertel het daar.',
    takingPart: 'Negentien mensen die korter dan een jaar in de wijk wonen, en de beheerder van de bouwkeet.',
    backing: 'Wij belden aan in drie nieuwe straten en hielden een avond met soep.',
    figures: [['deuren', 140]],
    points: [
      'Geef bij de sleutel een kaart waarop staat wat er de komende twee jaar wordt gebouwd.',
      'Zet elke twee maanden een bouwkeet met koffie in de straat, op zaterdag.',
      'Schrijf ook in het Engels, want een derde van de nieuwe buren leest nog geen Nederlands.',
    ],
    afterwards: [
      { did: 'assign', day: -115, by: 'sandhya', to: 'wouter' },
      {
        ...{ did: 'answer', day: -90, by: 'wouter', signerName: 'Directeur Ruimte' },
        overall: 'Uw advies is precies waar wij om vroegen. Wij doen het bijna helemaal.',
        weighing: 'U sprak in een paar weken meer nieuwe bewoners dan wij in een jaar. Dat telt zwaar.',
        points: [
          ['adopted', 'De kaart is te maken en kost weinig. Elke bouwer legt hem bij de sleutel.'],
          ['partly_adopted', 'Een keet om de drie maanden is wat de mensen van het project aankunnen.'],
          ['adopted', 'U hebt gelijk. Alles wat we uitdelen komt in twee talen.'],
        ],
        commitments: [
          {
            what: 'De kaart met bouwplannen ligt bij elke sleutelbalie',
            owner: 'wouter',
            due: -30,
            point: 1,
          },
          { what: 'De eerste zaterdag met de bouwkeet', owner: 'sandhya', due: 25, point: 2 },
        ],
      },
      {
        ...{ did: 'settle', day: -34, by: 'wouter', as: 'done' },
        what: 'De kaart met bouwplannen ligt bij elke sleutelbalie',
        account: 'De kaart is gedrukt en ligt bij alle vijf de bouwers, in het Nederlands en het Engels.',
      },
    ],
  },
};

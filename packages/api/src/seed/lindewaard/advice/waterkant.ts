// SPDX-License-Identifier: EUPL-1.2
import { aTable } from '../../files/a-table.ts';
import type { AffairStory, PlatformStory } from '../../story/affair.ts';

/** One platform, over the border of a district. */
export const waterkant: PlatformStory = {
  key: 'waterkant-oude-haven',
  day: -300,
  name: 'Wijkplatform Waterkant-Oude Haven',
  about: 'Wij wonen aan de haven of er net achter. In de winter vergaderen we in het sluiswachtershuisje.',
  neighbourhoods: ['kadebuurt', 'sluiswijk', 'oude-haven'],
  coordinator: 'sjoerd',
  members: [{ who: 'hilde' }],
};
const platform = waterkant.key;

/** Nothing was agreed: the six weeks of the municipality hold (A5). */
const havenbankjes: AffairStory = {
  ...{ key: 'havenbankjes', platform },
  advice: {
    ...{ day: -20, by: 'sjoerd' },
    title: 'Bankjes met uitzicht op de haven',
    summary:
      'Langs de hele kade kun je nergens zitten, behalve op een terras. Wij willen vier gewone bankjes.',
    takingPart: 'Vissers, wandelaars en de bewoners van het havenhof.',
    backing: 'Wij zetten onze eigen stoelen neer en die zaten de hele middag vol.',
    figures: [['zitters op één middag', 64]],
    points: ['Zet vier bankjes met rugleuning langs de kade.', 'Zet bij elk bankje een vuilnisbak.'],
    afterwards: [{ did: 'assign', day: -18, by: 'klaas', to: 'klaas' }],
  },
};

/** Those six weeks are over. */
const kadegroen: AffairStory = {
  ...{ key: 'kadegroen', platform },
  advice: {
    ...{ day: -66, by: 'sjoerd' },
    title: 'Klimplanten tegen de hete kademuur',
    summary:
      'De kademuur wordt in de zomer 45 graden. Met klimplanten blijft het koel, en het staat ook mooi.',
    takingPart: 'De tuinclub en twaalf mensen die achter de muur wonen.',
    backing: 'Wij maten een zomer lang elke dag.',
    figures: [['dagen boven 40 graden', 23]],
    files: [
      {
        ...{ name: 'Hoe heet de muur werd.csv', purpose: 'backing' },
        content: aTable(
          ['maand', 'hoogste temperatuur in graden', 'dagen boven 40 graden'],
          ['juni', 43, 6],
          ['juli', 45, 11],
          ['augustus', 44, 6],
        ),
      },
    ],
    points: ['Haal om de vijf meter een tegel uit de stoep.', 'Zet er klimplanten in die tegen zout kunnen.'],
    afterwards: [{ did: 'assign', day: -62, by: 'klaas', to: 'efua' }],
  },
};

/** Contested, and the overseer has not decided in time (A9). */
const sluisbrug: AffairStory = {
  ...{ key: 'sluisbrug', platform },
  advice: {
    ...{ day: -110, by: 'sjoerd' },
    title: 'Een sluisbrug die op tijd dichtgaat',
    summary: 'In juli staat de brug soms veertig minuten open. Bussen, kinderen en de huisarts staan stil.',
    takingPart: 'De huisarts, twee buschauffeurs, de botenclub en ouders.',
    backing: 'Wij hielden een maand een logboek bij.',
    figures: [['keer langer dan een kwartier open', 52]],
    points: [
      'Houd de brug dicht tussen acht en negen en tussen vijf en zes.',
      'Laat op een bord zien hoe lang het nog duurt.',
    ],
    afterwards: [
      { did: 'assign', day: -106, by: 'klaas', to: 'klaas' },
      {
        ...{ did: 'answer', day: -74, by: 'klaas', signerName: 'Het college' },
        overall: 'Wij begrijpen de ergernis.',
        weighing: 'Een logboek van een maand is veel werk; wij zien de cijfers.',
        points: [
          ['not_adopted', 'De vaste uren zijn lastig.'],
          ['adopted', 'Het bord is besteld en hangt er voor het vaarseizoen.'],
        ],
      },
      {
        ...{ did: 'contest', day: -60, by: 'sjoerd' },
        points: [[1, 'Lastig voor wie? Dat staat er niet, en ook niet of u met de botenclub hebt gepraat.']],
      },
    ],
  },
};

/** Answered in time, with nothing left to do. */
const steiger: AffairStory = {
  ...{ key: 'steiger', platform },
  advice: {
    ...{ day: -140, by: 'sjoerd' },
    title: 'Zwemmen vanaf de oude steiger',
    summary: 'Kinderen zwemmen al vanaf de oude steiger. Maak dat veilig, in plaats van het te verbieden.',
    takingPart: 'Kinderen, ouders en de badmeester van het zwembad.',
    backing: 'Op een warme woensdag telden wij mee.',
    figures: [['zwemmers', 119]],
    points: ['Hang een trap en een reddingsboei aan de steiger.', 'Meet in de zomer elke week het water.'],
    afterwards: [
      { did: 'assign', day: -136, by: 'klaas', to: 'efua' },
      {
        ...{ did: 'answer', day: -112, by: 'efua', signerName: 'Het college' },
        overall: 'Wij doen het allebei, en deze zomer nog.',
        weighing: '119 zwemmers op één middag: verbieden heeft geen zin.',
        points: [
          ['adopted', 'De trap en de boei hangen er al; de havendienst had ze liggen.'],
          ['adopted', 'Het waterschap meet elke maandag en zet de uitslag bij de steiger.'],
        ],
      },
    ],
  },
};

export const affairs: readonly AffairStory[] = [steiger, sluisbrug, kadegroen, havenbankjes];

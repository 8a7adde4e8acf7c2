// SPDX-License-Identifier: EUPL-1.2
import { aDocument } from '../../files/a-document.ts';
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Answered in time; of what was promised one is done and one is late (A10). */
export const cultuurhuis: AffairStory = {
  key: 'cultuurhuis',
  platform: 'lombok-oog-in-al',
  request: {
    ...{ day: -190, by: 'lotte' },
    title: 'Een cultuurhuis in de oude wasserij',
    question: 'Wat maakt het cultuurhuis ook van de buurt, en niet alleen van de stad?',
    background: 'Een theater, een muziekschool en een filmzaal willen samen in de oude wasserij.',
    whatHappens: 'Het college stelt het plan vast en zegt per punt wat er met uw advies is gedaan.',
    ...{ decider: 'college', signer: 'alderman', signerName: 'Wethouder Cultuur', term: weeks(8) },
    accepted: { day: -180, by: 'nadia' },
  },
  advice: {
    ...{ day: -150, by: 'nadia' },
    title: 'Een wasserij waar de buurt ook mag binnenlopen',
    summary:
      'Wij zijn blij met het cultuurhuis. Maar een dure bar en een dichte gevel maken het een eiland. Zet de deuren open en houd een zaal vrij voor wat hier zelf ontstaat.',
    takingPart:
      'Twee koren, de huiskamer aan de Kanaalstraat, een danslerares en elf bewoners die achter de wasserij wonen.',
    backing: 'Op de braderie konden mensen stemmen met een wasknijper.',
    figures: [['wasknijpers', 534]],
    points: [
      'Houd één zaal vrij voor groepen uit de buurt, voor hooguit tien euro per avond.',
      'Maak de binnenplaats overdag open, met water en schaduw.',
      'Stop om elf uur met geluid buiten. De slaapkamers liggen twaalf meter verderop.',
      'Neem bij de bar en de garderobe eerst jongeren uit de wijk aan.',
    ],
    afterwards: [
      { did: 'assign', day: -147, by: 'lotte', to: 'lotte' },
      {
        ...{ did: 'answer', day: -100, by: 'lotte', signerName: 'Wethouder Cultuur' },
        overall: 'De wasserij wordt ook uw huis. Drie van de vier punten staan nu in het plan.',
        weighing: '534 wasknijpers op één middag: zo veel mensen bereiken onze eigen enquêtes niet.',
        points: [
          ['adopted', 'De kleine zaal is op maandag en woensdag van de buurt, voor tien euro.'],
          ['adopted', 'De binnenplaats gaat overdag open. Er komt een kraan, en er komen vier bomen.'],
          ['adopted', 'Elf uur staat in de vergunning.'],
          ['passed_on', 'De exploitant neemt mensen aan. Wij gaven uw punt door.', 'Exploitant De Wasserij'],
        ],
        commitments: [
          {
            what: 'De huurregels voor de kleine zaal staan op papier',
            owner: 'lotte',
            due: -40,
            point: 1,
          },
          { what: 'De bomen en de kraan op de binnenplaats', owner: 'pieter', due: -21, point: 2 },
        ],
        files: [
          {
            name: 'Zo gaat de binnenplaats open.pdf',
            content: aDocument('Zo gaat de binnenplaats open', [
              'Overdag is het hek open, van negen uur tot zonsondergang.',
              'Bij de muur komt een kraan met drinkwater.',
              'Er komen vier bomen: twee lindes en twee sierperen.',
              'Om elf uur gaat de muziek buiten uit. Dat staat in de vergunning.',
            ]),
          },
        ],
      },
      {
        ...{ did: 'settle', day: -47, by: 'lotte', as: 'done' },
        what: 'De huurregels voor de kleine zaal staan op papier',
        account: 'De regels zijn getekend door de exploitant. Het platform las mee.',
      },
    ],
  },
};

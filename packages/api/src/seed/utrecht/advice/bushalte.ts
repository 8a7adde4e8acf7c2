// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Everything that was promised is done: settled (A10). */
export const bushalte: AffairStory = {
  key: 'bushalte',
  platform: 'lombok-oog-in-al',
  agreement: {
    ...{ day: -262, by: 'nadia', side: 'platform', subject: 'De halte bij het verpleeghuis' },
    whatHappens: 'De gemeente praat met de vervoerder en zegt wat er met de halte gebeurt.',
    ...{ decider: 'director', signer: 'director', signerName: 'Directeur Stadsbedrijven', term: weeks(8) },
    accepted: { day: -255, by: 'noor' },
  },
  advice: {
    ...{ day: -240, by: 'nadia' },
    title: 'Een halte waar je met een rollator kunt instappen',
    summary:
      'De halte bij het verpleeghuis heeft een stoeprand van twintig centimeter en geen bank. Bewoners laten zich nu met de taxi brengen, of blijven thuis.',
    takingPart: 'Veertien bewoners van het verpleeghuis, hun familie en twee chauffeurs.',
    backing: 'Wij stonden een dag bij de halte en telden wie er niet in kwam.',
    figures: [['mensen die de bus lieten gaan', 17]],
    points: [
      'Maak de stoep gelijk met de vloer van de bus.',
      'Zet een bank met leuningen in de abri.',
      'Laat de bus hier ook op zondag stoppen.',
    ],
    afterwards: [
      { did: 'assign', day: -236, by: 'noor', to: 'birgit' },
      {
        ...{ did: 'answer', day: -196, by: 'birgit', signerName: 'Directeur Stadsbedrijven' },
        overall: 'Wij passen de halte aan. Over de zondag gaat de vervoerder.',
        weighing: 'Het gaat om weinig mensen, maar zij kunnen nergens anders heen. Daarom gaat het snel.',
        points: [
          ['adopted', 'Het perron wordt verhoogd zodra de stratenmaker in de wijk is.'],
          ['adopted', 'De bank komt er meteen bij.'],
          [
            'passed_on',
            'De dienstregeling is van de vervoerder. Wij vroegen het en staan achter u.',
            'Regiobus',
          ],
        ],
        commitments: [
          { what: 'Het perron is op hoogte', owner: 'birgit', due: -110, point: 1 },
          { what: 'Er staat een bank met leuningen', owner: 'birgit', due: -130, point: 2 },
        ],
      },
      {
        ...{ did: 'settle', day: -134, by: 'birgit', as: 'done', what: 'Er staat een bank met leuningen' },
        account: 'De bank staat er. Mevrouw De Graaf van kamer 12 zat er als eerste.',
      },
      {
        ...{ did: 'settle', day: -104, by: 'birgit', as: 'done', what: 'Het perron is op hoogte' },
        account: 'Het perron is klaar, zes dagen later dan beloofd omdat het vroor.',
      },
    ],
  },
};

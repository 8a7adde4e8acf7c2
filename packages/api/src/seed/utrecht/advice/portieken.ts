// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Late in its first round; who took part is withheld from the public, on a ground (A11). */
export const portieken: AffairStory = {
  key: 'portieken',
  platform: 'overvecht-vechtzoom',
  agreement: {
    ...{ day: -92, by: 'hakan', side: 'municipality', subject: 'Dealen in de portieken' },
    whatHappens: 'De burgemeester en de corporatie besluiten samen; het college antwoordt u.',
    ...{ decider: 'college', signer: 'college', signerName: 'Het college', term: weeks(6) },
    accepted: { day: -86, by: 'zeynep' },
  },
  advice: {
    ...{ day: -72, by: 'zeynep' },
    title: 'Rust in de portieken aan de Neckardreef',
    summary:
      'In vier portieken wordt ’s avonds gedeald. Bewoners durven hun kinderen niet naar beneden te sturen. Zij willen deuren die sluiten en een gezicht dat zij kennen.',
    takingPart: 'Elf bewoners van de vier portieken en een huismeester. Hun namen zijn bij ons bekend.',
    backing: 'Wij spraken aan de keukentafel, omdat niemand op een avond durfde te komen.',
    figures: [['keukentafels', 11]],
    points: [
      'Repareer de voordeuren binnen een week als zij stuk zijn.',
      'Laat elke avond dezelfde twee handhavers langslopen, die de mensen leren kennen.',
      'Maak het melden mogelijk zonder naam.',
    ],
    afterwards: [
      {
        ...{ did: 'assign', day: -69, by: 'tariq', to: 'hakan' },
      },
      {
        ...{ did: 'withhold', day: -68, by: 'hakan', part: 'taking_part', ground: 'safety' },
        explanation: 'Wie meepraatte is in zo’n kleine groep te herkennen en kan daar last van krijgen.',
      },
    ],
  },
};

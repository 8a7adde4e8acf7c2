// SPDX-License-Identifier: EUPL-1.2
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Contested: the overseer has to decide whether the answer stands (A9, K2). */
export const kamerverhuur: AffairStory = {
  key: 'kamerverhuur',
  platform: 'lombok-oog-in-al',
  request: {
    ...{ day: -96, by: 'wouter' },
    title: 'Huizen die per kamer worden verhuurd',
    question: 'Wat is er nodig om gezinnen en studenten prettig naast elkaar te laten wonen?',
    background: 'In Lombok wordt een op de vijf huizen per kamer verhuurd. De regels worden herzien.',
    whatHappens: 'Het college legt de nieuwe regels voor aan de raad, met uw advies erbij.',
    ...{ decider: 'council', signer: 'college', signerName: 'Het college', term: weeks(8) },
    accepted: { day: -89, by: 'nadia' },
  },
  advice: {
    ...{ day: -68, by: 'nadia' },
    title: 'Buren met één voordeur',
    summary:
      'Niet de studenten zijn het probleem, maar de huisbaas die nooit opneemt. Wij vragen om één telefoonnummer per huis, en om een grens per straat.',
    takingPart: 'Studenten uit vijf huizen, hun buren, een wijkagent en een huisbaas die wél opneemt.',
    backing: 'Wij aten met studenten en buren aan één lange tafel op straat.',
    figures: [
      ['eters aan tafel', 88],
      ['huizen in de straat', 46],
    ],
    points: [
      'Verplicht een nummer dat dag en nacht wordt opgenomen, zichtbaar naast de bel.',
      'Geef in een straat geen vergunning meer als één op de vier huizen al per kamer wordt verhuurd.',
      'Laat iedere nieuwe bewoner een keer kennismaken met de buren, bij de sleutel.',
    ],
    afterwards: [
      { did: 'assign', day: -65, by: 'wouter', to: 'wouter' },
      {
        ...{ did: 'answer', day: -24, by: 'wouter', signerName: 'Het college' },
        overall: 'Een deel van uw advies komt in de nieuwe regels.',
        weighing: 'Dat studenten en buren samen adviseren maakt het advies sterk.',
        points: [
          ['adopted', 'Het nummer wordt een eis in de vergunning.'],
          ['not_adopted', 'Een grens per straat is juridisch ingewikkeld.'],
          [
            'not_adopted',
            'Kennismaken kunnen wij niet verplichten. Wij vragen de onderwijsinstellingen te helpen.',
          ],
        ],
      },
      {
        ...{ did: 'contest', day: -9, by: 'nadia' },
        points: [
          [
            2,
            'Ingewikkeld is geen reden. Andere steden hebben zo’n grens. Wij willen lezen waarom het hier niet kan.',
          ],
        ],
      },
    ],
  },
};

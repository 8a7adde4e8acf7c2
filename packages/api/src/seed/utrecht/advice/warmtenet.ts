// SPDX-License-Identifier: EUPL-1.2
import { aTable } from '../../files/a-table.ts';
import { type AffairStory, weeks } from '../../story/affair.ts';

/** Information is late, so that the platform's own term stands still (A2); two members write meanwhile. */
export const warmtenet: AffairStory = {
  key: 'warmtenet',
  platform: 'overvecht-vechtzoom',
  request: {
    ...{ day: -75, by: 'pieter' },
    title: 'Een warmtenet voor de flats',
    question: 'Onder welke voorwaarden is een warmtenet voor de bewoners van de flats een goed idee?',
    background: 'De corporatie en de gemeente onderzoeken een warmtenet voor 3.200 woningen.',
    adviseTerm: weeks(12),
    whatHappens: 'De raad beslist over het warmtenet. Uw advies en ons antwoord liggen bij het voorstel.',
    ...{ decider: 'council', signer: 'college', signerName: 'Het college', term: weeks(8) },
    accepted: { day: -68, by: 'zeynep' },
  },
  information: [
    {
      ...{ day: -62, by: 'zeynep' },
      subject: 'Wat een huishouden gaat betalen',
      question: 'Hoeveel betaalt een gezin in een flat nu per maand aan warmte, en hoeveel straks?',
    },
    {
      ...{ day: -60, by: 'wim' },
      subject: 'Het bod van het warmtebedrijf',
      question: 'Mogen wij het bod van het warmtebedrijf lezen?',
      refused: {
        ...{ day: -48, by: 'pieter', ground: 'confidential' },
        answer:
          'Het bod is onder geheimhouding gegeven en er wordt nog over onderhandeld. Zodra het contract getekend is krijgt u het te lezen.',
      },
    },
    {
      ...{ day: -58, by: 'saida' },
      subject: 'Storingen in andere wijken',
      question: 'Hoe vaak viel de warmte uit in wijken die al een warmtenet hebben?',
      answered: {
        ...{ day: -41, by: 'pieter' },
        answer:
          'In drie jaar waren er elf storingen van langer dan vier uur. De langste duurde negentien uur, op een zondag in januari.',
        files: [
          {
            name: 'Storingen van drie jaar.csv',
            content: aTable(
              ['jaar', 'storingen langer dan 4 uur', 'langste in uren'],
              ['drie jaar geleden', 5, 11],
              ['twee jaar geleden', 4, 9],
              ['vorig jaar', 2, 19],
            ),
          },
        ],
      },
    },
  ],
  notes: [
    {
      ...{ day: -28, by: 'zeynep' },
      body: 'Wim, wil jij punt 2 doen? Jij weet nog hoe het ging toen de liften drie dagen stilstonden.',
    },
    {
      ...{ day: -10, by: 'wim' },
      body: 'Nog steeds niets over wat een huishouden gaat betalen. Zonder dat cijfer dien ik niets in.',
    },
  ],
  draft: {
    ...{ day: -30, by: 'zeynep' },
    title: 'Eerst zekerheid, dan een warmtenet',
    summary: 'Wij zijn niet tegen. Maar niemand kan ons vertellen wat het kost.',
    takingPart: 'Bewonerscommissies van vier flats [de vijfde flat nog vragen].',
    points: [
      {
        ...{ day: -29, by: 'zeynep' },
        body: 'Beloof dat een huishouden in de eerste tien jaar niet meer betaalt dan nu voor gas.',
      },
      {
        ...{ day: -21, by: 'wim' },
        body: 'Leg vast dat er bij een storing binnen zes uur losse kachels zijn voor wie oud of ziek is.',
      },
      { day: -9, by: 'wim', body: 'Laat bewoners meebeslissen over' },
    ],
  },
};

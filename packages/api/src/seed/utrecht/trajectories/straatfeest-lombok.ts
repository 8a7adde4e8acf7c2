// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Utrechter aan zet: residents arrange it, the municipality grants the permit. */
export const straatfeestLombok: Story = {
  key: 'straatfeest-lombok',
  day: -178,
  title: 'Straatfeest in Lombok',
  subject: 'Bewoners van vier straten houden een feest op straat, met lange tafels en muziek tot tien uur.',
  startedAs: 'residents',
  policyField: 'samenleving',
  area: { neighbourhoods: ['lombok'] },
  unit: 'wijken',
  lead: 'jelle',
  roles: [
    { who: 'rosa', role: 'initiator' },
    { who: 'lombokfeest', role: 'initiator' },
  ],
  phases: [
    {
      title: 'Het feest',
      goal: 'Een feest van de straten zelf, met een vergunning en zonder losse eindjes.',
      from: -165,
      to: -128,
      issues: [
        {
          key: 'feest',
          raised: -177,
          question: 'Wat hebben we van de gemeente nodig voor ons feest?',
          exploration: {
            day: -176,
            completed: -173,
            goal: 'Weten wat de straten zelf regelen en wat de gemeente moet doen.',
            bounds: 'Voor een afgesloten straat is een vergunning nodig. De brandweer moet erdoor kunnen.',
            known: 'Vorig jaar was er een feest in één straat. Dat ging goed.',
            unknown: 'Of iedereen in de vier straten het wil.',
            triedBefore: 'Een feest in één straat, zonder hulp.',
            question: 'Wie regelt wat voor het straatfeest in de vier straten?',
            groups: [
              ['Bewoners van de vier straten', 'Vieren het feest en ruimen op'],
              ['Winkels op de hoek', 'Moeten bereikbaar blijven'],
            ],
          },
          readings: [
            {
              day: -172,
              residents: ['rosa', 'lombokfeest'],
              agreed: {
                decision: no('Er is geen besluit over doelen nodig, alleen een vergunning.'),
                ownership: {
                  can: yes('Zij deden het vorig jaar ook.'),
                  will: yes('Het is hun idee.'),
                },
                leave: {
                  can: yes('Alles: van tafels tot muziek.'),
                  may: yes('Met een gewone vergunning.'),
                },
                support: {
                  needed: no('De straten betalen het zelf.'),
                  money: no('Er is ook geen geld voor gevraagd.'),
                },
              },
              completed: -172,
            },
          ],
          choice: {
            day: -170,
            form: 'utrechter_aan_zet',
            municipalityRole: 'Geeft de vergunning en kijkt of hulpdiensten erdoor kunnen.',
            residentsRole: 'Bedenken het feest, doen het en ruimen op.',
            residentOwners: ['lombokfeest', 'rosa'],
          },
          obligations: {
            checking_role: [
              -150,
              'De vergunning voor het afsluiten van vier straten is verleend. De brandweer liep de route na. Verder controleert de gemeente niets.',
            ],
          },
        },
      ],
      started: -166,
      closed: -130,
    },
  ],
  closed: -126,
};

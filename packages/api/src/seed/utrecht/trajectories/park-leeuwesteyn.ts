// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';

/** Burgerparticipatie; the first reading was stopped and stays in the record (C5). */
export const parkLeeuwesteyn: Story = {
  key: 'park-leeuwesteyn',
  day: -380,
  title: 'Ontwikkeling van Park Leeuwesteyn',
  subject:
    'Langs het kanaal komt een nieuw park. Omwonenden maken met de gemeente het ontwerp; het college besluit.',
  startedAs: 'municipality',
  policyField: 'groen',
  area: { neighbourhoods: ['leeuwesteyn', 'rijnvliet'] },
  unit: 'ruimte',
  lead: 'sandhya',
  roles: [
    { who: 'lotte', role: 'communications_adviser' },
    { who: 'efua', role: 'participation_adviser' },
    { who: 'emre', role: 'participant', day: -300 },
    { who: 'agnes', role: 'participant', day: -300 },
  ],
  phases: [
    {
      title: 'Schetsontwerp',
      goal: 'Een schets die past bij wie het park straks gebruikt en die het college kan vaststellen.',
      from: -310,
      to: 30,
      issues: [
        {
          key: 'park',
          raised: -372,
          question: 'Wat voor park komt hier?',
          exploration: {
            day: -370,
            completed: -352,
            goal: 'Een park dat ook na tien jaar nog gebruikt wordt.',
            bounds: 'De dijk en de fietsroute liggen vast. Er is geld voor aanleg, niet voor een gebouw.',
            known:
              'In Leeuwesteyn wonen veel gezinnen met jonge kinderen. Zij missen schaduw en een plek om te zwemmen.',
            unknown: 'Wat jongeren en mensen uit Rijnvliet van het park verwachten.',
            triedBefore: 'Een kraam op het buurtfeest. Daar kwamen vooral ouders van jonge kinderen.',
            question: 'Welk park past bij de mensen die er nu en straks omheen wonen?',
            groups: [
              ['Gezinnen in Leeuwesteyn', 'Willen spelen en schaduw dichtbij huis'],
              ['Jongeren uit Rijnvliet', 'Hebben nu geen plek buiten'],
              ['Roeiers en vissers', 'Gebruiken de oever al'],
            ],
          },
          readings: [
            {
              day: -348,
              residents: ['emre'],
              agreed: {
                decision: no('De kaders voor het park zijn al vastgesteld.'),
              },
              abandoned: {
                day: -341,
                reason:
                  'Er zat maar één bewoner aan tafel. Wij lezen het kompas opnieuw als er ook iemand uit Rijnvliet bij is.',
              },
            },
            {
              day: -322,
              guide: 'efua',
              municipality: ['sandhya'],
              residents: ['emre', 'agnes'],
              agreed: {
                decision: no('De kaders voor het park zijn al vastgesteld.'),
                ownership: {
                  can: no('De wijk is nieuw; er is nog geen groep die dit kan dragen.'),
                  will: yes('Mensen willen graag meedoen, maar niet de leiding hebben.'),
                  asked_again: no(
                    'We vroegen het vorige maand nog, op twee avonden. Het antwoord was duidelijk.',
                  ),
                },
                explore: {
                  want: yes('Wij willen het ontwerp met bewoners maken.'),
                  legal_room: yes('Binnen de kaders is veel mogelijk.'),
                  time: yes('Een jaar tot het besluit.'),
                  money: yes('Er is geld voor vier ontwerpavonden.'),
                },
                clarify: no('De vraag is helder: wat voor park.'),
                room: yes('Het college wil hier afwijken van het beleid voor gazons en banken.'),
                group: {
                  group: yes('24 mensen, geloot uit beide buurten, op leeftijd en soort huis.'),
                  time: yes('Vier avonden en een wandeling.'),
                  money: yes('Wie meedoet krijgt een vergoeding en er is opvang voor kinderen.'),
                },
              },
              completed: -322,
            },
          ],
          choice: {
            day: -316,
            form: 'burgerparticipatie',
            supporting: ['peilen'],
            municipalityRole: 'Is eigenaar, begeleidt de groep en legt de schets voor aan het college.',
            residentsRole: 'Maken met 24 mensen de schets en leggen die voor aan hun buurt.',
            municipalOwners: ['ruimte'],
          },
          obligations: {
            recruitment: [
              -240,
              'Wij schreven 1.200 geloot adressen aan; 61 mensen wilden meedoen. Uit hen zijn er 24 gekozen. De groep lijkt op de buurten in leeftijd en soort huis. Mensen die kort in Nederland zijn ontbreken bijna.',
            ],
          },
        },
      ],
      started: -308,
    },
  ],
};

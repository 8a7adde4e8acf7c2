// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';
import { eveningsOnTheWharf } from './wervenberaad-evenings.ts';

/** Samen aan zet, twice: first to find each other, now at work. Peilen stands beside it. */
export const wervenberaad: Story = {
  key: 'wervenberaad',
  day: -604,
  title: 'Wervenberaad',
  subject:
    'De werven langs de gracht zijn kwetsbaar en druk. Bewoners, ondernemers en gemeente willen samen beslissen over gebruik, onderhoud en rust aan het water. Daarvoor komt er een Wervenberaad.',
  startedAs: 'municipality',
  policyField: 'erfgoed',
  area: { neighbourhoods: ['wijk-c', 'domplein', 'springweg', 'lange-nieuwstraat'] },
  unit: 'ruimte',
  lead: 'noor',
  roles: [
    { who: 'amina', role: 'stakeholder_manager' },
    { who: 'birgit', role: 'district_adviser' },
    { who: 'lotte', role: 'communications_adviser', day: -590 },
    { who: 'joris', role: 'participation_adviser', day: -590 },
    { who: 'mei', role: 'participant', day: -560 },
    { who: 'werfgroep', role: 'participant', day: -560 },
    { who: 'horeca', role: 'participant', day: -560 },
  ],
  phases: [
    {
      title: 'Elkaar vinden',
      goal: 'Bewoners, ondernemers en gemeente weten van elkaar wat zij belangrijk vinden en spreken af hoe zij samen beslissen.',
      from: -570,
      to: -420,
      issues: [
        {
          key: 'beslissen',
          raised: -600,
          question: 'Hoe gaan we samen over de werven beslissen?',
          exploration: {
            day: -598,
            completed: -585,
            goal: 'Een vaste plek waar gebruikers van de werven en de gemeente samen besluiten voorbereiden en dragen.',
            bounds:
              'De werven zijn een monument. De regels voor veiligheid en voor nood op het water staan vast. De raad heeft het geld voor het herstel van de kades al verdeeld.',
            known:
              'In drie jaar kwamen er 214 meldingen over de werven: vooral geluid in de avond, afval en losse stenen. Bewoners en ondernemers spraken elkaar weinig.',
            unknown: 'Hoeveel mensen er onder straatniveau wonen, en wie namens hen wil meepraten.',
            triedBefore:
              'Twee keer een avond van de gemeente. Er kwamen veel mensen, maar zij hoorden daarna niet wat er met hun inbreng was gedaan.',
            question: 'Hoe beslissen gemeente en gebruikers voortaan samen over wat er op de werven gebeurt?',
            groups: [
              ['Bewoners van werfkelders', 'Wonen er en hebben last van geluid, vocht en drukte'],
              ['Ondernemers op de werf', 'Verdienen er hun geld en willen ruimte voor terrassen'],
              ['Bezoekers en varende mensen', 'Gebruiken het water en de trappen'],
              ['Mensen die slecht ter been zijn', 'Kunnen de werf nu bijna niet bereiken'],
            ],
          },
          readings: [
            {
              day: -578,
              guide: 'joris',
              municipality: ['noor'],
              residents: ['mei', 'werfgroep', 'horeca'],
              agreed: {
                decision: no(
                  'De raad heeft de doelen voor de werven al vastgesteld. Hier gaat het om de uitvoering.',
                ),
                ownership: {
                  can: no(
                    'Een klein groepje redt het niet alleen; zij kennen de regels voor monumenten niet.',
                  ),
                  will: yes('Bewoners en ondernemers zeggen allebei dat zij er zelf mee verder willen.'),
                  asked_again: yes(
                    'Amina vraagt het volgende maand nog eens, op de werf zelf, ook aan wie niet op avonden komt.',
                  ),
                },
                leave: {
                  can: no('Onderhoud van kades en veiligheid kan niet bij bewoners liggen.'),
                  may: yes('Over gebruik en rust mogen zij wel zelf afspraken maken.'),
                },
                grow: {
                  possible: yes('Met iemand die begeleidt kan het beraad na een jaar op eigen benen staan.'),
                  time: yes('Er is een jaar voor, tot het herstel van de kades begint.'),
                  money: yes('Er is geld voor een voorzitter van buiten en voor de zaal.'),
                },
                share: yes(
                  'De gemeente is eigenaar van de kades en moet dus zelf ook verantwoordelijk blijven.',
                ),
              },
              completed: -578,
            },
          ],
          choice: {
            day: -574,
            form: 'samen_aan_zet',
            municipalityRole: 'Is mede-eigenaar, betaalt de voorzitter en brengt kennis over monumenten in.',
            residentsRole: 'Zijn mede-eigenaar, halen op wat er op hun stuk werf speelt en beslissen mee.',
            municipalOwners: ['ruimte'],
            residentOwners: ['werfgroep', 'horeca'],
          },
          obligations: {
            other_interests: [
              -440,
              'Leden van het beraad belden aan bij 160 werfkelders en spraken bezoekers op drie zomeravonden. Varende mensen zijn via de havendienst gevraagd. Mensen die slecht ter been zijn hebben wij te weinig bereikt; dat staat op de lijst voor de volgende fase.',
            ],
          },
        },
      ],
      started: -570,
      closed: -424,
    },
    {
      title: 'Het beraad aan het werk',
      goal: 'Het Wervenberaad maakt afspraken over gebruik en rust, en ziet toe of iedereen zich eraan houdt.',
      planned: -450,
      from: -400,
      to: 110,
      issues: [
        {
          key: 'beslissen',
          raised: -445,
          exploration: {
            day: -430,
            completed: -415,
            goal: 'Weten of samen beslissen nog past nu het beraad er is en het werk verandert.',
            bounds: 'Zelfde grenzen als eerst. Nieuw is de planning van het herstel van de kades.',
            known:
              'Het beraad kwam zeven keer bij elkaar. Er zijn vijf afspraken gemaakt, vier worden nageleefd.',
            unknown: 'Of ook huurders van werfkelders zich door het beraad gehoord voelen.',
            triedBefore: 'De eerste fase: samen aan zet, met een voorzitter van buiten.',
            question: 'Hoe beslissen gemeente en gebruikers voortaan samen over wat er op de werven gebeurt?',
            groups: [
              ['Bewoners van werfkelders', 'Zitten met drie mensen in het beraad'],
              ['Ondernemers op de werf', 'Zitten met drie mensen in het beraad'],
              ['Mensen die slecht ter been zijn', 'Waren nog niet goed betrokken; worden nu apart gevraagd'],
            ],
          },
          readings: [
            {
              day: -408,
              municipality: ['amina'],
              residents: ['mei', 'horeca'],
              agreed: {
                decision: no('Er is geen nieuw besluit van de raad nodig.'),
                ownership: {
                  can: yes('Het beraad heeft laten zien dat het afspraken kan maken.'),
                  will: yes('Alle leden willen door, ook de nieuwe.'),
                },
                leave: {
                  can: no('Voor de kades en de veiligheid blijft de gemeente nodig.'),
                  may: yes('Over gebruik mogen zij beslissen.'),
                },
                grow: {
                  possible: yes('Het beraad regelt de vergaderingen nu zelf.'),
                  time: yes('Twee jaar.'),
                  money: yes('Het geld voor de voorzitter is verlengd.'),
                },
                share: yes('De gemeente herstelt de kades en moet dus mee dragen.'),
              },
              completed: -408,
            },
          ],
          choice: {
            day: -404,
            form: 'samen_aan_zet',
            supporting: ['peilen'],
            municipalityRole: 'Is mede-eigenaar, zit aan tafel en voert afspraken over afval en licht uit.',
            residentsRole: 'Zijn mede-eigenaar, leveren zes leden en vragen elk halfjaar rond op de werf.',
            municipalOwners: ['ruimte'],
            residentOwners: ['werfgroep', 'horeca', 'mei'],
          },
          obligations: {
            other_interests: [
              -60,
              'Elk halfjaar een korte vragenlijst, ook op papier in de brievenbus van de werfkelders. 96 van de 160 adressen deden mee. Een groep mensen met een rolstoel heeft de trappen getest en drie punten meegegeven.',
            ],
          },
        },
        eveningsOnTheWharf,
      ],
      started: -398,
    },
  ],
};

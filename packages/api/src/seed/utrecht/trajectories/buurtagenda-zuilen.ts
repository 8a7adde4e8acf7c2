// SPDX-License-Identifier: EUPL-1.2
import { no, type Story, yes } from '../../story/story.ts';
import { carryingOutTheAgenda } from './buurtagenda-zuilen-carrying-out.ts';

/** Another form in each phase: Burgerparticipatie to draw the agenda up, Samen aan zet to carry it out. */
export const buurtagendaZuilen: Story = {
  key: 'buurtagenda-zuilen',
  day: -486,
  title: 'Buurtagenda Zuilen',
  subject:
    'Wat moet er de komende vier jaar gebeuren in Elinkwijk, Geuzenwijk en De Lessepsbuurt? Bewoners en gemeente stellen de agenda op en voeren die uit.',
  startedAs: 'municipality',
  policyField: 'samenleving',
  area: { neighbourhoods: ['elinkwijk', 'geuzenwijk', 'de-lessepsbuurt'] },
  unit: 'wijken',
  lead: 'jelle',
  roles: [
    { who: 'hakan', role: 'district_adviser' },
    { who: 'joris', role: 'participation_adviser' },
    { who: 'zuilenaars', role: 'participant', day: -460 },
    { who: 'fenna', role: 'participant', day: -460 },
    { who: 'jamal', role: 'participant', day: -300 },
  ],
  phases: [
    {
      title: 'De agenda opstellen',
      goal: 'Een agenda met hooguit acht punten, die het college kan vaststellen.',
      from: -440,
      to: -260,
      issues: [
        {
          key: 'agenda',
          raised: -480,
          question: 'Wat komt er op de buurtagenda?',
          exploration: {
            day: -478,
            completed: -460,
            by: 'joris',
            goal: 'Weten wat er echt toe doet in de drie buurten en daaruit kiezen.',
            bounds: 'Het college stelt de agenda vast. Er is een vast bedrag voor vier jaar.',
            known: 'Drie thema’s komen steeds terug: veilig oversteken, eenzaamheid en kale straten.',
            unknown: 'Wat mensen in de nieuwe flats belangrijk vinden.',
            triedBefore: 'De vorige agenda had 41 punten. De meeste zijn nooit gedaan.',
            question: 'Welke acht punten moeten in deze vier jaar lukken in Zuilen?',
            groups: [
              ['Bewoners van de drie buurten', 'Leven met wat wel en niet gebeurt'],
              ['Mensen in de nieuwe flats', 'Kennen de buurt nog niet goed'],
              ['Scholen en de huisartsen', 'Zien elke dag wat er speelt'],
            ],
          },
          readings: [
            {
              day: -452,
              guide: 'joris',
              municipality: ['jelle'],
              residents: ['zuilenaars', 'fenna'],
              agreed: {
                decision: yes('Het college stelt de agenda vast en verdeelt het geld.'),
                explore: {
                  want: yes('Zonder bewoners is het onze agenda, niet die van de buurt.'),
                  legal_room: yes('Ja, binnen het bedrag.'),
                  time: yes('Een halfjaar.'),
                  money: yes('Er is geld voor drie middagen per buurt.'),
                },
                clarify: no('De vraag is helder: wat komt erop.'),
                room: yes('Het college wil voor deze agenda geld verschuiven.'),
                group: {
                  group: yes('45 mensen, gelijk verdeeld over de buurten, ook uit de nieuwe flats.'),
                  time: yes('Drie middagen per buurt.'),
                  money: yes('Ja, ook voor oppas en tolken.'),
                },
              },
              completed: -452,
            },
          ],
          choice: {
            day: -446,
            form: 'burgerparticipatie',
            municipalityRole:
              'Is eigenaar, zoekt de groep bij elkaar en legt de agenda voor aan het college.',
            residentsRole: 'Kiezen met 45 mensen de acht punten en leggen uit waarom.',
            municipalOwners: ['wijken'],
          },
          obligations: {
            recruitment: [
              -330,
              'Loting uit 2.000 adressen, daarna aangebeld waar weinig mensen ja zeiden. De groep lijkt op Zuilen in leeftijd en herkomst; mensen zonder werk doen minder mee dan er wonen.',
            ],
            decision_that_follows: [
              -280,
              'Het college stelt de agenda vast in zijn vergadering en neemt alle acht punten over. Twee ervan gaan later van start dan de groep wilde.',
            ],
          },
        },
      ],
      started: -438,
      closed: -262,
    },
    {
      title: 'De agenda uitvoeren',
      goal: 'De acht punten zijn over drie jaar gedaan, door bewoners en gemeente samen.',
      planned: -300,
      from: -230,
      to: 720,
      issues: [carryingOutTheAgenda],
      started: -228,
    },
  ],
};

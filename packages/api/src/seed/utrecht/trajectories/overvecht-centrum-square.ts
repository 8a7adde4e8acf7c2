// SPDX-License-Identifier: EUPL-1.2
import { type IssueStory, no, yes } from '../../story/story.ts';

/** Burgerparticipatie, in an area where the municipality makes an extra effort to find a group. */
export const square: IssueStory = {
  key: 'plein',
  raised: -310,
  question: 'Hoe ziet het nieuwe plein eruit?',
  exploration: {
    day: -305,
    completed: -282,
    by: 'efua',
    goal: 'Een plein waar ook mensen die er nu niet komen zich welkom voelen.',
    bounds: 'De markt blijft. Bussen en hulpdiensten moeten erlangs. De gemeente besluit over het ontwerp.',
    known:
      'Mensen vinden het plein kaal en in het donker onveilig. Er zijn 88 meldingen, vooral over wind, verlichting en zitplekken.',
    unknown: 'Waarom jonge vrouwen er weinig komen.',
    triedBefore: 'Een enquête op internet. Van de 300 antwoorden kwam de helft van buiten de wijk.',
    question: 'Welk plein willen mensen uit Overvecht die er winkelen, wachten, spelen en werken?',
    groups: [
      ['Bewoners van de flats om het plein', 'Kijken er elke dag op uit'],
      ['Jonge vrouwen', 'Mijden het plein in de avond'],
      ['Marktkooplui', 'Bouwen er twee keer per week op'],
      ['Kinderen tot twaalf jaar', 'Hebben er nu niets te doen'],
    ],
  },
  readings: [
    {
      day: -262,
      guide: 'efua',
      municipality: ['tariq', 'hakan'],
      residents: ['saida', 'centrumgroep'],
      own: [
        {
          who: 'saida',
          said: {
            clarify: no('Wij weten echt wel wat er mis is. Het staat er al tien jaar.'),
            group: {
              group: yes('Vraag het in de buurthuizen, dan heb je zo een groep.'),
              time: yes('Als de avonden niet tegelijk met de moskee zijn.'),
              money: yes('Voor koffie en oppas moet er toch geld zijn.'),
            },
          },
        },
        {
          who: 'hakan',
          said: {
            clarify: yes('Ik zou eerst nog een maand op het plein willen staan.'),
            group: {
              group: no('Van wie zich nu meldt is bijna niemand jonger dan vijftig.'),
              time: yes('Een halfjaar is genoeg.'),
              money: yes('Het programma voor Overvecht betaalt mee.'),
            },
          },
        },
      ],
      agreed: {
        decision: yes('De gemeente besluit over het ontwerp en de belangen van markt en bewoners botsen.'),
        explore: {
          want: yes('Zonder bewoners wordt het weer een kaal plein.'),
          legal_room: yes('Alleen de bus en de markt liggen vast.'),
          time: yes('Er is een halfjaar voor het ontwerp.'),
          money: yes('Er is geld voor ontwerpers en voor wie meedoet.'),
        },
        clarify: no('De klachten zijn bekend en kloppen met elkaar.'),
        room: yes('Voor Overvecht mag van de regels voor pleinen worden afgeweken.'),
        group: {
          group: no('Nu nog niet: jongeren en jonge vrouwen ontbreken.'),
          area: yes('Overvecht is een wijk waar we extra moeite doen om mensen te vinden.'),
          time: yes('We nemen drie maanden om de groep te maken.'),
          money: yes('Het programma voor Overvecht betaalt mensen die aanbellen.'),
        },
      },
      completed: -261,
    },
  ],
  choice: {
    day: -250,
    form: 'burgerparticipatie',
    municipalityRole:
      'Is eigenaar, zoekt de groep, betaalt de ontwerpers en legt het ontwerp voor aan het college.',
    residentsRole: 'Maken met 30 mensen uit de wijk het ontwerp in vijf middagen.',
    municipalOwners: ['wijken'],
  },
  obligations: {
    recruitment: [
      -150,
      'Buurtbewoners belden in vier talen aan bij 900 huizen. Van de 30 mensen is de helft jonger dan 35 en iets meer dan de helft vrouw. Mensen die in ploegen werken doen nog niet mee; voor hen is er een middag in het weekend.',
    ],
  },
};

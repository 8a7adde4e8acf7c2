// SPDX-License-Identifier: EUPL-1.2
import { type IssueStory, no, yes } from '../../story/story.ts';

/** Peilen, since those in office leave no room to depart from policy. */
export const shops: IssueStory = {
  key: 'winkels',
  raised: -309,
  question: 'Welke winkels en diensten zijn er nodig?',
  exploration: {
    day: -300,
    completed: -284,
    by: 'amina',
    goal: 'Een goed beeld van wat mensen in Overvecht willen kopen en regelen, voor het gesprek met de eigenaren.',
    bounds:
      'Het aantal winkels in de stad ligt vast in beleid. De panden zijn van drie eigenaren; zij kiezen hun huurders.',
    known:
      'Van de 62 winkels staan er negen leeg. Bewoners missen een drogist, een terras en een loket van de gemeente.',
    unknown: 'Wat mensen zoeken die nu naar een ander winkelcentrum gaan.',
    triedBefore: 'De eigenaren vroegen hun klanten. Wie er niet meer komt, is niet gevraagd.',
    question:
      'Welke winkels en diensten hebben mensen in Overvecht nodig, ook zij die nu ergens anders gaan?',
    groups: [
      ['Klanten en oud-klanten', 'Kiezen waar zij hun geld uitgeven'],
      ['Winkeliers', 'Willen weten of er toekomst is'],
      ['Eigenaren van de panden', 'Beslissen wie er komt'],
    ],
  },
  readings: [
    {
      day: -258,
      guide: 'amina',
      residents: ['winkeliers', 'saida'],
      agreed: {
        decision: yes('De gemeente moet het beleid voor winkels toepassen en belangen wegen.'),
        explore: {
          want: yes('We willen horen wat mensen missen.'),
          legal_room: yes('Vragen mag altijd.'),
          time: yes('Er is een jaar.'),
          money: yes('Een vragenlijst en straatgesprekken zijn betaald.'),
        },
        clarify: no('De vraag is duidelijk.'),
        room: no('Het college houdt vast aan het aantal winkels voor de hele stad.'),
      },
      completed: -258,
    },
  ],
  choice: {
    day: -249,
    form: 'peilen',
    municipalityRole: 'Is eigenaar, vraagt breed rond en brengt het bij de eigenaren van de panden.',
    residentsRole: 'Vertellen wat zij missen en waar zij nu heen gaan.',
    municipalOwners: ['wijken'],
  },
  obligations: {
    known_signals: [
      -230,
      'Meldingen over leegstand, de vragenlijst van de eigenaren en 40 gesprekken in het buurthuis.',
    ],
    groups_heard: [
      -120,
      '640 vragenlijsten, in vijf talen. 210 gesprekken op straat, ook in twee andere winkelcentra. Mensen die niet kunnen lezen zijn in taalcafés gevraagd. Nachtwerkers zijn niet bereikt.',
    ],
    interests_overview: [
      -70,
      'Klanten willen een drogist en een terras. Winkeliers willen lagere huren en betere verlichting. Eigenaren willen zekerheid over de verbouwing. De drie botsen op één punt: wie de tijdelijke hinder betaalt.',
    ],
  },
};

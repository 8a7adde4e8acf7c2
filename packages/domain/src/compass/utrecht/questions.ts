// SPDX-License-Identifier: EUPL-1.2
import type { LocalText } from '../../kernel/index.ts';
import type { CompassQuestion, QuestionPart, Target } from '../definition.ts';

const text = (nl: string, en: string): LocalText => ({ nl, en });
const question = (code: string): Target => ({ question: code });
const form = (code: string): Target => ({ form: code });

// The same two doubts come back at several questions.
const time: QuestionPart = {
  code: 'time',
  text: text('Is er genoeg tijd?', 'Is there enough time?'),
  help: text(
    'Denk aan de tijd van ambtenaren en van bewoners, en aan de datum waarop het besluit er moet zijn.',
    'Think of the time of officials and of residents, and of the date by which the decision is due.',
  ),
};
const money: QuestionPart = {
  code: 'money',
  text: text('Is er geld voor, of kunnen we dat vinden?', 'Is there money for it, or can we find it?'),
};

/** The ten questions of Utrecht's compass 1.0, in our own words. */
export const utrechtQuestions: CompassQuestion[] = [
  {
    code: 'decision',
    text: text(
      'Moet de gemeente in deze fase iets besluiten over de grenzen, de voorwaarden of de doelen?',
      'Must the municipality decide something in this phase about the limits, the conditions or the goals?',
    ),
    help: text(
      'Bijvoorbeeld omdat mensen iets anders willen en iemand moet afwegen. Of omdat volgens de wet alleen de gemeente hierover mag gaan.',
      'For instance because people want different things and somebody has to weigh them. Or because by law only the municipality may decide on this.',
    ),
    parts: [],
    yes: question('explore'),
    no: question('ownership'),
    uncertain: ['yes'],
  },
  {
    code: 'ownership',
    text: text(
      'Kunnen en willen bewoners dit zelf dragen? Of kunnen we het hun nog een keer vragen?',
      'Can and will residents carry this themselves? Or can we ask them once more?',
    ),
    help: text(
      'Dragen betekent: je verantwoordelijk voelen en ook de verantwoordelijkheid nemen.',
      'To carry it means: to feel responsible, and to take the responsibility too.',
    ),
    parts: [
      {
        code: 'can',
        text: text('Kunnen bewoners dit dragen?', 'Can residents carry this?'),
        help: text(
          'Hebben ze de kennis, de mensen en de tijd, of kunnen ze die vinden?',
          'Do they have the knowledge, the people and the time, or can they find these?',
        ),
      },
      { code: 'will', text: text('Willen bewoners dit dragen?', 'Do residents want to carry this?') },
      {
        code: 'asked_again',
        text: text('Zo niet: kunnen we het hun nog een keer vragen?', 'If not: can we ask them once more?'),
        help: text(
          'Schrijf bij de reden op wie het vraagt, aan wie en wanneer.',
          'With the reason, write down who asks it, to whom and when.',
        ),
        onlyIfOpen: true,
      },
    ],
    combine: { any: [{ all: ['can', 'will'] }, 'asked_again'] },
    yes: question('leave'),
    no: question('explore'),
    uncertain: ['no'],
  },
  {
    code: 'leave',
    text: text(
      'Kan en mag de hele inhoud aan bewoners worden overgelaten, binnen wat al vastligt?',
      'Can and may all of the substance be left to residents, within what is already fixed?',
    ),
    parts: [
      {
        code: 'can',
        text: text(
          'Kan de inhoud helemaal aan bewoners worden overgelaten?',
          'Can the substance be left entirely to residents?',
        ),
      },
      {
        code: 'may',
        text: text(
          'Mag dat ook, volgens de wet en eerdere besluiten?',
          'Is that also allowed, by law and by earlier decisions?',
        ),
      },
    ],
    combine: { all: ['can', 'may'] },
    yes: question('support'),
    no: question('grow'),
  },
  {
    code: 'support',
    text: text(
      'Hebben bewoners hulp nodig, zoals subsidie of een ruimte, en is daar geld voor?',
      'Do residents need help, such as a grant or a room, and is there money for it?',
    ),
    parts: [
      { code: 'needed', text: text('Hebben bewoners deze hulp nodig?', 'Do residents need this help?') },
      money,
    ],
    combine: { all: ['needed', 'money'] },
    yes: form('overheidsmiddelen'),
    no: form('utrechter_aan_zet'),
  },
  {
    code: 'grow',
    text: text(
      'Kunnen bewoners er met hulp van de gemeente in groeien, en zijn er tijd en geld voor?',
      'Can residents grow into it with help of the municipality, and are there time and money?',
    ),
    help: text(
      'Hulp is hier vooral inzet van mensen: kennis, ervaring en contacten.',
      'Help here is above all the work of people: knowledge, experience and contacts.',
    ),
    parts: [
      {
        code: 'possible',
        text: text(
          'Kunnen bewoners hier met onze hulp in groeien?',
          'Can residents grow into this with our help?',
        ),
      },
      time,
      money,
    ],
    combine: { all: ['possible', 'time', 'money'] },
    yes: question('share'),
    no: question('explore'),
    uncertain: ['no'],
  },
  {
    code: 'share',
    text: text(
      'Moet de gemeente zelf ook een deel van de verantwoordelijkheid dragen?',
      'Must the municipality carry part of the responsibility itself too?',
    ),
    help: text(
      'Ja: dan zijn jullie samen eigenaar. Nee: dan zijn bewoners eigenaar en helpt de gemeente mee.',
      'Yes: then you own it together. No: then residents own it and the municipality takes part.',
    ),
    parts: [],
    yes: form('samen_aan_zet'),
    no: form('overheidsparticipatie'),
  },
  {
    code: 'explore',
    text: text(
      'Willen we dit met bewoners verder uitzoeken, en zijn er ruimte in de wet, tijd en geld voor?',
      'Do we want to look into this further with residents, and are there room in the law, time and money?',
    ),
    parts: [
      {
        code: 'want',
        text: text(
          'Willen we dit met bewoners verder uitzoeken?',
          'Do we want to look into this further with residents?',
        ),
      },
      {
        code: 'legal_room',
        text: text('Geeft de wet daar ruimte voor?', 'Does the law leave room for that?'),
      },
      time,
      money,
    ],
    combine: { all: ['want', 'legal_room', 'time', 'money'] },
    yes: question('clarify'),
    no: form('gemeente_aan_zet'),
  },
  {
    code: 'clarify',
    text: text(
      'Moet eerst duidelijker worden wat de vraag precies is?',
      'Must it first become clearer what the question really is?',
    ),
    help: text(
      'Vaak is dat zo aan het begin: je weet nog niet goed wat er speelt en voor wie.',
      'Often that is so at the beginning: you do not know well yet what is going on, and for whom.',
    ),
    parts: [],
    yes: form('peilen'),
    no: question('room'),
  },
  {
    code: 'room',
    text: text(
      'Laat het bestuur toe dat we voor deze vraag of deze plek van bestaand beleid afwijken?',
      'Do those in office allow us to depart from existing policy, for this question or in this place?',
    ),
    help: text(
      'Ligt alles al vast, zeg dat dan eerlijk: dan valt er niet samen een plan te maken.',
      'If all is fixed already, then say so honestly: there is no plan to make together.',
    ),
    parts: [],
    yes: question('group'),
    no: form('peilen'),
  },
  {
    code: 'group',
    text: text(
      'Is er een groep gebruikers die lijkt op iedereen om wie het gaat, en zijn er tijd en geld om het goed te doen?',
      'Is there a group of users that resembles everybody concerned, and are there time and money to do it well?',
    ),
    parts: [
      {
        code: 'group',
        text: text(
          'Is er zo’n groep om het plan of de uitvoering mee te maken?',
          'Is there such a group to make or carry out the plan with?',
        ),
        help: text(
          'Kijk naar leeftijd, herkomst, inkomen en gebruik. Wie mist er?',
          'Look at age, origin, income and use. Who is missing?',
        ),
      },
      {
        code: 'area',
        text: text(
          'Zo niet: is dit een buurt waar we extra moeite doen om zo’n groep te vinden?',
          'If not: is this a neighbourhood where we make an extra effort to find such a group?',
        ),
        onlyIfOpen: true,
      },
      time,
      money,
    ],
    combine: { all: [{ any: ['group', 'area'] }, 'time', 'money'] },
    yes: form('burgerparticipatie'),
    no: form('peilen'),
  },
];

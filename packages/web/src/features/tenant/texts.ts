// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const tenantTexts = defineTexts({
  'tenant.municipalities.title': { nl: 'Kies een gemeente', en: 'Choose a municipality' },
  'tenant.municipalities.lead': {
    nl: 'Welke zeggenschap hebben bewoners, van wie is een vraag, en wat is er met de inbreng gedaan?',
    en: 'What say do residents have, who owns a question, and what was done with what they brought in?',
  },
  'tenant.municipalities.list': { nl: 'Gemeenten', en: 'Municipalities' },
  'tenant.municipalities.empty': { nl: 'Nog geen gemeenten', en: 'No municipalities yet' },
  'tenant.municipalities.emptyText': {
    nl: 'Hier staat straks elke gemeente die Samenspel gebruikt. De beheerder van deze installatie voegt ze toe.',
    en: 'Every municipality that uses Samenspel will stand here. The administrator of this installation adds them.',
  },
  'tenant.home.title': { nl: 'Meebeslissen in {name}', en: 'Having a say in {name}' },
  'tenant.home.description': {
    nl: 'Wat loopt er in {name}, in welke wijk, en hoeveel zeggenschap hebben bewoners daarbij?',
    en: 'What runs in {name}, in which district, and how much say do residents have in it?',
  },
  'tenant.home.lead': {
    nl: 'Wat loopt er, in welke wijk, en hoeveel zeggenschap hebben bewoners daarbij?',
    en: 'What is running, in which district, and how much say do residents have in it?',
  },
  'tenant.home.search': { nl: 'Zoek een traject', en: 'Find a trajectory' },
  'tenant.home.searchAct': { nl: 'Zoeken', en: 'Search' },
  'tenant.home.forms': { nl: 'Met hoeveel zeggenschap', en: 'With how much say' },
  'tenant.home.issues': {
    nl: '{count, plural, one {# vraag loopt nu} other {# vragen lopen nu}}',
    en: '{count, plural, one {# question running now} other {# questions running now}}',
  },
  'tenant.home.noForms': { nl: 'Er loopt nu geen vraag', en: 'No question is running now' },
  'tenant.home.noFormsText': {
    nl: 'Zodra bij een vraag in een lopende fase een vorm is gekozen, staat die hier.',
    en: 'As soon as a form is chosen for a question in a running phase, it stands here.',
  },
  'tenant.home.districts': { nl: 'In welke wijk', en: 'In which district' },
  'tenant.home.trajectories': {
    nl: '{count, plural, one {# traject} other {# trajecten}}',
    en: '{count, plural, one {# trajectory} other {# trajectories}}',
  },
  'tenant.home.noDistricts': { nl: 'In geen wijk loopt nu iets', en: 'Nothing runs in a district now' },
  'tenant.home.noDistrictsText': {
    nl: 'Zodra ergens een traject loopt, staat de wijk hier.',
    en: 'As soon as a trajectory runs somewhere, its district stands here.',
  },
  'tenant.home.advices': { nl: 'Krijgen adviezen antwoord?', en: 'Do advices get an answer?' },
  'tenant.home.advices.open': {
    nl: '{count, plural, one {advies wacht op antwoord} other {adviezen wachten op antwoord}}',
    en: '{count, plural, one {advice is waiting for an answer} other {advices are waiting for an answer}}',
  },
  'tenant.home.advices.late': {
    nl: '{count, plural, one {antwoord is te laat} other {antwoorden zijn te laat}}',
    en: '{count, plural, one {answer is late} other {answers are late}}',
  },
  'tenant.home.advices.answeredOnTime': { nl: 'op tijd beantwoord', en: 'answered on time' },
  'tenant.home.advices.answeredLate': { nl: 'te laat beantwoord', en: 'answered late' },
  'tenant.home.noAdvices': { nl: 'Nog geen adviezen', en: 'No advices yet' },
  'tenant.home.noAdvicesText': {
    nl: 'Zodra een wijkplatform de gemeente adviseert, staat hier of er antwoord komt, en op tijd.',
    en: 'As soon as a wijkplatform advises the municipality, it stands here whether an answer comes, and in time.',
  },
  'tenant.home.platforms': { nl: 'Alle wijkplatforms', en: 'All wijkplatforms' },
  'tenant.home.recent': { nl: 'Het laatst gewijzigd', en: 'Changed most recently' },
  'tenant.home.changed': { nl: '{number} · gewijzigd op {date}', en: '{number} · changed on {date}' },
  'tenant.home.all': {
    nl: 'Alle trajecten ({count})',
    en: 'All trajectories ({count})',
  },
  'tenant.home.noTrajectories': { nl: 'Nog geen trajecten', en: 'No trajectories yet' },
  'tenant.home.noTrajectoriesText': {
    nl: 'Een traject komt hier te staan zodra een projectleider het start.',
    en: 'A trajectory appears here as soon as a project lead starts it.',
  },
});

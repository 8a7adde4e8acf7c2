// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const decideTexts = defineTexts({
  'decide.title': { nl: 'Is het antwoord inhoudelijk?', en: 'Is the answer substantive?' },
  'decide.lead': {
    nl: 'Het wijkplatform zegt van deze punten dat het antwoord niet goed genoeg is. U beslist, met een reden die iedereen kan lezen.',
    en: 'Of these points the wijkplatform says that the answer is not good enough. You decide, with a reason that everybody can read.',
  },
  'decide.points': { nl: 'De punten waar het om gaat', en: 'The points at issue' },
  'decide.answer': { nl: 'Het antwoord van de gemeente', en: 'The municipality’s answer' },
  'decide.platform': { nl: 'Het wijkplatform zegt', en: 'The wijkplatform says' },
  'decide.verdict': { nl: 'Uw oordeel', en: 'Your decision' },
  'decide.stands': { nl: 'Het antwoord blijft staan', en: 'The answer stands' },
  'decide.sent_back': { nl: 'De gemeente moet opnieuw antwoorden', en: 'The municipality must answer again' },
  'decide.sent_backHint': {
    nl: 'Dan begint een nieuwe ronde met een nieuwe termijn.',
    en: 'A new round then begins, with a new term.',
  },
  'decide.reason': { nl: 'Waarom?', en: 'Why?' },
  'decide.until': { nl: 'Tijd voor het nieuwe antwoord', en: 'Time for the new answer' },
  'decide.term': { nl: 'Termijn', en: 'Term' },
  'decide.orDate': { nl: 'of uiterlijk op', en: 'or by' },
  'decide.submit': { nl: 'Oordeel vastleggen', en: 'Record the decision' },
  'decide.done': { nl: 'Uw oordeel is vastgelegd en openbaar.', en: 'Your decision is recorded and public.' },
});

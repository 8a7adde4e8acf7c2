// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** What stands on the page of an advice when it opens; what comes after the thread has its own texts. */
export const pageTexts = defineTexts({
  'advicePage.list': { nl: 'Adviezen', en: 'Advices' },
  'advicePage.kicker': { nl: 'Advies {number} van {platform}', en: 'Advice {number} of {platform}' },
  'advicePage.description': {
    nl: 'Advies van {platform} aan de gemeente {name}, in {count, plural, one {# punt} other {# punten}}, met het antwoord op elk punt.',
    en: 'Advice of {platform} to the municipality of {name}, in {count, plural, one {# point} other {# points}}, with the answer to each point.',
  },
  'advicePage.now.open': {
    nl: 'De gemeente moet nog antwoorden, op elk punt.',
    en: 'The municipality still has to answer, on every point.',
  },
  'advicePage.now.again': {
    nl: 'De gemeente moet opnieuw antwoorden: het eerste antwoord was niet goed genoeg.',
    en: 'The municipality has to answer again: the earlier answer was not good enough.',
  },
  'advicePage.now.answered': {
    nl: 'De gemeente heeft geantwoord. {open, plural, =0 {} one {Eén toezegging moet nog gebeuren.} other {# toezeggingen moeten nog gebeuren.}}',
    en: 'The municipality has answered. {open, plural, =0 {} one {One commitment is still to be done.} other {# commitments are still to be done.}}',
  },
  'advicePage.now.settled': {
    nl: 'De gemeente heeft geantwoord, en wat zij toezegde is afgehandeld.',
    en: 'The municipality has answered, and what it promised has been settled.',
  },
  'advicePage.now.undisclosed': {
    nl: 'De gemeente heeft het wijkplatform geantwoord. Het antwoord is nog niet openbaar.',
    en: 'The municipality has answered the wijkplatform. The answer is not public yet.',
  },
  'advicePage.now.contested': {
    nl: 'Het wijkplatform vindt dat het antwoord niet echt op het advies ingaat. De toezichthouder beslist of de gemeente opnieuw moet antwoorden.',
    en: 'The wijkplatform finds that the answer does not really go into the advice. The overseer decides whether the municipality must answer again.',
  },
  'advicePage.now.withdrawn': {
    nl: 'Het wijkplatform heeft dit advies ingetrokken. Er komt geen antwoord.',
    en: 'The wijkplatform has withdrawn this advice. No answer will come.',
  },
  'advicePage.withdrawn.reason': { nl: 'De reden: {reason}', en: 'The reason: {reason}' },
  'advicePage.suspension': {
    nl: 'De gemeente stelt voor de tijd stil te zetten',
    en: 'The municipality proposes to stop the clock for a while',
  },
  'advicePage.suspensionText': {
    nl: 'Dat gebeurt alleen als het wijkplatform het ook wil. De reden: {reason}',
    en: 'That happens only if the wijkplatform wants it too. The reason: {reason}',
  },
  'advicePage.withheld': { nl: 'Niet openbaar: {part}', en: 'Not public: {part}' },
  'advicePage.withheldText': {
    nl: 'Dit deel is niet openbaar, want {ground}. Uitleg van de gemeente: {explanation}',
    en: 'This part is not public, because {ground}. The municipality explains: {explanation}',
  },
  'advicePage.summary': { nl: 'In het kort', en: 'In short' },
  'advicePage.points': { nl: 'Punt voor punt', en: 'Point by point' },
  'advicePage.point': { nl: 'Punt {no}', en: 'Point {no}' },
  'advicePage.answer': { nl: 'Antwoord van de gemeente', en: 'Answer of the municipality' },
  'advicePage.passedOnTo': { nl: 'Doorgegeven aan {whom}', en: 'Passed on to {whom}' },
  'advicePage.noAnswer': { nl: 'Nog geen antwoord op dit punt.', en: 'No answer to this point yet.' },
  'advicePage.contested': {
    nl: 'Niet echt beantwoord, vindt het wijkplatform',
    en: 'Not really answered, the wijkplatform finds',
  },
  'advicePage.promised': { nl: 'Wat hieruit volgt', en: 'What follows from it' },
  'advicePage.promise': { nl: 'Toezegging {no}: {what}', en: 'Commitment {no}: {what}' },
});

// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

/** Texts that several of the municipality's screens share. */
export const answeringTexts = defineTexts({
  'answering.kicker': { nl: 'Advies {number} van {platform}', en: 'Advice {number} of {platform}' },
  'answering.inbox': { nl: 'Postvak adviezen', en: 'Inbox of advices' },
  'answering.handle': { nl: 'Behandelen', en: 'Handle' },
  'answering.answer': { nl: 'Antwoord schrijven', en: 'Write the answer' },
  'answering.correct': { nl: 'Antwoord verbeteren', en: 'Correct the answer' },
  'answering.decide': { nl: 'Oordeel geven', en: 'Decide' },
  'answering.public': { nl: 'Openbare pagina', en: 'Public page' },
  'answering.save': { nl: 'Opslaan', en: 'Save' },
  'answering.cancel': { nl: 'Annuleren', en: 'Cancel' },
  'answering.nobody': { nl: 'naam niet openbaar', en: 'name not public' },
  'answering.point': { nl: 'Punt {no}', en: 'Point {no}' },
  'answering.platformSays': { nl: 'Het wijkplatform adviseert', en: 'The wijkplatform advises' },
  'answering.withheldHere': { nl: 'niet openbaar', en: 'not public' },
  'answering.draft': {
    nl: 'Bewaard op dit apparaat, {moment}.',
    en: 'Kept on this device, {moment}.',
  },
  'answering.restored': {
    nl: 'Dit had u eerder ingevuld. Het was op dit apparaat bewaard.',
    en: 'You had filled this in before. It was kept on this device.',
  },
  'answering.startOver': { nl: 'Opnieuw beginnen', en: 'Start over' },
});

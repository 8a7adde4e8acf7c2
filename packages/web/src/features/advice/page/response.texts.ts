// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** The words around an answer as a whole. */
export const responseTexts = defineTexts({
  'adviceResponse.title': { nl: 'Het antwoord als geheel', en: 'The answer as a whole' },
  'adviceResponse.none': { nl: 'Er is nog geen antwoord', en: 'There is no answer yet' },
  'adviceResponse.noneText': {
    nl: 'Zodra de gemeente antwoordt, staat hier wat zij met het advies doet en waarom.',
    en: 'As soon as the municipality answers, it stands here what it does with the advice and why.',
  },
  'adviceResponse.weighing': {
    nl: 'Hoe het draagvlak is meegewogen',
    en: 'How the breadth of backing was weighed',
  },
  'adviceResponse.signed': {
    nl: 'Ondertekend op {date} door {name} ({signer}).',
    en: 'Signed on {date} by {name} ({signer}).',
  },
  'adviceResponse.late': {
    nl: 'Dit antwoord kwam te laat: het moest er op {date} zijn.',
    en: 'This answer came late: it was due on {date}.',
  },
  'adviceResponse.undisclosed': {
    nl: 'Dit antwoord is nog niet openbaar. Alleen het wijkplatform en de gemeente zien het.',
    en: 'This answer is not public yet. Only the wijkplatform and the municipality see it.',
  },
  'adviceResponse.corrected': {
    nl: 'Dit antwoord is verbeterd. De reden: {reason}',
    en: 'This answer was corrected. The reason: {reason}',
  },
  'adviceResponse.files': { nl: 'Bestanden bij het antwoord', en: 'Files with the answer' },
});

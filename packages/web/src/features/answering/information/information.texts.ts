// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const informationTexts = defineTexts({
  'informationList.title': { nl: 'Informatieverzoeken', en: 'Information requests' },
  'informationList.lead': {
    nl: 'Wat wijkplatforms van de gemeente willen weten. Wat het eerst beantwoord moet zijn, staat bovenaan.',
    en: 'What wijkplatforms want to know from the municipality. What is due first stands on top.',
  },
  'informationList.open': { nl: 'Wacht op antwoord', en: 'Waiting for an answer' },
  'informationList.settled': { nl: 'Afgehandeld', en: 'Settled' },
  'informationList.none': { nl: 'Er ligt geen vraag', en: 'No question is waiting' },
  'informationList.none.text': {
    nl: 'Vraagt een wijkplatform om informatie, dan komt dat vanzelf hier te staan.',
    en: 'When a wijkplatform asks for information, it will stand here by itself.',
  },
  'informationList.about': { nl: '{number} · {platform}', en: '{number} · {platform}' },
  'informationList.forAdvice': { nl: 'voor het advies over: {title}', en: 'for the advice on: {title}' },
  'informationList.answer': { nl: 'Beantwoorden', en: 'Answer' },
  'informationList.how': { nl: 'Wat doet u?', en: 'What do you do?' },
  'informationList.give': { nl: 'Ik geef de informatie', en: 'I give the information' },
  'informationList.refuse': { nl: 'Ik geef de informatie niet', en: 'I do not give the information' },
  'informationList.refuseHint': {
    nl: 'Alleen op een grond, met uitleg.',
    en: 'Only on a ground, with an explanation.',
  },
  'informationList.ground': { nl: 'Waarom niet?', en: 'Why not?' },
  'informationList.words': { nl: 'Uw antwoord', en: 'Your answer' },
  'informationList.files': { nl: 'Bestanden bij het antwoord', en: 'Files with the answer' },
  'informationList.filesHint': {
    nl: 'Alleen het wijkplatform en de gemeente kunnen ze lezen.',
    en: 'Only the wijkplatform and the municipality can read them.',
  },
  'informationList.explanation': { nl: 'Uitleg bij de weigering', en: 'Explanation of the refusal' },
  'informationList.send': { nl: 'Versturen', en: 'Send' },
  'informationList.answered': { nl: 'Het antwoord is verstuurd.', en: 'The answer was sent.' },
  'informationList.refused': { nl: 'De weigering is verstuurd.', en: 'The refusal was sent.' },
});

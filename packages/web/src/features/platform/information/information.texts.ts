// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const informationTexts = defineTexts({
  'info.kicker': { nl: 'Informatieverzoek {number}', en: 'Information request {number}' },
  'info.question': { nl: 'Wat wil {platform} weten?', en: 'What does {platform} want to know?' },
  'info.answer': { nl: 'Antwoord van de gemeente', en: 'Answer of the municipality' },
  'info.answer.none': {
    nl: 'De gemeente heeft nog niet geantwoord. Is zij te laat, dan staat uw eigen termijn voor het advies stil.',
    en: 'The municipality has not answered yet. While it is late, your own term for the advice stands still.',
  },
  'info.answer.noneWithout': {
    nl: 'De gemeente heeft nog niet geantwoord.',
    en: 'The municipality has not answered yet.',
  },
  'info.refused': {
    nl: 'De gemeente geeft deze informatie niet',
    en: 'The municipality does not give this information',
  },
  'info.ground': { nl: 'Reden: {ground}', en: 'Ground: {ground}' },
  'info.files': { nl: 'Bestanden', en: 'Files' },
  'info.askedBy': { nl: 'Gevraagd door', en: 'Asked by' },
  'info.askedOn': { nl: 'Gevraagd op', en: 'Asked on' },
  'info.settledBy': { nl: 'Geantwoord door', en: 'Answered by' },
  'info.settledOn': { nl: 'Geantwoord op', en: 'Answered on' },
  'info.platform': { nl: 'Wijkplatform', en: 'Wijkplatform' },
  'info.trajectory': { nl: 'Traject', en: 'Trajectory' },
  'info.request': { nl: 'Voor het adviesverzoek', en: 'For the advice request' },
  'info.toAnswer': { nl: 'Naar het beantwoorden', en: 'Go to answering it' },
  'info.withdraw': { nl: 'Verzoek intrekken', en: 'Withdraw the request' },
  'info.withdraw.sure': { nl: 'Deze vraag intrekken?', en: 'Withdraw this question?' },
  'info.withdraw.text': {
    nl: 'De gemeente hoeft dan niet meer te antwoorden.',
    en: 'The municipality then need not answer any more.',
  },
  'info.withdrawn': { nl: 'Het verzoek is ingetrokken.', en: 'The request has been withdrawn.' },

  'askInfo.title': { nl: 'Informatie vragen', en: 'Ask for information' },
  'askInfo.lead': {
    nl: 'De gemeente moet antwoorden, of met een reden weigeren. De vraag is voor haar medewerkers te zien.',
    en: 'The municipality must answer, or refuse with a ground. Its staff can see the question.',
  },
  'askInfo.subject': { nl: 'Onderwerp', en: 'Subject' },
  'askInfo.subject.hint': { nl: 'In een paar woorden.', en: 'In a few words.' },
  'askInfo.question': { nl: 'Wat wilt u weten of hebben?', en: 'What do you want to know or have?' },
  'askInfo.question.hint': {
    nl: 'Noem het stuk, het jaar of de plek als u die weet.',
    en: 'Name the document, the year or the place if you know them.',
  },
  'askInfo.request': {
    nl: 'Is het voor een gevraagd advies?',
    en: 'Is it for an advice that was asked for?',
  },
  'askInfo.request.none': { nl: 'Nee', en: 'No' },
  'askInfo.trajectory': { nl: 'Hoort het bij een traject?', en: 'Does it belong to a trajectory?' },
  'askInfo.send': { nl: 'Vraag versturen', en: 'Send the question' },
  'askInfo.sent': { nl: 'De vraag is verstuurd.', en: 'The question has been sent.' },
});

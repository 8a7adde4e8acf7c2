// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const problemTexts = defineTexts({
  'problem.notFound.title': { nl: 'Deze pagina bestaat niet', en: 'This page does not exist' },
  'problem.notFound.text': {
    nl: 'Het adres klopt niet, of u mag deze pagina niet zien. Bent u medewerker of deelnemer? Meld u dan eerst aan.',
    en: 'The address is wrong, or you may not see this page. If you work or take part here, sign in first.',
  },
  'problem.signIn.title': { nl: 'U bent niet meer aangemeld', en: 'You are no longer signed in' },
  'problem.signIn.text': {
    nl: 'Wat u hebt ingevuld is op dit apparaat bewaard. Meld u aan, dan gaat u verder waar u was.',
    en: 'What you filled in is kept on this device. Sign in to go on where you were.',
  },
  'problem.signIn.act': { nl: 'Aanmelden', en: 'Sign in' },
  'problem.offline.title': { nl: 'Geen verbinding', en: 'No connection' },
  'problem.offline.text': {
    nl: 'De server is niet bereikbaar. Er is niets verloren: controleer uw verbinding en probeer het nog eens.',
    en: 'The server cannot be reached. Nothing is lost: check your connection and try again.',
  },
  'problem.busy.title': { nl: 'Even geduld', en: 'One moment' },
  'problem.busy.text': {
    nl: 'De server kan dit nu niet doen. Er is niets verloren: probeer het over een minuut nog eens.',
    en: 'The server cannot do this right now. Nothing is lost: try again in a minute.',
  },
  'problem.fault.title': { nl: 'Er ging iets mis', en: 'Something went wrong' },
  'problem.fault.text': {
    nl: 'Dit ligt aan ons. Er is niets verloren. Probeer het nog eens; blijft het misgaan, laat het ons dan weten.',
    en: 'This is our fault. Nothing is lost. Try again; if it keeps failing, let us know.',
  },
  'problem.fault.id': {
    nl: 'Noem dit nummer als u het meldt: {id}',
    en: 'Mention this number when you report it: {id}',
  },
  'problem.retry': { nl: 'Opnieuw proberen', en: 'Try again' },
  'problem.home': { nl: 'Naar het begin', en: 'Go to the start' },
});

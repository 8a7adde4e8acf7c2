// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** What only those read who can act on the question: it comes after the page. */
export const actTexts = defineTexts({
  'issue.next': { nl: 'Wat u nu kunt doen', en: 'What you can do now' },
  'issue.todo.startExploration': {
    nl: 'Begin met verkennen: wat is bekend, wat ligt vast en om wie gaat het? Zonder verkenning kan het kompas niet worden afgerond.',
    en: 'Begin with exploring: what is known, what is fixed and whom does it concern? Without it the compass cannot be completed.',
  },
  'issue.todo.goOnExploring': {
    nl: 'De verkenning is begonnen en nog niet af.',
    en: 'The exploration has begun and is not complete yet.',
  },
  'issue.todo.startReading': {
    nl: 'De verkenning is af. Ga met bewoners om tafel en lees samen het kompas.',
    en: 'The exploration is complete. Sit down with residents and read the compass together.',
  },
  'issue.todo.goOnReading': {
    nl: 'Het kompasgesprek is begonnen en nog niet afgerond.',
    en: 'The compass conversation has begun and is not completed yet.',
  },
  'issue.todo.chooseForm': {
    nl: 'Het kompas is gelezen. Kies de vorm en leg vast wie wat doet.',
    en: 'The compass has been read. Choose the form and record who does what.',
  },
  'issue.todo.nameOwners': {
    nl: 'Leg met naam vast wie eigenaar is, zodat het niet van niemand wordt.',
    en: 'Record by name who owns it, so that it does not become nobody’s.',
  },
  'issue.todo.startPhase': {
    nl: 'Voor deze vraag is alles klaar om de fase te beginnen.',
    en: 'For this question everything is ready to start the phase.',
  },
  'issue.todo.fulfilObligations': {
    nl: 'Bij deze vorm horen plichten. Leg vast hoe ze zijn nagekomen; pas dan kan de fase dicht.',
    en: 'This form brings duties. Record how they were met; only then can the phase close.',
  },
  'issue.act.startExploration': { nl: 'Begin de verkenning', en: 'Begin the exploration' },
  'issue.act.goOnExploring': { nl: 'Ga verder met de verkenning', en: 'Go on with the exploration' },
  'issue.act.startReading': { nl: 'Begin het kompasgesprek', en: 'Begin the compass conversation' },
  'issue.act.goOnReading': { nl: 'Naar het kompasgesprek', en: 'Go to the compass conversation' },
  'issue.act.readAgain': { nl: 'Lees het kompas opnieuw', en: 'Read the compass again' },
  'issue.act.chooseForm': { nl: 'Kies de vorm', en: 'Choose the form' },
  'issue.act.nameOwners': { nl: 'Leg de eigenaar vast', en: 'Record the owner' },
  'issue.act.startPhase': { nl: 'Naar de fase', en: 'Go to the phase' },
  'issue.act.fulfilObligations': { nl: 'Naar de plichten', en: 'Go to the duties' },
  'issue.reading.changed': { nl: 'Is er iets veranderd?', en: 'Has something changed?' },
  'issue.reading.changed.text': {
    nl: 'Dan kan het kompas opnieuw worden gelezen. Het eerdere gesprek blijft bewaard.',
    en: 'Then the compass can be read again. The earlier conversation stays in the record.',
  },
  'issue.refused.phaseClosed': { nl: 'Deze fase is afgesloten', en: 'This phase is closed' },
  'issue.refused.readingOpen': {
    nl: 'Er loopt al een kompasgesprek over deze vraag. Ververs de pagina',
    en: 'A compass conversation about this question is going on already. Reload the page',
  },
  'issue.refused.noCompass': {
    nl: 'Deze gemeente heeft nog geen vastgesteld kompas',
    en: 'This municipality has no adopted compass yet',
  },
  'issue.refused.again': {
    nl: 'Dit is al eerder verstuurd met een andere inhoud. Probeer het nog eens',
    en: 'This was sent before with other content. Try again',
  },
});

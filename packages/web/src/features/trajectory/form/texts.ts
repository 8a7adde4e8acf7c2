// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const formTexts = defineTexts({
  'form.title': { nl: 'Kies de vorm', en: 'Choose the form' },
  'form.kicker': { nl: 'Fase {ordinal}: {title}', en: 'Phase {ordinal}: {title}' },
  'form.issue': { nl: 'Vraag {ordinal}', en: 'Question {ordinal}' },
  'form.question': { nl: 'De vraag', en: 'The question' },
  'form.toIssue': { nl: 'Terug naar de vraag', en: 'Back to the question' },
  'form.notRead': { nl: 'Het kompas is nog niet gelezen', en: 'The compass has not been read yet' },
  'form.notRead.text': {
    nl: 'De vorm wordt gekozen nadat gemeente en bewoners samen het kompas hebben gelezen.',
    en: 'The form is chosen after municipality and residents have read the compass together.',
  },
  'form.outcome': {
    nl: 'Het kompas kwam uit op {form}. Dat is een advies: de gemeente kiest.',
    en: 'The compass led to {form}. That is advice: the municipality chooses.',
  },
  'form.outcome.why': { nl: 'Lees waarom', en: 'Read why' },
  'form.isOutcome': { nl: 'uitkomst van het kompas', en: 'outcome of the compass' },
  'form.main': { nl: 'Vorm', en: 'Form' },
  'form.departs': {
    nl: 'Dit is anders dan het kompas adviseert',
    en: 'This is not what the compass advises',
  },
  'form.departs.text': {
    nl: 'Het kompas kwam uit op {outcome}. Kiest u {form}, dan hoort daar een reden bij. Iedereen kan die lezen, en wie toezicht houdt ziet de afwijking.',
    en: 'The compass led to {outcome}. If you choose {form}, a reason belongs with it. Everybody can read it, and who oversees sees the departure.',
  },
  'form.departs.check': {
    nl: 'Het kompas kwam uit op {outcome}. De gemeente kiest {form}. Iedereen kan de reden lezen, en wie toezicht houdt ziet de afwijking.',
    en: 'The compass led to {outcome}. The municipality chooses {form}. Everybody can read the reason, and who oversees sees the departure.',
  },
  'form.reason': {
    nl: 'Waarom kiest de gemeente iets anders?',
    en: 'Why does the municipality choose something else?',
  },
  'form.reason.short': { nl: 'Reden om af te wijken', en: 'Reason to depart' },
  'form.reason.hint': {
    nl: 'Schrijf het zo op dat bewoners die meededen het begrijpen.',
    en: 'Write it so that the residents who took part understand it.',
  },
  'form.explanation': { nl: 'Toelichting', en: 'Explanation' },
  'form.supporting': { nl: 'Welke vormen gebruikt u daarnaast?', en: 'Which forms do you use beside it?' },
  'form.supporting.short': { nl: 'Daarnaast', en: 'Beside it' },
  'form.supporting.hint': {
    nl: 'Bijvoorbeeld ook breed vragen wat mensen vinden, naast een kleine groep die meemaakt.',
    en: 'For instance asking widely what people think, beside a small group that makes the plan.',
  },
  'form.none': { nl: 'geen', en: 'none' },
  'form.municipalityRole': { nl: 'Wat doet de gemeente?', en: 'What does the municipality do?' },
  'form.residentsRole': { nl: 'Wat doen bewoners?', en: 'What do residents do?' },
  'form.role.hint': {
    nl: 'Er staat wat bij deze vorm gewoon is. Maak het zo precies mogelijk voor deze vraag.',
    en: 'It says what is usual with this form. Make it as precise as possible for this question.',
  },
  'form.owners.municipality': { nl: 'Eigenaar voor de gemeente', en: 'Owner for the municipality' },
  'form.owners.residents': { nl: 'Eigenaar van de bewoners', en: 'Owner on the residents’ side' },
  'form.toCheck': { nl: 'Controleren', en: 'Check' },
  'form.check.title': { nl: 'Controleer wat openbaar wordt', en: 'Check what becomes public' },
  'form.check.lead': {
    nl: 'Dit kan iedereen straks lezen op de pagina van de vraag en van het traject.',
    en: 'Everybody will be able to read this on the pages of the question and the trajectory.',
  },
  'form.unnamed': { nl: 'Er is nog geen eigenaar genoemd', en: 'No owner has been named yet' },
  'form.unnamed.text': {
    nl: 'Dat kan later, maar de fase gaat niet dicht voordat het bekend is.',
    en: 'That can be done later, but the phase does not close before it is known.',
  },
  'form.obliges': {
    nl: 'Met deze keuze neemt de gemeente dit op zich:',
    en: 'With this choice the municipality takes this on:',
  },
  'form.choose': { nl: 'Kies deze vorm en maak openbaar', en: 'Choose this form and make it public' },
  'form.done': {
    nl: 'De vorm is gekozen. Iedereen kan het nu lezen, hier en op de pagina van het traject.',
    en: 'The form has been chosen. Everybody can read it now, here and on the page of the trajectory.',
  },
  'form.back': { nl: 'Terug', en: 'Back' },

  'form.refused.missing': { nl: 'Dit is nog leeg', en: 'This is still empty' },
  'form.refused.tooLong': {
    nl: 'Deze tekst is te lang: hooguit 4.000 tekens',
    en: 'This text is too long: at most 4,000 characters',
  },
  'form.refused.notPlain': {
    nl: 'Er staan tekens in die niet kunnen. Typ de tekst opnieuw',
    en: 'It holds characters that are not possible. Type the text again',
  },
  'form.refused.reason': {
    nl: 'Schrijf op waarom de gemeente iets anders kiest',
    en: 'Write down why the municipality chooses something else',
  },
  'form.refused.trajectoryClosed': { nl: 'Dit traject is afgesloten', en: 'This trajectory is closed' },
  'form.refused.phaseClosed': { nl: 'Deze fase is afgesloten', en: 'This phase is closed' },
  'form.refused.unknown': { nl: 'Deze vraag is niet gevonden', en: 'This question was not found' },
  'form.refused.notRead': {
    nl: 'Het kompas is voor deze vraag nog niet gelezen',
    en: 'The compass has not been read for this question yet',
  },
  'form.refused.notLatest': {
    nl: 'Het kompas is intussen opnieuw gelezen. Bekijk eerst de nieuwe uitkomst',
    en: 'The compass has been read again meanwhile. Look at the new outcome first',
  },
  'form.refused.formUnknown': {
    nl: 'Deze vorm staat niet in deze versie van het kompas',
    en: 'This form is not in this version of the compass',
  },
  'form.refused.supportingRepeated': {
    nl: 'Een vorm staat er twee keer bij',
    en: 'A form is in it twice',
  },
  'form.refused.ownerNotAllowed': {
    nl: 'Bij deze vorm kan iemand van deze kant geen eigenaar zijn',
    en: 'With this form nobody on this side can own it',
  },
  'form.refused.ownerRepeated': { nl: 'Iemand staat er twee keer bij', en: 'Somebody is in it twice' },
  'form.refused.again': {
    nl: 'Dit is al eerder verstuurd met een andere inhoud. Probeer het nog eens',
    en: 'This was sent before with other content. Try again',
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

export const explorationTexts = defineTexts({
  'exploration.title': { nl: 'Verkenning', en: 'Exploration' },
  'exploration.kicker': { nl: 'Fase {ordinal}: {title}', en: 'Phase {ordinal}: {title}' },
  'exploration.issue': { nl: 'Vraag {ordinal}', en: 'Question {ordinal}' },
  'exploration.toIssue': { nl: 'Terug naar de vraag', en: 'Back to the question' },
  'exploration.none': { nl: 'Nog geen verkenning', en: 'No exploration yet' },
  'exploration.none.text': {
    nl: 'In de verkenning staat wat al bekend is, wat vastligt en om wie het gaat. Daarna lezen gemeente en bewoners samen het kompas.',
    en: 'The exploration says what is known already, what is fixed and whom it concerns. After that municipality and residents read the compass together.',
  },
  'exploration.start': { nl: 'Begin de verkenning', en: 'Begin the exploration' },
  'exploration.again': { nl: 'Opnieuw verkennen', en: 'Explore again' },
  'exploration.completedOn': { nl: 'Afgerond op {date}', en: 'Completed on {date}' },

  'exploration.goal': { nl: 'Wat willen we bereiken?', en: 'What do we want to achieve?' },
  'exploration.goal.hint': {
    nl: 'Het doel van het contact met bewoners in deze fase.',
    en: 'The goal of the contact with residents in this phase.',
  },
  'exploration.bounds': { nl: 'Wat ligt al vast?', en: 'What is fixed already?' },
  'exploration.bounds.hint': {
    nl: 'Denk aan geld, wetten en eerdere besluiten. Schrijf het eerlijk op.',
    en: 'Think of money, laws and earlier decisions. Write it down honestly.',
  },
  'exploration.known': { nl: 'Wat weten we al?', en: 'What do we know already?' },
  'exploration.known.hint': {
    nl: 'Signalen van bewoners, eerdere inbreng, onderzoek. Zo vragen we niets dubbel.',
    en: 'Signals from residents, earlier input, research. So that we ask nothing twice.',
  },
  'exploration.unknown': { nl: 'Wat weten we nog niet?', en: 'What do we not know yet?' },
  'exploration.unknown.hint': {
    nl: 'Wat moeten bewoners ons nog vertellen?',
    en: 'What do residents still have to tell us?',
  },
  'exploration.triedBefore': { nl: 'Wat is er eerder geprobeerd?', en: 'What was tried before?' },
  'exploration.triedBefore.hint': {
    nl: 'En wat kwam ervan? Is er niets geprobeerd, schrijf dat dan op.',
    en: 'And what came of it? If nothing was tried, write that down.',
  },
  'exploration.groups': { nl: 'Om wie gaat het?', en: 'Whom does it concern?' },
  'exploration.groups.hint': {
    nl: 'Ook wie we meestal niet horen, en wie jonger is dan 18.',
    en: 'Also those whom we do not usually hear, and who is under 18.',
  },
  'exploration.group.name': { nl: 'Groep {number}', en: 'Group {number}' },
  'exploration.group.part': { nl: 'Hun aandeel of belang', en: 'Their part or interest' },
  'exploration.group.remove': { nl: 'Weghalen', en: 'Remove' },
  'exploration.group.add': { nl: 'Nog een groep', en: 'Another group' },
  'exploration.question': { nl: 'Wat is dus de vraag?', en: 'So what is the question?' },
  'exploration.question.hint': {
    nl: 'In één zin, zoals een bewoner hem zou stellen. Nu staat er: “{asked}”',
    en: 'In one sentence, as a resident would ask it. It now reads: “{asked}”',
  },

  'exploration.parts': { nl: 'Onderdelen van de verkenning', en: 'Parts of the exploration' },
  'exploration.part.done': { nl: 'ingevuld', en: 'filled in' },
  'exploration.part.toDo': { nl: 'nog in te vullen', en: 'still to fill in' },
  'exploration.saving': { nl: 'Bezig met bewaren…', en: 'Saving…' },
  'exploration.saved': { nl: 'Bewaard om {time}', en: 'Saved at {time}' },
  'exploration.onDevice': {
    nl: 'Alleen op dit apparaat bewaard; nog niet verstuurd',
    en: 'Kept on this device only; not sent yet',
  },
  'exploration.parted': { nl: 'Iemand anders schreef hier ook', en: 'Somebody else wrote here too' },
  'exploration.parted.empty': { nl: '(leeg)', en: '(empty)' },
  'exploration.parted.text': {
    nl: 'Uw tekst staat hierboven nog. Kies welke blijft; u kunt ze eerst samenvoegen.',
    en: 'Your text still stands above. Choose which stays; you can merge them first.',
  },
  'exploration.parted.take': { nl: 'De andere tekst', en: 'The other text' },
  'exploration.parted.keep': { nl: 'Mijn tekst', en: 'My text' },
  'exploration.complete': { nl: 'Verkenning afronden', en: 'Complete the exploration' },
  'exploration.complete.ready': {
    nl: 'Alles is ingevuld. Na het afronden kan iedereen de verkenning lezen.',
    en: 'Everything is filled in. After completing, everybody can read the exploration.',
  },
  'exploration.complete.missing': {
    nl: '{count, plural, one {Nog # onderdeel in te vullen} other {Nog # onderdelen in te vullen}}. Afronden kan daarna.',
    en: '{count, plural, one {# part still to fill in} other {# parts still to fill in}}. After that it can be completed.',
  },
  'exploration.missing.goal': {
    nl: 'Schrijf op wat we willen bereiken',
    en: 'Write what we want to achieve',
  },
  'exploration.missing.bounds': { nl: 'Schrijf op wat al vastligt', en: 'Write what is fixed already' },
  'exploration.missing.known': { nl: 'Schrijf op wat we al weten', en: 'Write what we know already' },
  'exploration.missing.unknown': {
    nl: 'Schrijf op wat we nog niet weten',
    en: 'Write what we do not know yet',
  },
  'exploration.missing.triedBefore': {
    nl: 'Schrijf op wat er eerder is geprobeerd',
    en: 'Write what was tried before',
  },
  'exploration.missing.question': { nl: 'Schrijf de vraag op', en: 'Write the question' },

  'exploration.refused.missing': { nl: 'Dit is nog leeg', en: 'This is still empty' },
  'exploration.refused.tooLong': { nl: 'Deze tekst is te lang', en: 'This text is too long' },
  'exploration.refused.notPlain': {
    nl: 'Er staan tekens in die niet kunnen. Typ de tekst opnieuw',
    en: 'It holds characters that are not possible. Type the text again',
  },
  'exploration.refused.completed': {
    nl: 'Deze verkenning is intussen afgerond. Uw tekst staat nog op dit apparaat',
    en: 'This exploration has been completed meanwhile. Your text is still on this device',
  },
  'exploration.refused.meanwhile': {
    nl: 'Iemand anders bewaarde intussen iets. Kijk het na en rond dan af',
    en: 'Somebody else saved something meanwhile. Check it, then complete',
  },
  'exploration.refused.tooManyGroups': {
    nl: 'Er zijn te veel groepen: hooguit 50',
    en: 'Too many groups: at most 50',
  },
  'exploration.refused.groupsMissing': {
    nl: 'Noem minstens één groep, met haar aandeel',
    en: 'Name at least one group, with its part',
  },
  'exploration.refused.trajectoryClosed': {
    nl: 'Dit traject is afgesloten',
    en: 'This trajectory is closed',
  },
  'exploration.refused.phaseClosed': { nl: 'Deze fase is afgesloten', en: 'This phase is closed' },
  'exploration.refused.unknown': { nl: 'Deze vraag is niet gevonden', en: 'This question was not found' },
  'exploration.refused.open': {
    nl: 'Er loopt al een verkenning van deze vraag. Ververs de pagina',
    en: 'An exploration of this question is going on already. Reload the page',
  },
  'exploration.refused.again': {
    nl: 'Dit is al eerder verstuurd met een andere inhoud. Probeer het nog eens',
    en: 'This was sent before with other content. Try again',
  },
});

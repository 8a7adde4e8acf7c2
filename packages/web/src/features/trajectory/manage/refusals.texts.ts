// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** One sentence for every code with which running a trajectory can be refused; `{field}` is the label of the field. */
export const refusalTexts = defineTexts({
  'refusal.TEXT_MISSING': { nl: '{field} is nog leeg.', en: '{field} is still empty.' },
  'refusal.TEXT_TOO_LONG': {
    nl: '{field} is te lang. Maak de tekst korter.',
    en: '{field} is too long. Make the text shorter.',
  },
  'refusal.TEXT_NOT_PLAIN': {
    nl: '{field} bevat tekens die we niet kunnen bewaren. Typ de tekst opnieuw.',
    en: '{field} has characters that we cannot keep. Type the text again.',
  },
  'refusal.DATE_INVALID': {
    nl: '{field} is geen datum die bestaat.',
    en: '{field} is not a date that exists.',
  },
  'refusal.DATES_REVERSED': {
    nl: '{field} ligt vóór het begin. Kies een latere datum.',
    en: '{field} is before the start. Choose a later date.',
  },
  'refusal.AREA_MISSING': {
    nl: 'Kies waar dit speelt: de hele gemeente, of minstens één wijk of buurt.',
    en: 'Choose where this takes place: the whole municipality, or at least one district or neighbourhood.',
  },
  'refusal.AREA_AMBIGUOUS': {
    nl: 'Kies de hele gemeente óf wijken en buurten, niet allebei.',
    en: 'Choose the whole municipality or districts and neighbourhoods, not both.',
  },
  'refusal.UNIT_MISSING': {
    nl: 'Kies welk onderdeel verantwoordelijk is.',
    en: 'Choose which unit is responsible.',
  },
  'refusal.LEAD_MISSING': {
    nl: 'Kies een projectleider. Een traject heeft er altijd een.',
    en: 'Choose a project lead. A trajectory always has one.',
  },
  'refusal.ALREADY_LEAD': {
    nl: 'Deze persoon is al projectleider.',
    en: 'This person is project lead already.',
  },
  'refusal.ROLE_UNKNOWN': { nl: 'Kies een rol uit de lijst.', en: 'Choose a role from the list.' },
  'refusal.LEAD_IS_HANDED_OVER': {
    nl: 'Projectleider wordt iemand door een overdracht. Gebruik daarvoor ‘Overdragen’.',
    en: 'Somebody becomes project lead by a hand-over. Use ‘Hand over’ for that.',
  },
  'refusal.ROLE_ALREADY_HELD': {
    nl: 'Deze persoon heeft deze rol al.',
    en: 'This person has this role already.',
  },
  'refusal.ROLE_NOT_HELD': { nl: 'Deze rol is al beëindigd.', en: 'This role has ended already.' },
  'refusal.TRAJECTORY_CLOSED': {
    nl: 'Dit traject is afgesloten. Er kan niets meer aan veranderen.',
    en: 'This trajectory is closed. Nothing about it can change any more.',
  },
  'refusal.EDITED_MEANWHILE': {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Uw tekst staat er nog. Vergelijk en kies.',
    en: 'Somebody else changed this meanwhile. Your text is still there. Compare and choose.',
  },
  'refusal.PHASE_UNKNOWN': { nl: 'Deze fase bestaat niet meer.', en: 'This phase does not exist any more.' },
  'refusal.PHASE_CLOSED': { nl: 'Deze fase is afgesloten.', en: 'This phase is closed.' },
  'refusal.PHASE_ALREADY_STARTED': { nl: 'Deze fase is al begonnen.', en: 'This phase has started already.' },
  'refusal.PHASE_NOT_PLANNED': {
    nl: 'Deze fase is al begonnen. Een vraag kan alleen in een geplande fase.',
    en: 'This phase has started already. A question can only be put in a planned phase.',
  },
  'refusal.PHASE_NOT_RUNNING': { nl: 'Deze fase loopt niet.', en: 'This phase is not running.' },
  'refusal.PHASE_RUNNING': {
    nl: 'Deze fase loopt nog: {phase}. Sluit die eerst af.',
    en: 'This phase is still running: {phase}. Close it first.',
  },
  'refusal.PHASE_WITHOUT_ISSUE': {
    nl: 'Er staat nog geen vraag in deze fase.',
    en: 'There is no question in this phase yet.',
  },
  'refusal.ISSUE_WITHOUT_READING': {
    nl: 'Het kompas is nog niet gelezen voor: {question}',
    en: 'The compass has not been read yet for: {question}',
  },
  'refusal.READING_OPEN': {
    nl: 'Het gesprek over het kompas loopt nog voor: {question}',
    en: 'The conversation about the compass still goes on for: {question}',
  },
  'refusal.FORM_NOT_CHOSEN': {
    nl: 'Er is nog geen vorm gekozen voor: {question}',
    en: 'No form has been chosen yet for: {question}',
  },
  'refusal.OBLIGATION_OPEN': {
    nl: 'Een verplichting staat nog open voor: {question}',
    en: 'An obligation is still open for: {question}',
  },
  'refusal.ADVICE_OPEN': {
    nl: 'Een advies is nog niet beantwoord: {advice}',
    en: 'An advice has not been answered yet: {advice}',
  },
  'refusal.ISSUE_UNKNOWN': { nl: 'Kies een vraag uit de lijst.', en: 'Choose a question from the list.' },
  'refusal.ISSUE_ALREADY_IN_PHASE': {
    nl: 'Deze vraag staat al in deze fase.',
    en: 'This question is in this phase already.',
  },
  'refusal.ISSUE_ALREADY_READ': {
    nl: 'Het kompas is voor deze vraag al gelezen. De woorden liggen nu vast.',
    en: 'The compass has been read for this question. Its wording is fixed now.',
  },
  'refusal.PHASE_ISSUE_UNKNOWN': {
    nl: 'Deze vraag staat niet meer in deze fase.',
    en: 'This question is not in this phase any more.',
  },
  'refusal.OWNERSHIP_NOT_ALLOWED': {
    nl: 'De gekozen vorm laat dit eigenaarschap niet toe.',
    en: 'The chosen form does not allow this ownership.',
  },
  'refusal.OWNERS_MISSING': { nl: 'Noem minstens één eigenaar.', en: 'Name at least one owner.' },
  'refusal.OWNER_NOT_ALLOWED': {
    nl: 'Een eigenaar staat aan een kant die de gekozen vorm niet toelaat.',
    en: 'An owner is on a side that the chosen form does not allow.',
  },
  'refusal.OWNER_REPEATED': { nl: 'Iemand staat er twee keer bij.', en: 'Somebody is listed twice.' },
  'refusal.OBLIGATION_UNKNOWN': {
    nl: 'Deze verplichting hoort niet meer bij de gekozen vorm.',
    en: 'This obligation does not belong to the chosen form any more.',
  },
  'refusal.NAMED_OWNERS_FULFIL': {
    nl: 'Aan deze verplichting voldoet u door de eigenaren te noemen.',
    en: 'You meet this obligation by naming the owners.',
  },
  'refusal.ACCEPTANCE_MISSING': {
    nl: 'Kies wie namens de gemeente en wie namens de bewoners akkoord ging.',
    en: 'Choose who agreed for the municipality and who for the residents.',
  },
  'refusal.IDEMPOTENCY_KEY_REUSED': {
    nl: 'Dit formulier was al verstuurd met andere inhoud. Probeer het nog eens.',
    en: 'This form was sent already with other content. Try again.',
  },
  // Ours: the form asks something that the decision takes for granted.
  'refusal.CHOICE_MISSING': { nl: '{field} Maak een keuze.', en: '{field} Make a choice.' },
  'refusal.aField': { nl: 'Een veld', en: 'A field' },
});

export type RefusalKey = (typeof refusalTexts.keys)[number];

// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

/** One sentence for every code with which an act of a platform can be refused; `{field}` is the label of the field. */
export const refusedTexts = defineTexts({
  'refused.TEXT_MISSING': { nl: '{field}: vul dit in.', en: '{field}: fill this in.' },
  'refused.TEXT_TOO_LONG': {
    nl: '{field}: deze tekst is te lang. Maak hem korter.',
    en: '{field}: this text is too long. Make it shorter.',
  },
  'refused.TEXT_NOT_PLAIN': {
    nl: '{field}: hier staan tekens in die we niet kunnen bewaren. Typ de tekst opnieuw.',
    en: '{field}: this has characters that we cannot keep. Type the text again.',
  },
  'refused.IDEMPOTENCY_KEY_REUSED': {
    nl: 'Dit was al verstuurd met een andere inhoud. Probeer het nog eens.',
    en: 'This was sent already with other content. Try again.',
  },
  'refused.EDITED_MEANWHILE': {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Uw tekst staat er nog. Vergelijk en kies.',
    en: 'Somebody else changed this meanwhile. Your text is still there. Compare and choose.',
  },
  'refused.DRAFT_NOT_OPEN': {
    nl: 'Dit concept is al ingediend of weggegooid. Uw tekst staat nog op dit apparaat.',
    en: 'This draft has been submitted or thrown away. Your text is still on this device.',
  },
  'refused.PLACE_UNKNOWN': {
    nl: 'Deze plek is er niet meer. Ververs de pagina.',
    en: 'That place is not there any more. Reload the page.',
  },
  'refused.POINT_REMOVED': {
    nl: 'Een ander lid haalde dit punt weg.',
    en: 'Another member removed this point.',
  },
  'refused.TOO_MANY_POINTS': {
    nl: 'Een advies heeft hooguit 50 punten. Voeg er een paar samen.',
    en: 'An advice has 50 points at most. Merge a few.',
  },
  'refused.TOO_MANY_FIGURES': {
    nl: 'Er zijn hooguit 20 cijfers. Laat er een paar weg.',
    en: 'There are 20 figures at most. Leave a few out.',
  },
  'refused.FIGURE_INVALID': { nl: '{field}: vul een getal in.', en: '{field}: fill in a number.' },
  'refused.POINTS_MISSING': {
    nl: 'Kies of schrijf minstens één punt.',
    en: 'Choose or write at least one point.',
  },
  'refused.POINT_BLANK': { nl: '{field} is leeg.', en: '{field} is empty.' },
  'refused.BACKING_MISSING': {
    nl: 'Laat zien hoeveel mensen erachter staan, in woorden, cijfers of een bestand.',
    en: 'Show how many people are behind it, in words, figures or a file.',
  },
  'refused.REQUEST_NOT_ACCEPTED': {
    nl: 'Dit verzoek is niet (meer) aangenomen.',
    en: 'This request is not taken on (any more).',
  },
  'refused.REQUEST_NOT_OPEN': {
    nl: 'Over dit verzoek is al beslist, of het is ingetrokken.',
    en: 'This request was decided on already, or has been withdrawn.',
  },
  'refused.AGREEMENT_MISSING': {
    nl: 'Er is nog geen afspraak waar beide kanten mee akkoord zijn.',
    en: 'There is no agreement yet that both sides agree to.',
  },
  'refused.PHASE_CLOSED': { nl: 'Deze fase is afgesloten.', en: 'This phase is closed.' },
  'refused.TRAJECTORY_CLOSED': { nl: 'Dit traject is afgesloten.', en: 'This trajectory is closed.' },
  'refused.ADVICE_NOT_OPEN': {
    nl: 'Dit advies is al beantwoord of ingetrokken.',
    en: 'This advice has been answered or withdrawn already.',
  },
  'refused.AREA_MISSING': { nl: 'Kies minstens één buurt.', en: 'Choose at least one neighbourhood.' },
  'refused.EMAIL_INVALID': {
    nl: '{field}: dit is geen e-mailadres.',
    en: '{field}: this is not an e-mail address.',
  },
  'refused.PLATFORM_ENDED': { nl: 'Dit wijkplatform is opgeheven.', en: 'This wijkplatform has ended.' },
  'refused.ALREADY_MEMBER': {
    nl: 'Deze persoon heeft deze rol al.',
    en: 'This person has this role already.',
  },
  'refused.PERSON_WITHOUT_ACCOUNT': {
    nl: 'Deze persoon kan zich bij deze gemeente nog niet aanmelden. Vraag om één keer aan te melden op deze site en de aanmeldcode aan de beheerder van de gemeente te geven. Voeg de persoon daarna toe.',
    en: 'This person cannot sign in at this municipality yet. Ask them to sign in to this site once, and to give the sign-in code to the municipality’s administrator. Add them after that.',
  },
  'refused.LAST_COORDINATOR': {
    nl: 'Er blijft altijd één coördinator. Geef eerst iemand anders die rol.',
    en: 'There always is one coordinator. Give somebody else that role first.',
  },
  'refused.MEMBER_UNKNOWN': {
    nl: 'Deze persoon is geen lid meer.',
    en: 'This person is no member any more.',
  },
  'refused.ADVICE_NOT_ANSWERED': {
    nl: 'De gemeente heeft nog niet geantwoord.',
    en: 'The municipality has not answered yet.',
  },
  'refused.CONTESTED_BEFORE': {
    nl: 'U zei dit al over dit antwoord. Het kan één keer per antwoord.',
    en: 'You said this about this answer already. It can be done once per answer.',
  },
  'refused.POINT_UNKNOWN': { nl: 'Dit punt bestaat niet.', en: 'This point does not exist.' },
  'refused.POINT_REPEATED': { nl: 'Een punt staat er twee keer.', en: 'A point is there twice.' },
  'refused.REASONS_MISSING': { nl: '{field} Vul dit in.', en: '{field} Fill this in.' },
  'refused.SUSPENSION_NOT_PROPOSED': {
    nl: 'Dit voorstel is er niet meer.',
    en: 'This proposal is not there any more.',
  },
  'refused.CLOCK_NOT_RUNNING': { nl: 'De tijd loopt niet.', en: 'The time is not running.' },
  'refused.CLOCK_NOT_SUSPENDED': { nl: 'De tijd staat niet stil.', en: 'The time does not stand still.' },
  'refused.CLOCK_WITHOUT_TERM': {
    nl: 'Voor het antwoord is geen datum, dus er is niets stil te zetten.',
    en: 'There is no date for the answer, so there is nothing to suspend.',
  },
  'refused.TERM_PASSED': {
    nl: 'De tijd is al om. Stilzetten kan dan niet meer.',
    en: 'The time is over. It can no longer be suspended.',
  },
  'refused.TOO_MANY_FILES': {
    nl: 'Er zijn al 20 bestanden. Haal er eerst een weg.',
    en: 'There are 20 files already. Remove one first.',
  },
  'refused.FILE_UNKNOWN': {
    nl: 'Dit bestand is al weggehaald.',
    en: 'This file has been removed already.',
  },
  'refused.FILE_REPEATED': { nl: 'Een bestand staat er twee keer.', en: 'A file is there twice.' },
  'refused.VERSION_SUPERSEDED': {
    nl: 'Er is intussen een nieuwere versie van dit advies.',
    en: 'There is a newer version of this advice meanwhile.',
  },
  'refused.FOLLOW_UP_AGREED': {
    nl: 'Deze afspraak staat al vast.',
    en: 'This agreement stands already.',
  },
  'refused.FOLLOW_UP_ENDED': { nl: 'Deze afspraak is vervallen.', en: 'This agreement has ended.' },
  'refused.OWN_PROPOSAL': {
    nl: 'Dit is uw eigen voorstel. De andere kant moet akkoord geven.',
    en: 'This is your own proposal. The other side has to agree.',
  },
  'refused.PROPOSAL_NOT_LATEST': {
    nl: 'Er ligt intussen een nieuwer voorstel. Ververs de pagina.',
    en: 'There is a newer proposal meanwhile. Reload the page.',
  },
  'refused.TERM_INVALID': {
    nl: '{field} Kies een heel getal, niet te groot.',
    en: '{field} Choose a whole number, not too large.',
  },
  'refused.TERM_OR_DATE': {
    nl: 'Kies een aantal weken of dagen, of een datum. Niet allebei.',
    en: 'Choose a number of weeks or days, or a date. Not both.',
  },
  'refused.DUE_DATE_NOT_LATER': {
    nl: '{field}: kies een dag na vandaag.',
    en: '{field}: choose a day after today.',
  },
  'refused.DUE_DATE_TOO_FAR': {
    nl: '{field}: deze dag ligt te ver weg.',
    en: '{field}: this day is too far away.',
  },
  'refused.DATE_INVALID': {
    nl: '{field}: deze datum bestaat niet.',
    en: '{field}: this date does not exist.',
  },
  'refused.INFORMATION_NOT_OPEN': {
    nl: 'Dit verzoek is al beantwoord of ingetrokken.',
    en: 'This request has been answered or withdrawn already.',
  },
  'refused.aField': { nl: 'Een veld', en: 'A field' },
  'refused.unknown': {
    nl: 'Dit kan nu niet. Ververs de pagina en kijk hoe het ervoor staat.',
    en: 'This is not possible now. Reload the page to see how things stand.',
  },
});

export type RefusedKey = (typeof refusedTexts.keys)[number];

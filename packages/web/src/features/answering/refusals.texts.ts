// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../shared/texts/index.ts';

/** One sentence for every code with which the municipality's acts on advices can be refused; `{field}` is the field's label. */
export const refusalTexts = defineTexts({
  'answering.refused.TEXT_MISSING': { nl: '{field}: vul dit in.', en: '{field}: fill this in.' },
  'answering.refused.TEXT_TOO_LONG': {
    nl: '{field} is te lang. Maak de tekst korter.',
    en: '{field} is too long. Make the text shorter.',
  },
  'answering.refused.TEXT_NOT_PLAIN': {
    nl: '{field} bevat tekens die we niet kunnen bewaren. Typ de tekst opnieuw.',
    en: '{field} has characters that we cannot keep. Type the text again.',
  },
  'answering.refused.REASON_MISSING': { nl: 'Geef een reden.', en: 'Give a reason.' },
  'answering.refused.POINT_UNANSWERED': {
    nl: '{field}: kies wat de gemeente ermee doet.',
    en: '{field}: choose what the municipality does with it.',
  },
  'answering.refused.REASONS_MISSING': {
    nl: '{field}: zeg waarom. Zonder reden is het geen antwoord.',
    en: '{field}: say why. Without reasons it is no answer.',
  },
  'answering.refused.PASSED_ON_TO_MISSING': {
    nl: '{field}: zeg aan wie u het doorgeeft.',
    en: '{field}: say to whom you pass it on.',
  },
  'answering.refused.POINT_UNKNOWN': {
    nl: 'Dit punt staat niet meer in het advies.',
    en: 'This point is not in the advice any more.',
  },
  'answering.refused.POINT_REPEATED': {
    nl: 'Een punt heeft twee antwoorden.',
    en: 'A point has two answers.',
  },
  'answering.refused.OVERALL_MISSING': {
    nl: 'Het antwoord op het hele advies ontbreekt nog.',
    en: 'The answer to the advice as a whole is still missing.',
  },
  'answering.refused.WEIGHING_MISSING': {
    nl: 'Zeg nog hoe u hebt meegewogen hoeveel mensen het advies dragen.',
    en: 'Say how you weighed how broadly the advice is carried.',
  },
  'answering.refused.SIGNER_NOT_AS_AGREED': {
    nl: 'Er is afgesproken dat iemand anders antwoordt.',
    en: 'It was agreed that somebody else answers.',
  },
  'answering.refused.SIGNER_NAME_MISSING': {
    nl: 'Vul in wie het antwoord ondertekent.',
    en: 'Fill in who signs the answer.',
  },
  'answering.refused.TOO_MANY_COMMITMENTS': {
    nl: 'Dit zijn te veel toezeggingen voor één antwoord.',
    en: 'These are too many commitments for one answer.',
  },
  'answering.refused.COMMITMENT_OWNER_MISSING': {
    nl: '{field}: kies wie het gaat doen.',
    en: '{field}: choose who will do it.',
  },
  'answering.refused.COMMITMENT_DATE_PASSED': {
    nl: '{field}: deze datum is al voorbij.',
    en: '{field}: this date has passed already.',
  },
  'answering.refused.DATE_INVALID': {
    nl: '{field}: vul een datum in die bestaat.',
    en: '{field}: fill in a date that exists.',
  },
  'answering.refused.DUE_DATE_NOT_LATER': {
    nl: '{field}: kies een latere datum.',
    en: '{field}: choose a later date.',
  },
  'answering.refused.DUE_DATE_TOO_FAR': {
    nl: '{field}: deze datum ligt te ver weg.',
    en: '{field}: this date is too far away.',
  },
  'answering.refused.TOO_MANY_FILES': { nl: 'Dit zijn te veel bestanden.', en: 'These are too many files.' },
  'answering.refused.FILE_REPEATED': {
    nl: 'Een bestand staat er twee keer bij.',
    en: 'A file is listed twice.',
  },
  'answering.refused.ADVICE_WITHDRAWN': {
    nl: 'Het wijkplatform heeft dit advies ingetrokken.',
    en: 'The wijkplatform has withdrawn this advice.',
  },
  'answering.refused.ADVICE_ANSWERED': {
    nl: 'Dit advies is al beantwoord.',
    en: 'This advice has been answered already.',
  },
  'answering.refused.ADVICE_NOT_OPEN': {
    nl: 'Dit advies wacht niet meer op een antwoord.',
    en: 'This advice is not waiting for an answer any more.',
  },
  'answering.refused.ADVICE_NOT_ANSWERED': {
    nl: 'Dit advies is nog niet beantwoord.',
    en: 'This advice has not been answered yet.',
  },
  'answering.refused.VERSION_SUPERSEDED': {
    nl: 'Het wijkplatform heeft zijn advies intussen aangepast. Lees de nieuwe versie en pas uw antwoord aan.',
    en: 'The wijkplatform has corrected its advice meanwhile. Read the new version and adapt your answer.',
  },
  'answering.refused.CORRECTION_WITHOUT_REASON': {
    nl: 'Zeg waarom u het antwoord verbetert.',
    en: 'Say why you correct the answer.',
  },
  'answering.refused.ALREADY_DISCLOSED': {
    nl: 'Dit antwoord is al openbaar.',
    en: 'This answer is public already.',
  },
  'answering.refused.ALREADY_HANDLER': {
    nl: 'Deze persoon behandelt dit advies al.',
    en: 'This person handles this advice already.',
  },
  'answering.refused.CLOCK_NOT_RUNNING': {
    nl: 'De tijd voor het antwoord loopt nu niet.',
    en: 'The time for the answer is not running now.',
  },
  'answering.refused.CLOCK_WITHOUT_TERM': {
    nl: 'Voor dit antwoord is geen datum afgesproken.',
    en: 'No date was agreed for this answer.',
  },
  'answering.refused.CLOCK_NOT_SUSPENDED': {
    nl: 'De tijd voor het antwoord staat niet stil.',
    en: 'The time for the answer does not stand still.',
  },
  'answering.refused.TERM_EXTENDED_BEFORE': {
    nl: 'De termijn is al een keer verlengd. Dat kan maar één keer.',
    en: 'The term has been extended before. That can be done only once.',
  },
  'answering.refused.TERM_PASSED': {
    nl: 'De termijn is al voorbij. Verlengen of stilzetten kan dan niet meer.',
    en: 'The term has passed. It cannot be extended or suspended any more.',
  },
  'answering.refused.SUSPENSION_PROPOSED': {
    nl: 'U hebt al voorgesteld om de tijd stil te zetten.',
    en: 'Suspending the time was proposed already.',
  },
  'answering.refused.PART_WITHHELD': {
    nl: 'Dit deel is al niet openbaar.',
    en: 'This part is withheld already.',
  },
  'answering.refused.PART_NOT_WITHHELD': {
    nl: 'Dit deel is al openbaar.',
    en: 'This part is public already.',
  },
  'answering.refused.EXPLANATION_MISSING': {
    nl: 'Leg uit waarom dit deel niet openbaar kan zijn.',
    en: 'Explain why this part cannot be public.',
  },
  'answering.refused.COMMITMENT_UNKNOWN': {
    nl: 'Deze toezegging bestaat niet meer.',
    en: 'This commitment does not exist any more.',
  },
  'answering.refused.COMMITMENT_SETTLED': {
    nl: 'Deze toezegging is al afgerond.',
    en: 'This commitment has been settled already.',
  },
  'answering.refused.ACCOUNT_MISSING': {
    nl: 'Zeg waarom de toezegging vervalt.',
    en: 'Say why the commitment is dropped.',
  },
  'answering.refused.NOT_CONTESTED': {
    nl: 'Over dit antwoord hoeft niet meer beslist te worden.',
    en: 'There is nothing left to decide about this answer.',
  },
  'answering.refused.TERM_MISSING': {
    nl: 'Kies hoeveel tijd er is voor het nieuwe antwoord.',
    en: 'Choose how much time there is for the new answer.',
  },
  'answering.refused.TERM_OR_DATE': {
    nl: 'Kies een termijn of een datum, niet allebei.',
    en: 'Choose a term or a date, not both.',
  },
  'answering.refused.TERM_INVALID': {
    nl: '{field}: vul een getal in van 1 of hoger. Langer dan twee jaar kan niet.',
    en: '{field}: fill in 1 or more. Longer than two years is not possible.',
  },
  'answering.refused.FOLLOW_UP_AGREED': {
    nl: 'Over het vervolg is al een afspraak gemaakt.',
    en: 'The follow-up has been agreed already.',
  },
  'answering.refused.FOLLOW_UP_ENDED': {
    nl: 'Deze afspraak is vervallen.',
    en: 'This agreement has ended.',
  },
  'answering.refused.PLATFORM_ENDED': {
    nl: 'Dit wijkplatform bestaat niet meer.',
    en: 'This wijkplatform does not exist any more.',
  },
  'answering.refused.TRAJECTORY_CLOSED': {
    nl: 'Dit traject is afgesloten.',
    en: 'This trajectory is closed.',
  },
  'answering.refused.PHASE_CLOSED': { nl: 'Deze fase is afgesloten.', en: 'This phase is closed.' },
  'answering.refused.PHASE_UNKNOWN': {
    nl: 'Deze fase hoort niet bij het traject.',
    en: 'This phase does not belong to the trajectory.',
  },
  'answering.refused.INFORMATION_NOT_OPEN': {
    nl: 'Deze vraag wacht niet meer op een antwoord.',
    en: 'This question is not waiting for an answer any more.',
  },
  'answering.refused.INFORMATION_ANSWER_MISSING': {
    nl: 'Schrijf een antwoord.',
    en: 'Write an answer.',
  },
  'answering.refused.GROUND_MISSING': {
    nl: 'Kies waarom u de informatie niet geeft.',
    en: 'Choose why you do not give the information.',
  },
  'answering.refused.EDITED_MEANWHILE': {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Uw tekst staat er nog. Vergelijk en kies.',
    en: 'Somebody else changed this meanwhile. Your text is still there. Compare and choose.',
  },
  'answering.refused.CALENDAR_WITHOUT_WORKING_DAYS': {
    nl: 'Kies minstens één werkdag.',
    en: 'Choose at least one working day.',
  },
  'answering.refused.WEEKDAY_INVALID': {
    nl: 'Kies dagen van de week uit de lijst.',
    en: 'Choose days of the week from the list.',
  },
  'answering.refused.FREE_DAY_REPEATED': {
    nl: '{field}: deze dag staat er al in.',
    en: '{field}: this day is listed already.',
  },
  'answering.refused.FREE_DAY_UNKNOWN': {
    nl: 'Deze dag stond al niet meer in de lijst.',
    en: 'This day was not in the list any more.',
  },
  'answering.refused.FREE_DAYS_TOO_MANY': {
    nl: 'Dit zijn te veel vrije dagen.',
    en: 'These are too many free days.',
  },
  'answering.refused.AMOUNT_INVALID': {
    nl: '{field}: vul een heel getal in.',
    en: '{field}: fill in a whole number.',
  },
  'answering.refused.STEPS_DISORDERED': {
    nl: '{field}: zet de dagen in volgorde, elke dag één keer.',
    en: '{field}: put the days in order, each day once.',
  },
  'answering.refused.TOO_MANY_STEPS': {
    nl: '{field}: dit zijn er te veel.',
    en: '{field}: these are too many.',
  },
  'answering.refused.PASSAGES_TOO_MANY': {
    nl: 'Er zijn te veel standaardteksten. Haal eerst een tekst weg die niemand meer gebruikt. Wat u typte, blijft hier staan.',
    en: 'There are too many standard texts. Take one away first that nobody uses any more. What you typed stays here.',
  },
  'answering.refused.SITE_INVALID': {
    nl: '{field}: vul alleen het adres van de site in, zoals https://www.wijk.example. Het begint met https:// en er staat geen pagina achter.',
    en: '{field}: fill in only the address of the site, such as https://www.wijk.example. It begins with https:// and has no page behind it.',
  },
  'answering.refused.TOO_MANY_SITES': {
    nl: 'Er staan al zoveel sites in de lijst als kan. Haal er eerst een weg.',
    en: 'The list has as many sites as it can. Take one away first.',
  },
  'answering.refused.EMAIL_INVALID': {
    nl: 'Dit is geen e-mailadres.',
    en: 'This is no e-mail address.',
  },
  'answering.refused.AREA_MISSING': {
    nl: 'Kies minstens één buurt.',
    en: 'Choose at least one neighbourhood.',
  },
  'answering.refused.CODE_INVALID': {
    nl: 'Gebruik voor de code alleen kleine letters, cijfers en streepjes.',
    en: 'Use only small letters, digits and hyphens for the code.',
  },
  'answering.refused.PERSON_WITHOUT_ACCOUNT': {
    nl: 'Deze persoon kan zich bij deze gemeente nog niet aanmelden. Vraag om één keer aan te melden op deze site en de aanmeldcode aan de beheerder van de gemeente te geven. Voeg de persoon daarna toe.',
    en: 'This person cannot sign in at this municipality yet. Ask them to sign in to this site once, and to give the sign-in code to the municipality’s administrator. Add them after that.',
  },
  'answering.refused.CODE_TAKEN': {
    nl: 'Een ander wijkplatform heeft deze code al.',
    en: 'Another wijkplatform has this code already.',
  },
  'answering.refused.IDEMPOTENCY_KEY_REUSED': {
    nl: 'Dit formulier was al verstuurd met andere inhoud. Probeer het nog eens.',
    en: 'This form was sent already with other content. Try again.',
  },
  // Ours: the form asks something that the decision takes for granted.
  'answering.refused.CHOICE_MISSING': { nl: '{field}: maak een keuze.', en: '{field}: make a choice.' },
  'answering.refused.aField': { nl: 'Dit veld', en: 'This field' },
});

export type RefusalKey = (typeof refusalTexts.keys)[number];

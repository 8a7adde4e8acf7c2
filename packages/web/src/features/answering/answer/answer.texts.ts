// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

/** Texts of the page on which the municipality writes its answer, and of the page that checks it. */
export const answerTexts = defineTexts({
  'answer.title': { nl: 'Antwoord op het advies', en: 'Answer to the advice' },
  'answer.title.correct': { nl: 'Antwoord verbeteren', en: 'Correct the answer' },
  'answer.unsent': {
    nl: 'Nog niet verstuurd. Alleen wie bij de gemeente aan dit advies werkt, ziet dit concept.',
    en: 'Not sent yet. Only those who work on this advice at the municipality see this draft.',
  },
  'answer.correcting': {
    nl: 'U verbetert een antwoord dat al verstuurd is. Het oude antwoord blijft te lezen. De termijn begint niet opnieuw.',
    en: 'You correct an answer that has been sent. The old answer can still be read. The term does not start again.',
  },
  'answer.newVersion': {
    nl: 'Het wijkplatform heeft versie {version} van zijn advies ingediend nadat u begon',
    en: 'The wijkplatform handed in version {version} of its advice after you began',
  },
  'answer.newVersion.text': {
    nl: 'Lees de punten opnieuw en kijk of uw antwoord nog klopt. De termijn loopt door.',
    en: 'Read the points again and see whether your answer still fits. The term runs on.',
  },
  'answer.newVersion.seen': { nl: 'Ik antwoord op deze versie', en: 'I answer this version' },
  'answer.points': { nl: 'Antwoord per punt', en: 'Answer to each point' },
  'answer.done': { nl: 'compleet', en: 'complete' },
  'answer.notDone': { nl: 'nog niet compleet', en: 'not complete yet' },
  'answer.disposition': { nl: 'Wat doet de gemeente ermee?', en: 'What does the municipality do with it?' },
  'answer.reasons': { nl: 'Waarom?', en: 'Why?' },
  'answer.reasons.hint': {
    nl: 'Ga in op wat er staat. Ook bij overnemen: zeg wat u gaat doen.',
    en: 'Respond to what it says. Also when you adopt it: say what you will do.',
  },
  'answer.passedOnTo': { nl: 'Aan wie geeft u het door?', en: 'To whom do you pass it on?' },
  'answer.whole': { nl: 'Het advies als geheel', en: 'The advice as a whole' },
  'answer.overall': { nl: 'Antwoord op het hele advies', en: 'Answer to the advice as a whole' },
  'answer.overall.hint': {
    nl: 'In het kort: wat doet de gemeente met dit advies?',
    en: 'In short: what does the municipality do with this advice?',
  },
  'answer.weighing': {
    nl: 'Hoe is het draagvlak meegewogen?',
    en: 'How was its backing weighed?',
  },
  'answer.weighing.hint': {
    nl: 'Het platform schrijft over het draagvlak: {backing}',
    en: 'The platform writes about its backing: {backing}',
  },
  'answer.weighing.figure': { nl: '{label}: {figure}', en: '{label}: {figure}' },
  'answer.signing': { nl: 'Ondertekening', en: 'Signing' },
  'answer.signer.agreed': {
    nl: 'Met het wijkplatform is afgesproken: {signer} antwoordt.',
    en: 'It was agreed with the wijkplatform: {signer} answers.',
  },
  'answer.signer.set': {
    nl: 'Volgens de instellingen antwoordt {signer}.',
    en: 'By the settings {signer} answers.',
  },
  'answer.signerName': { nl: 'Naam onder het antwoord', en: 'Name under the answer' },
  'answer.disclose': { nl: 'Openbaar maken', en: 'Make it public' },
  'answer.disclose.now': { nl: 'Meteen bij het versturen', en: 'At once, when it is sent' },
  'answer.disclose.later': { nl: 'Later', en: 'Later' },
  'answer.disclose.laterHint': {
    nl: 'Het wijkplatform krijgt het antwoord wel meteen.',
    en: 'The wijkplatform gets the answer at once all the same.',
  },
  'answer.correctionReason': { nl: 'Waarom verbetert u het antwoord?', en: 'Why do you correct the answer?' },
  'answer.correctionReason.hint': {
    nl: 'Dit staat straks bij het verbeterde antwoord.',
    en: 'This will stand with the corrected answer.',
  },
  'answer.files': { nl: 'Bestanden bij het antwoord', en: 'Files with the answer' },
  'answer.files.label': { nl: 'Bestanden', en: 'Files' },
  'answer.files.hint': {
    nl: 'Collega’s die meeschrijven zien ze meteen. Is het antwoord openbaar, dan kan iedereen ze lezen: laat persoonsgegevens weg.',
    en: 'Colleagues who write along see them at once. Once the answer is public everybody can read them: leave out personal data.',
  },
  'answer.files.correctHint': {
    nl: 'De bestanden van het eerdere antwoord gaan weer mee, tenzij u ze weghaalt. Het eerdere antwoord houdt ze.',
    en: 'The files of the earlier answer go along again, unless you remove them. The earlier answer keeps them.',
  },
  'answer.commitments': { nl: 'Toezeggingen', en: 'Commitments' },
  'answer.commitments.hint': {
    nl: 'Belooft u iets in dit antwoord? Zet het hier, met wie het doet en wanneer het klaar is.',
    en: 'Do you promise something in this answer? Put it here, with who does it and when it is done.',
  },
  'answer.commitments.stand': {
    nl: 'Toezeggingen die al gedaan zijn, blijven staan. Hier zet u alleen nieuwe.',
    en: 'Commitments that were made stand. Put only new ones here.',
  },
  'answer.commitment': { nl: 'Toezegging {no}', en: 'Commitment {no}' },
  'answer.commitment.what': { nl: 'Wat belooft de gemeente?', en: 'What does the municipality promise?' },
  'answer.commitment.owner': { nl: 'Wie doet het?', en: 'Who does it?' },
  'answer.commitment.dueOn': { nl: 'Klaar uiterlijk', en: 'To be done by' },
  'answer.commitment.point': { nl: 'Hoort bij', en: 'Belongs to' },
  'answer.commitment.wholeAdvice': { nl: 'het hele advies', en: 'the advice as a whole' },
  'answer.commitment.add': { nl: 'Toezegging toevoegen', en: 'Add a commitment' },
  'answer.commitment.remove': { nl: 'Toezegging {no} weghalen', en: 'Remove commitment {no}' },
  'answer.choose': { nl: 'Kies', en: 'Choose' },
  'answer.saving': { nl: 'Bezig met bewaren…', en: 'Saving…' },
  'answer.saved': { nl: 'Concept bewaard om {time}.', en: 'Draft saved at {time}.' },
  'answer.savedBy': {
    nl: 'Concept bewaard op {moment} door {name}.',
    en: 'Draft saved on {moment} by {name}.',
  },
  'answer.onDevice': {
    nl: 'Uw tekst staat nog alleen op dit apparaat.',
    en: 'Your text is on this device only for now.',
  },
  'answer.keptHere': { nl: 'Bewaard op dit apparaat.', en: 'Kept on this device.' },
  'answer.notBegun': {
    nl: 'Wat u typt, wordt vanzelf bewaard.',
    en: 'What you type is saved by itself.',
  },
  'answer.toDo': { nl: 'Wat nog moet', en: 'What is still to do' },
  'answer.toDo.none': { nl: 'Alles staat erin.', en: 'Everything is there.' },
  'answer.toDo.done': { nl: 'klaar', en: 'done' },
  'answer.toDo.missing': { nl: 'nog te doen', en: 'still to do' },
  'answer.toCheck': { nl: 'Naar de controle', en: 'On to the check' },
  'answer.parted': {
    nl: '{name} wijzigde dit ook, terwijl u typte',
    en: '{name} changed this too while you were typing',
  },
  'answer.somebody': { nl: 'Een collega', en: 'A colleague' },
  'answer.parted.theirs': { nl: 'Daar staat nu:', en: 'It now says:' },
  'answer.parted.empty': { nl: '(niets)', en: '(nothing)' },
  'answer.parted.take': { nl: 'Neem deze tekst', en: 'Take this text' },
  'answer.parted.keep': { nl: 'Houd mijn tekst', en: 'Keep my text' },
  'answer.orphan': {
    nl: 'U typte dit bij een punt dat niet meer in het advies staat',
    en: 'You typed this at a point that is in the advice no longer',
  },
  'answer.orphan.drop': { nl: 'Deze tekst weggooien', en: 'Throw this text away' },
  'answer.passage.insert': { nl: 'Standaardtekst invoegen', en: 'Insert a standard text' },
  'answer.passage.manage': {
    nl: 'Standaardteksten schrijven of wijzigen',
    en: 'Write or change standard texts',
  },
  'answer.platformReasons': {
    nl: 'Waarom het vorige antwoord volgens het platform niet goed genoeg was',
    en: 'Why the earlier answer was not good enough according to the platform',
  },
  'answer.earlier': { nl: 'Het vorige antwoord', en: 'The earlier answer' },
  'answer.check.title': { nl: 'Controleer het antwoord', en: 'Check the answer' },
  'answer.check.lead': {
    nl: 'Na het versturen kunt u het antwoord alleen nog verbeteren met een reden.',
    en: 'Once it is sent you can only correct the answer, with a reason.',
  },
  'answer.check.late': {
    nl: 'Dit antwoord is {days, plural, one {# dag} other {# dagen}} te laat',
    en: 'This answer is {days, plural, one {# day} other {# days}} late',
  },
  'answer.check.lateText': {
    nl: 'U kunt het gewoon versturen. Op de openbare pagina staat dat het te laat was.',
    en: 'You can send it all the same. The public page says that it was late.',
  },
  'answer.check.onTime': { nl: 'Dit antwoord is op tijd.', en: 'This answer is on time.' },
  'answer.check.notReady': { nl: 'Het antwoord is nog niet compleet', en: 'The answer is not complete yet' },
  'answer.check.unsaved': {
    nl: 'Een deel van de tekst is nog niet bewaard. Ga terug en kijk wat er speelt.',
    en: 'A part of the text has not been saved. Go back and see what is the matter.',
  },
  'answer.check.change': { nl: 'Terug naar het antwoord', en: 'Back to the answer' },
  'answer.check.send': { nl: 'Antwoord versturen', en: 'Send the answer' },
  'answer.check.sendCorrection': { nl: 'Verbeterd antwoord versturen', en: 'Send the corrected answer' },
  'answer.check.by': { nl: '{name}, uiterlijk {date}', en: '{name}, by {date}' },
  'answer.sent': {
    nl: 'Het antwoord is verstuurd aan het wijkplatform.',
    en: 'The answer was sent to the wijkplatform.',
  },
  'answer.corrected': {
    nl: 'Het verbeterde antwoord is verstuurd aan het wijkplatform.',
    en: 'The corrected answer was sent to the wijkplatform.',
  },
});

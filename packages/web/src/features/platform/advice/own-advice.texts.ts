// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const ownAdviceTexts = defineTexts({
  'own.kicker': { nl: 'Advies {number} van {platform}', en: 'Advice {number} of {platform}' },
  'own.public': { nl: 'Openbare pagina van het advies', en: 'Public page of the advice' },
  'own.receipt': { nl: 'Ontvangstbewijs', en: 'Receipt' },
  'own.receipt.text': {
    nl: 'De gemeente heeft dit advies ontvangen. Bewaar dit bewijs of druk het af. Met het controlegetal kan iedereen later nagaan dat er niets aan veranderd is.',
    en: 'The municipality received this advice. Keep or print this receipt: with the check number anybody can check later that nothing was changed.',
  },
  'own.receipt.number': { nl: 'Nummer', en: 'Number' },
  'own.receipt.moment': { nl: 'Ontvangen op', en: 'Received on' },
  'own.receipt.hash': { nl: 'Controlegetal', en: 'Check number' },
  'own.receipt.seq': { nl: 'Nummer in de geschiedenis', en: 'Number in the history' },
  'own.receipt.check': { nl: 'Controleer een bewijs', en: 'Check a receipt' },
  'own.print': { nl: 'Afdrukken', en: 'Print' },
  'own.signer': { nl: 'Wie antwoordt', en: 'Who answers' },
  'own.acts': { nl: 'Wat kunt u nu doen?', en: 'What can you do now?' },
  'own.acts.none': {
    nl: 'U hoeft nu niets te doen. Zodra de gemeente antwoordt, krijgt u mail en ziet u het hier.',
    en: 'There is nothing for you to do now. As soon as the municipality answers, you get a mail and see it here.',
  },
  'own.news': { nl: 'Er is iets veranderd: {state}.', en: 'Something has changed: {state}.' },
  'own.correct': { nl: 'Verbeter het advies', en: 'Correct the advice' },
  'own.correct.text': {
    nl: 'U maakt een nieuwe versie. De eerste blijft te lezen en de tijd voor het antwoord loopt door.',
    en: 'You make a new version. The first stays readable and the time for the answer runs on.',
  },
  'own.withdraw': { nl: 'Trek het advies in', en: 'Withdraw the advice' },
  'own.withdraw.sure': { nl: 'Dit advies intrekken?', en: 'Withdraw this advice?' },
  'own.withdraw.text': {
    nl: 'De gemeente hoeft dan niet meer te antwoorden. Het advies blijft te lezen, met erbij dat het is ingetrokken.',
    en: 'The municipality then need not answer. The advice stays readable, marked as withdrawn.',
  },
  'own.withdraw.reason': { nl: 'Waarom trekt u het in?', en: 'Why do you withdraw it?' },
  'own.withdraw.reason.hint': { nl: 'Iedereen kan dit lezen.', en: 'Everybody can read this.' },
  'own.withdrawn': { nl: 'Het advies is ingetrokken.', en: 'The advice has been withdrawn.' },
  'own.contest': { nl: 'Het antwoord is niet inhoudelijk', en: 'The answer is not substantive' },
  'own.contest.text': {
    nl: 'Gaat het antwoord niet echt op uw punten in? Zeg het per punt. De toezichthouder beslist dan.',
    en: 'Does the answer not really go into your points? Say so per point. The overseer then decides.',
  },
  'own.answered': { nl: 'Lees het antwoord', en: 'Read the answer' },
  'own.suspension': {
    nl: 'De gemeente wil de tijd voor het antwoord stilzetten',
    en: 'The municipality wants to suspend the time for the answer',
  },
  'own.suspension.reason': { nl: 'Haar reden: {reason}', en: 'Its reason: {reason}' },
  'own.suspension.text': {
    nl: 'Dat kan alleen als u het goedvindt. U kunt de tijd daarna zelf weer laten lopen.',
    en: 'That is possible only if you agree. You can let the time run again yourself.',
  },
  'own.suspension.accept': { nl: 'Akkoord, zet stil', en: 'Agreed, suspend it' },
  'own.suspension.decline': { nl: 'Niet akkoord', en: 'Not agreed' },
  'own.suspension.accepted': { nl: 'De tijd staat nu stil.', en: 'The time stands still now.' },
  'own.suspension.declined': { nl: 'De tijd loopt door.', en: 'The time runs on.' },
  'own.resume': { nl: 'Laat de tijd weer lopen', en: 'Let the time run again' },
  'own.resume.text': {
    nl: 'De tijd voor het antwoord staat stil.',
    en: 'The time for the answer stands still.',
  },
  'own.resumed': { nl: 'De tijd loopt weer.', en: 'The time runs again.' },

  'contest.title': { nl: 'Het antwoord is niet inhoudelijk', en: 'The answer is not substantive' },
  'contest.lead': {
    nl: 'Kies de punten waarop het antwoord niet echt ingaat, en zeg waarom. Dit kan één keer per antwoord. De toezichthouder beslist of de gemeente opnieuw moet antwoorden.',
    en: 'Choose the points that the answer does not really go into, and say why. This can be done once per answer. The overseer decides whether the municipality must answer again.',
  },
  'contest.point': { nl: 'Punt {number}', en: 'Point {number}' },
  'contest.said': { nl: 'Antwoord: {disposition}', en: 'Answer: {disposition}' },
  'contest.choose': { nl: 'Dit antwoord is niet inhoudelijk', en: 'This answer is not substantive' },
  'contest.reasons': {
    nl: 'Wat mist u in het antwoord op punt {number}?',
    en: 'What do you miss in the answer to point {number}?',
  },
  'contest.none': { nl: 'Kies minstens één punt', en: 'Choose at least one point' },
  'contest.missing': {
    nl: 'Schrijf op wat u mist bij punt {number}',
    en: 'Write what you miss at point {number}',
  },
  'contest.send': { nl: 'Versturen', en: 'Send' },
  'contest.sent': {
    nl: 'U hebt gezegd dat het antwoord niet inhoudelijk is. De toezichthouder beslist.',
    en: 'You have said that the answer is not substantive. The overseer decides.',
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const receiptTexts = defineTexts({
  'receipt.title': { nl: 'Ontvangstbewijs controleren', en: 'Check a receipt' },
  'receipt.description': {
    nl: 'Ga na of de gemeente {name} een advies echt heeft ontvangen, en wanneer.',
    en: 'Check whether the municipality of {name} really received an advice, and when.',
  },
  'receipt.lead': {
    nl: 'Wie een advies indient, krijgt een ontvangstbewijs. Hier kan iedereen nagaan of het klopt.',
    en: 'Who submits an advice gets a receipt. Here anybody can check whether it is right.',
  },
  'receipt.number': { nl: 'Nummer van het advies', en: 'Number of the advice' },
  'receipt.hash': { nl: 'Controlegetal', en: 'Check number' },
  'receipt.hash.hint': {
    nl: 'De lange rij cijfers en letters op het ontvangstbewijs',
    en: 'The long row of digits and letters on the receipt',
  },
  'receipt.check': { nl: 'Controleren', en: 'Check' },
  'receipt.right': { nl: 'Dit ontvangstbewijs klopt', en: 'This receipt is right' },
  'receipt.right.text': {
    nl: 'De gemeente ontving advies {number} met dit controlegetal. Het staat nog precies zo in de geschiedenis.',
    en: 'The municipality received advice {number} under this check number. It still stands in the history exactly so.',
  },
  'receipt.right.noHead': {
    nl: 'De gemeente ontving advies {number} met dit controlegetal. De dagstand die het vastlegt, is er nog niet of kon nog niet worden nageteld. Controleer het morgen nog eens en bewaar uw ontvangstbewijs.',
    en: 'The municipality received advice {number} under this check number. The daily mark that fixes it is not there yet, or could not be counted up to. Check again tomorrow, and keep your receipt.',
  },
  'receipt.broken': {
    nl: 'Het advies is ontvangen, maar de geschiedenis klopt niet',
    en: 'The advice was received, but the history is not right',
  },
  'receipt.broken.text': {
    nl: 'Bij het natellen bleek dat er na de ontvangst van advies {number} iets is veranderd dat niet veranderd mag worden. Bewaar uw ontvangstbewijs en meld dit aan de gemeente.',
    en: 'Counting again showed that something was changed after advice {number} was received that must not change. Keep your receipt and tell the municipality.',
  },
  'receipt.at': { nl: 'Ontvangen op', en: 'Received on' },
  'receipt.seq': { nl: 'Plaats in de geschiedenis', en: 'Place in the history' },
  'receipt.head': { nl: 'Vastgelegd in de dagstand', en: 'Fixed in the daily mark' },
  'receipt.head.on': { nl: 'van {date}, bij nummer {seq}', en: 'of {date}, at number {seq}' },
  'receipt.head.none': { nl: 'nog niet', en: 'not yet' },
  'receipt.head.hash': { nl: 'Controlegetal van die dagstand', en: 'Check number of that daily mark' },
  'receipt.how': { nl: 'Wat controleren we?', en: 'What do we check?' },
  'receipt.how.number': {
    nl: 'Eerst kijken we of dit advies is ontvangen met precies dit controlegetal. Dat getal volgt uit de tekst van het advies: verandert er één letter, dan wordt het een ander getal.',
    en: 'First we see whether this advice was received under exactly this check number. The number follows from the text of the advice: change one letter, and it becomes another number.',
  },
  'receipt.how.chain': {
    nl: 'Daarna tellen we na wat er sindsdien in de geschiedenis van de gemeente kwam. Elke regel bevat het controlegetal van de regel ervoor. Zo valt het op als iemand er iets tussenuit haalt of verandert.',
    en: 'Then we count again what came into the history of the municipality since. Every line holds the check number of the line before it, so that it shows when somebody takes out or changes anything.',
  },
  'receipt.how.head': {
    nl: 'Elke dag leggen we de laatste stand ook buiten de database vast. Klopt uw ontvangstbewijs met zo’n dagstand, dan kan niemand de ontvangst ongemerkt wijzigen zonder ook die dagstand te veranderen. Het bewijst niet wie het advies schreef.',
    en: 'Every day we also write the latest mark down outside the database. When your receipt agrees with such a daily mark, nobody can change the receipt unseen without changing that mark too. It does not prove who wrote the advice.',
  },
  'receipt.how.self': {
    nl: 'Wilt u ons niet op ons woord geloven? Bewaar zelf nu en dan een kopie van de dagstanden. Staat er later bij dezelfde dag iets anders, dan is de geschiedenis veranderd.',
    en: 'You need not take our word for it. Keep a copy of the daily marks now and then. When the same day says something else later, the history was changed.',
  },
  'receipt.heads': { nl: 'Alle dagstanden (gegevensbestand)', en: 'All daily marks (data file)' },
  'receipt.wrong': { nl: 'Dit ontvangstbewijs klopt niet', en: 'This receipt is not right' },
  'receipt.wrong.text': {
    nl: 'Het controlegetal hoort niet bij advies {number}. Kijk of u alle tekens hebt overgenomen.',
    en: 'The check number does not belong to advice {number}. See whether you copied every character.',
  },
  'receipt.unknown': { nl: 'Dit nummer kennen we niet', en: 'We do not know this number' },
  'receipt.unknown.text': {
    nl: 'Er is geen advies met nummer {number}. Kijk of u het goed hebt overgenomen.',
    en: 'There is no advice with number {number}. See whether you copied it right.',
  },
  'receipt.incomplete': {
    nl: 'Vul het nummer en het controlegetal allebei in',
    en: 'Fill in both the number and the check number',
  },
  'receipt.toAdvice': { nl: 'Naar het advies “{title}”', en: 'To the advice “{title}”' },
  'receipt.list': { nl: 'Adviezen', en: 'Advices' },
});

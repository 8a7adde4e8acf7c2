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
    nl: 'De gemeente ontving advies {number}, “{title}”, op {date}.',
    en: 'The municipality received advice {number}, “{title}”, on {date}.',
  },
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
  'receipt.toAdvice': { nl: 'Naar het advies', en: 'To the advice' },
  'receipt.list': { nl: 'Adviezen', en: 'Advices' },
});

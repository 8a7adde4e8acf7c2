// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const embedTexts = defineTexts({
  'embed.title': { nl: 'Advies {number}', en: 'Advice {number}' },
  'embed.code': { nl: 'Code voor advies {number}', en: 'Code for advice {number}' },
  'embed.hint': {
    nl: 'Zet dit in een pagina van uw site.',
    en: 'Put this in a page of your site.',
  },
  'embed.copy': { nl: 'Code kopiëren', en: 'Copy the code' },
  'embed.copied': { nl: 'De code is gekopieerd.', en: 'The code was copied.' },
});

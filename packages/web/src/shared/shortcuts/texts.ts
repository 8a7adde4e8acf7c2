// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../texts/index.ts';

export const shortcutTexts = defineTexts({
  'keys.open': { nl: 'Sneltoetsen', en: 'Keyboard shortcuts' },
  'keys.title': { nl: 'Sneltoetsen op deze pagina', en: 'Keyboard shortcuts on this page' },
  'keys.next': { nl: 'naar de volgende regel', en: 'to the next row' },
  'keys.previous': { nl: 'naar de vorige regel', en: 'to the previous row' },
  'keys.enter': { nl: 'open de regel', en: 'open the row' },
  'keys.filter': { nl: 'naar de filters', en: 'to the filters' },
  'keys.help': { nl: 'deze hulp', en: 'this help' },
  'keys.use': { nl: 'Sneltoetsen gebruiken', en: 'Use keyboard shortcuts' },
  'keys.useHint': {
    nl: 'Zet dit uit als u uw computer met uw stem bedient of een toets per ongeluk raakt.',
    en: 'Switch this off if you operate your computer by voice or touch keys by accident.',
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const followTexts = defineTexts({
  'follow.title': { nl: 'Volgen of op uw site tonen', en: 'Follow it or show it on your site' },
  'follow.feed': {
    nl: 'Nieuws over adviezen van {platform} (Atom)',
    en: 'News about advices of {platform} (Atom)',
  },
  'follow.calendar': {
    nl: 'Data van adviezen van {platform} in uw agenda (iCal)',
    en: 'Dates of advices of {platform} in your calendar (iCal)',
  },
  'follow.embed': {
    nl: 'Met deze code toont een andere site hoe het met dit advies staat. Dat werkt alleen op sites die de gemeente in haar lijst heeft gezet. Staat die van u er niet in? Vraag het de gemeente.',
    en: 'With this code another site shows how this advice stands. That works only on sites that the municipality has put in its list. Is yours not in it? Ask the municipality.',
  },
});

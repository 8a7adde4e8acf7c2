// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const sitesTexts = defineTexts({
  'sites.title': { nl: 'Sites die een advies mogen tonen', en: 'Sites that may show an advice' },
  'sites.lead': {
    nl: 'Een site van een wijkplatform of buurt kan laten zien hoe het met een advies staat. Dat kan alleen op de sites in deze lijst.',
    en: 'A site of a wijkplatform or neighbourhood can show how an advice stands. That works only on the sites in this list.',
  },
  'sites.list': { nl: 'Sites', en: 'Sites' },
  'sites.none': { nl: 'Nog geen enkele site', en: 'No site yet' },
  'sites.none.text': {
    nl: 'Zolang de lijst leeg is, kan geen andere site een advies tonen.',
    en: 'While the list is empty, no other site can show an advice.',
  },
  'sites.site': { nl: 'Adres van de site', en: 'Address of the site' },
  'sites.site.hint': {
    nl: 'Bijvoorbeeld https://www.wijk.example, zonder pagina erachter. Met of zonder www zijn het twee sites.',
    en: 'For example https://www.wijk.example, without a page behind it. With and without www are two sites.',
  },
  'sites.add': { nl: 'Site toevoegen', en: 'Add a site' },
  'sites.added': { nl: '{site} mag nu adviezen tonen.', en: '{site} may show advices now.' },
  'sites.remove': { nl: 'Weghalen', en: 'Take away' },
  'sites.removed': {
    nl: '{site} mag geen adviezen meer tonen. Bezoekers zien daar een leeg vak.',
    en: '{site} may show no advices any more. Visitors see an empty frame there.',
  },
  'sites.code': { nl: 'Wat de site erin zet', en: 'What the site puts in' },
  'sites.code.text': {
    nl: 'Dit is de code voor het nieuwste advies. Voor elk ander advies staat de code op zijn openbare pagina, bij ‘Volgen of op uw site tonen’.',
    en: 'This is the code for the newest advice. For any other advice it stands on its public page, under ‘Follow it or show it on your site’.',
  },
  'sites.preview': { nl: 'Dit laat het vak zien', en: 'This is what the frame shows' },
});

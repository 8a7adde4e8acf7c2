// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../shared/texts/index.ts';

export const ownersTexts = defineTexts({
  'owners.municipality': { nl: 'Eigenaar voor de gemeente', en: 'Owner for the municipality' },
  'owners.residents': { nl: 'Eigenaar van de bewoners', en: 'Owner on the residents’ side' },
  'owners.nobodyYet': {
    nl: 'Nog niemand van deze kant heeft een rol in dit traject.',
    en: 'Nobody on this side has a role in this trajectory yet.',
  },
  'owners.name': { nl: 'Iemand anders, met naam', en: 'Somebody else, by name' },
  'owners.name.hint': {
    nl: 'Een bewoner, groep of stichting die erin toestemt dat de naam openbaar is.',
    en: 'A resident, group or foundation that agrees to its name being public.',
  },
  'owners.add': { nl: 'Naam toevoegen', en: 'Add name' },
  'owners.remove': { nl: 'Weghalen', en: 'Remove' },
  'owners.missing.municipality': {
    nl: 'Noem wie voor de gemeente eigenaar is',
    en: 'Name who owns it for the municipality',
  },
  'owners.missing.residents': {
    nl: 'Noem wie van de bewoners eigenaar is',
    en: 'Name who owns it on the residents’ side',
  },
});

// SPDX-License-Identifier: EUPL-1.2
import { utrechtCompass } from '@samenspel/domain/compass';
import { type DemonstrationMunicipality, text } from '../platform/municipality.ts';
import { roleNames } from '../platform/role-names.ts';
import { affairs } from './advice/index.ts';
import { platforms } from './advice/platforms.ts';
import { districts } from './districts.ts';
import { organisations, persons } from './people.ts';
import { stories } from './trajectories/index.ts';

/** Utrecht, with the subjects that its policy itself gives as examples. */
export const utrecht: DemonstrationMunicipality = {
  slug: 'utrecht',
  name: 'Utrecht',
  accent: '#0b5f68',
  day: -680,
  districts,
  policyFields: {
    groen: text('Groen en water', 'Green and water'),
    mobiliteit: text('Mobiliteit', 'Mobility'),
    wonen: text('Wonen en bouwen', 'Housing and building'),
    'openbare-ruimte': text('Openbare ruimte', 'Public space'),
    energie: text('Energie en klimaat', 'Energy and climate'),
    samenleving: text('Samenleving en zorg', 'Community and care'),
    erfgoed: text('Cultuur en erfgoed', 'Culture and heritage'),
    dienstverlening: text('Dienstverlening', 'Public services'),
  },
  units: [
    { code: 'ruimte', name: 'Ruimte' },
    { code: 'mobiliteit', name: 'Mobiliteit', parent: 'ruimte' },
    { code: 'duurzame-stad', name: 'Duurzame Stad', parent: 'ruimte' },
    { code: 'stadsbedrijven', name: 'Stadsbedrijven' },
    { code: 'wijken', name: 'Wijken' },
    { code: 'maatschappelijke-ontwikkeling', name: 'Maatschappelijke Ontwikkeling' },
    { code: 'burgerzaken', name: 'Burgerzaken' },
  ],
  roleNames,
  persons,
  organisations,
  compass: {
    code: 'zeggenschap',
    name: text('Kompas voor zeggenschap', 'Compass for say'),
    number: '1.0',
    provenance: 'reconstructed',
    adoptedBy: 'Nota Samen stad maken 2024-2028, deel B.2',
    definition: utrechtCompass,
    by: 'naima',
    day: -660,
  },
  stories,
  // No term for the answer: the policy names none, so an advice can be open without one.
  rules: {
    ...{ day: -650, by: 'naima' },
    passages: [
      {
        ...{ day: -120, by: 'birgit' },
        title: 'De vervoerder gaat erover',
        body: 'Over de dienstregeling beslist de vervoerder. Wij gaven uw punt door, en vroegen om een antwoord aan u.',
      },
      {
        ...{ day: -60, by: 'hakan' },
        title: 'Past in het onderhoud',
        body: 'Deze straat wordt toch al opgeknapt. Uw punt gaat mee in dat werk, en kost dan weinig extra.',
      },
    ],
  },
  platforms,
  affairs,
};

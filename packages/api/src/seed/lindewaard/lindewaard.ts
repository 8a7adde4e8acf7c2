// SPDX-License-Identifier: EUPL-1.2
import { type DemonstrationMunicipality, text } from '../platform/municipality.ts';
import { roleNames } from '../platform/role-names.ts';
import { weeks } from '../story/affair.ts';
import { affairs, waterkant } from './advice/waterkant.ts';
import { ladder } from './ladder.ts';
import { organisations, persons } from './people.ts';
import { dorpsbudget } from './trajectories/dorpsbudget.ts';
import { riolering } from './trajectories/riolering.ts';
import { schoolplein } from './trajectories/schoolplein.ts';
import { zwembad } from './trajectories/zwembad.ts';

/** An invented municipality with a compass of its own: whatever one sees of it, one never sees of Utrecht. */
export const lindewaard: DemonstrationMunicipality = {
  slug: 'lindewaard',
  name: 'Lindewaard',
  accent: '#6b3f94',
  day: -420,
  districts: {
    Lindestad: ['Oude Haven', 'Lindenkwartier', 'Stationsbuurt'],
    Waterkant: ['Kadebuurt', 'Sluiswijk'],
    Polderdorp: ['Polderdorp-Noord', 'Polderdorp-Zuid'],
  },
  policyFields: {
    sport: text('Sport en spelen', 'Sport and play'),
    'openbare-ruimte': text('Openbare ruimte', 'Public space'),
    water: text('Water en riolering', 'Water and sewers'),
    leefbaarheid: text('Leefbaarheid', 'Liveability'),
  },
  units: [
    { code: 'leefomgeving', name: 'Leefomgeving' },
    { code: 'samenleving', name: 'Samenleving' },
  ],
  roleNames: [
    ...roleNames,
    {
      code: 'village_councillor',
      side: 'residents',
      name: text('Lid van de dorpsraad', 'Village council member'),
    },
  ],
  persons,
  organisations,
  compass: {
    code: 'ladder',
    name: text('Participatieladder', 'Ladder of participation'),
    number: '2.1',
    provenance: 'adopted',
    adoptedBy: 'Raadsbesluit over de participatieladder van Lindewaard',
    definition: ladder,
    by: 'bas',
    day: -410,
  },
  stories: [dorpsbudget, zwembad, schoolplein, riolering],
  rules: { day: -400, by: 'bas', changed: { answerTerm: weeks(6), signerName: 'Het college' } },
  platforms: [waterkant],
  affairs,
};

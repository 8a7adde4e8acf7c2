// SPDX-License-Identifier: EUPL-1.2
import type { DemonstrationMunicipality } from '../platform/municipality.ts';

/**
 * The people of Lindewaard; all are invented. Efua works here and in Utrecht: one account, a person in each, with other
 * roles.
 */
export const persons: DemonstrationMunicipality['persons'] = [
  { key: 'bas', name: 'Bas Lindeboomstra', account: true, roles: ['administrator', 'staff'] },
  {
    key: 'yasmin',
    name: 'Yasmin Habibzade',
    account: true,
    roles: ['overseer'],
    publicName: 'Yasmin Habibzade',
  },
  { key: 'efua', name: 'Efua Amponsem', account: true, roles: ['staff'], publicName: 'Efua Amponsem' },
  {
    key: 'klaas',
    name: 'Klaas Veenhuisman',
    account: true,
    roles: ['staff'],
    publicName: 'Klaas Veenhuisman',
  },
  { key: 'sjoerd', name: 'Sjoerd Waddinga', account: true, roles: [], publicName: 'Sjoerd Waddinga' },
  { key: 'hilde', name: 'Hilde Kadewacht', account: true, roles: [] },
  { key: 'lina', name: 'Lina Zandvoorder', account: false, roles: [] },
  { key: 'pim', name: 'Pim Kaderbroek', account: false, roles: [], publicName: 'Pim' },
];

/** Invented organisations. */
export const organisations: DemonstrationMunicipality['organisations'] = [
  { key: 'dorpsraad', name: 'Dorpsraad Polderdorp' },
  { key: 'ouders', name: 'Ouderraad De Linde' },
  { key: 'zwemclub', name: 'Zwemclub De Kade' },
];

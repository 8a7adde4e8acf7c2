// SPDX-License-Identifier: EUPL-1.2
import type { DemonstrationMunicipality, DemonstrationPerson } from '../platform/municipality.ts';

type Roles = DemonstrationPerson['roles'];
/** Who works for the municipality or governs it, and can sign in; the name of whoever leads is public. */
const official = (key: string, name: string, roles: Roles, publicName?: string): DemonstrationPerson => ({
  key,
  name,
  account: true,
  roles,
  ...(publicName === undefined ? {} : { publicName }),
});
/** A resident; a public name is a choice. */
const resident = (key: string, name: string, account: boolean, publicName?: string): DemonstrationPerson => ({
  key,
  name,
  account,
  roles: [],
  ...(publicName === undefined ? {} : { publicName }),
});
const lead = (key: string, name: string) => official(key, name, ['staff'], name);

/** The people of Utrecht in the demonstration. All are invented. */
export const persons: DemonstrationMunicipality['persons'] = [
  official('naima', 'Naima Ouchen', ['administrator', 'staff']),
  official('ruben', 'Ruben Aldering', ['overseer'], 'Ruben Aldering'),
  official('ingrid', 'Ingrid Velthuizen', ['viewer']),
  official('kasper', 'Kasper Odolphi', ['viewer']),

  lead('noor', 'Noor Terhorst'),
  lead('tariq', 'Tariq Lakhdari'),
  lead('marijke', 'Marijke Stuifbergen'),
  lead('jelle', 'Jelle Hofstrand'),
  lead('sandhya', 'Sandhya Ramnathsing'),
  lead('pieter', 'Pieter Kolkmeijer'),

  official('amina', 'Amina Warsameh', ['staff']),
  official('wouter', 'Wouter Bremmerink', ['staff']),
  official('lotte', 'Lotte Vreeswaard', ['staff']),
  official('hakan', 'Hakan Yalvac', ['staff'], 'Hakan Yalvac'),
  official('birgit', 'Birgit Schoonderman', ['staff'], 'Birgit Schoonderman'),
  official('efua', 'Efua Amponsem', ['staff']),
  official('joris', 'Joris Taksveld', ['staff']),

  resident('saida', 'Saïda Ettalbi', true, 'Saïda'),
  resident('gerrit', 'Gerrit Molenwijk', true, 'Gerrit Molenwijk'),
  resident('mei', 'Mei-Lin Tsangwa', true, 'Mei-Lin'),
  resident('daan', 'Daan Krijtenburg', true, 'Daan Krijtenburg'),
  resident('rosa', 'Rosa Pinasweg', true, 'Rosa'),
  resident('emre', 'Emre Coskunlu', true),
  resident('hetty', 'Hetty Vechtstra', true, 'Hetty Vechtstra'),
  resident('ilias', 'Ilias Boukhrissi', true, 'Ilias Boukhrissi'),
  resident('bram', 'Bram Elinkhof', true),
  resident('zeynep', 'Zeynep Karadagli', true, 'Zeynep Karadagli'),
  resident('wim', 'Wim Dreefkamp', true),
  resident('sabine', 'Sabine Rijnvlieter', true, 'Sabine Rijnvlieter'),
  resident('chidi', 'Chidi Okonedu', true),
  resident('nadia', 'Nadia Fassirou', true, 'Nadia'),
  resident('koos', 'Koos Halvermaan', true),

  resident('truus', 'Truus van Oudenwaard', false, 'Truus'),
  resident('jamal', 'Jamal Bensaddik', false),
  resident('agnes', 'Agnes Kierkels', false),
  resident('olek', 'Olek Wisniowy', false),
  resident('fenna', 'Fenna Boterdaal', false, 'Fenna'),
  resident('sunil', 'Sunil Badloedin', false),
];

/** Invented organisations. */
export const organisations: DemonstrationMunicipality['organisations'] = [
  { key: 'werfgroep', name: 'Bewonersgroep Werf en Water' },
  { key: 'horeca', name: 'Ondernemers aan de Gracht' },
  { key: 'parkvrienden', name: 'Stichting Parkvrienden Maxima' },
  { key: 'sportpark', name: 'Sportclubs rond het Maximapark' },
  { key: 'leeuwbouwers', name: 'Vereniging Leeuwbouwers' },
  { key: 'centrumgroep', name: 'Bewonersgroep Hart van Overvecht' },
  { key: 'huiskamer', name: 'Stichting Huiskamer aan de Dreef' },
  { key: 'winkeliers', name: 'Winkeliers Overvecht Centrum' },
  { key: 'zuilenaars', name: 'Zuilens Buurtoverleg' },
  { key: 'energiecoop', name: 'Energiecoöperatie Sterrenlicht' },
  { key: 'natuurclub', name: 'Natuurvrienden Kromme Vecht' },
  { key: 'fietsers', name: 'Fietsers in Utrecht' },
  { key: 'warmteclub', name: 'Warmteclub Hoograven' },
  { key: 'klimroos', name: 'Speeltuinvereniging De Klimroos' },
  { key: 'groenestraat', name: 'Groene Straat Wittevrouwen' },
  { key: 'rivieroever', name: 'Bewonersbedrijf Rivieroever' },
  { key: 'kanaalhuis', name: 'Initiatief Kanaalhuis' },
  { key: 'lombokfeest', name: 'Feestgroep Lombok' },
];

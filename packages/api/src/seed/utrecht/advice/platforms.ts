// SPDX-License-Identifier: EUPL-1.2
import type { PlatformStory } from '../../story/affair.ts';

/** Four wijkplatforms; each crosses the border of a district, and two of them both speak for Vechtzoom. */
export const platforms: readonly PlatformStory[] = [
  {
    key: 'zuilen-ondiep',
    day: -400,
    name: 'Wijkplatform Zuilen-Ondiep',
    about:
      'Wij wonen tussen de Vecht en het spoor. Elke eerste dinsdag zitten we in de kantine van de oude staalfabriek. Wie iets kwijt wil over de buurt schuift aan.',
    neighbourhoods: ['ondiep', 'elinkwijk', 'geuzenwijk', 'de-lessepsbuurt', 'vechtzoom'],
    coordinator: 'hetty',
    members: [{ who: 'ilias', role: 'coordinator' }, { who: 'bram' }],
  },
  {
    key: 'overvecht-vechtzoom',
    day: -390,
    name: 'Wijkplatform Overvecht-Vechtzoom',
    about:
      'In onze flats spreken buren veertig talen. Wij gaan langs de deuren, de portieken en de schoolpleinen en vragen wat er beter kan. Daarna schrijven we het op.',
    neighbourhoods: ['wolgadreef', 'zambesidreef', 'tigrisdreef', 'neckardreef', 'vechtzoom', 'tuindorp'],
    coordinator: 'zeynep',
    members: [{ who: 'saida' }, { who: 'wim' }, { who: 'ilias', day: -250 }],
  },
  {
    key: 'leidsche-rijn-leeuwesteyn',
    day: -380,
    name: 'Wijkplatform Leidsche Rijn-Leeuwesteyn',
    about:
      'Onze wijk groeit elke maand. Wij brengen nieuwe en oude bewoners bij elkaar en letten erop dat scholen, paden en bussen meegroeien.',
    neighbourhoods: ['leeuwesteyn', 'het-zand', 'parkwijk', 'langerak', 'rijnvliet', 'de-meern'],
    coordinator: 'sabine',
    members: [{ who: 'emre' }, { who: 'chidi' }],
  },
  {
    key: 'lombok-oog-in-al',
    day: -370,
    name: 'Wijkplatform Lombok-Oog in Al',
    about:
      'Van de Kanaalstraat tot het sluisje in Oog in Al. Winkeliers, studenten, gezinnen en mensen die er al vijftig jaar wonen praten hier met elkaar.',
    neighbourhoods: ['lombok', 'nieuw-engeland', 'oog-in-al', 'halve-maan', 'pijlsweerd'],
    coordinator: 'nadia',
    members: [{ who: 'koos' }, { who: 'rosa' }],
  },
];

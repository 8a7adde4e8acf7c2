// SPDX-License-Identifier: EUPL-1.2

/** The ten districts (wijken) of Utrecht, each with some of its neighbourhoods (buurten). */
export const districts = {
  West: ['Lombok', 'Nieuw Engeland', 'Oog in Al', 'Halve Maan', 'Welgelegen'],
  Noordwest: ['Pijlsweerd', 'Ondiep', 'Elinkwijk', 'Geuzenwijk', 'De Lessepsbuurt'],
  Overvecht: ['Taagdreef', 'Wolgadreef', 'Zambesidreef', 'Tigrisdreef', 'Neckardreef', 'Vechtzoom'],
  Noordoost: ['Wittevrouwen', 'Vogelenbuurt', 'Tuinwijk', 'Tuindorp', 'Voordorp'],
  Oost: ['Buiten Wittevrouwen', 'Oudwijk', 'Wilhelminapark', 'Abstede', 'Rubenslaan'],
  Binnenstad: ['Wijk C', 'Domplein', 'Springweg', 'Lange Nieuwstraat', 'Breedstraat'],
  Zuid: ['Tolsteeg', 'Rotsoord', 'Oud Hoograven', 'Nieuw Hoograven', 'Lunetten'],
  Zuidwest: ['Dichterswijk', 'Rivierenwijk', 'Kanaleneiland', 'Transwijk'],
  'Leidsche Rijn': ['Langerak', 'Parkwijk', 'Terwijde', 'Het Zand', 'Leeuwesteyn', 'Rijnvliet'],
  'Vleuten-De Meern': ['Vleuten', 'De Meern', 'Veldhuizen', 'Vleuterweide', 'Haarzuilens'],
};

// SPDX-License-Identifier: EUPL-1.2
import type { Story } from '../../story/story.ts';
import { buurtagendaZuilen } from './buurtagenda-zuilen.ts';
import { buurthuisKanaleneiland } from './buurthuis-kanaleneiland.ts';
import { buurtpuzzelLunetten } from './buurtpuzzel-lunetten.ts';
import { fietsnetwerk } from './fietsnetwerk.ts';
import { groenbeheerRivierenwijk } from './groenbeheer-rivierenwijk.ts';
import { leeuwesteyn } from './leeuwesteyn.ts';
import { maximapark } from './maximapark.ts';
import { overvechtCentrum } from './overvecht-centrum.ts';
import { parkLeeuwesteyn } from './park-leeuwesteyn.ts';
import { paspoorten } from './paspoorten.ts';
import { speeltuinKlimroos } from './speeltuin-klimroos.ts';
import { straatfeestLombok } from './straatfeest-lombok.ts';
import { vergroeningWittevrouwen } from './vergroening-wittevrouwen.ts';
import { warmteHoograven } from './warmte-hoograven.ts';
import { wervenberaad } from './wervenberaad.ts';
import { zoekgebiedenEnergie } from './zoekgebieden-energie.ts';

/** The trajectories of Utrecht, in the order in which they were started. */
export const stories: readonly Story[] = [
  speeltuinKlimroos,
  wervenberaad,
  maximapark,
  zoekgebiedenEnergie,
  buurtagendaZuilen,
  paspoorten,
  leeuwesteyn,
  parkLeeuwesteyn,
  vergroeningWittevrouwen,
  overvechtCentrum,
  warmteHoograven,
  fietsnetwerk,
  straatfeestLombok,
  groenbeheerRivierenwijk,
  buurthuisKanaleneiland,
  buurtpuzzelLunetten,
];

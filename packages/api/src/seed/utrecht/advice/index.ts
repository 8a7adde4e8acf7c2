// SPDX-License-Identifier: EUPL-1.2
import type { AffairStory } from '../../story/affair.ts';
import { afval } from './afval.ts';
import { bibliotheek } from './bibliotheek.ts';
import { bushalte } from './bushalte.ts';
import { cultuurhuis } from './cultuurhuis.ts';
import { groenPlein } from './groen-plein.ts';
import { hondenveld } from './hondenveld.ts';
import { jongerenplek } from './jongerenplek.ts';
import { kamerverhuur } from './kamerverhuur.ts';
import { moedercentrum } from './moedercentrum.ts';
import { oversteek } from './oversteek.ts';
import { paaltjes } from './paaltjes.ts';
import { portieken } from './portieken.ts';
import { laadpalen, parkeren, winkelcentrum } from './requests.ts';
import { schoolroute } from './schoolroute.ts';
import { verlichting } from './verlichting.ts';
import { voorlichting } from './voorlichting.ts';
import { warmtenet } from './warmtenet.ts';
import { waterplein } from './waterplein.ts';

/** What the platforms of Utrecht and the municipality have between them. */
export const affairs: readonly AffairStory[] = [
  ...[bushalte, bibliotheek, cultuurhuis, voorlichting, waterplein, kamerverhuur, portieken],
  ...[jongerenplek, warmtenet, moedercentrum, verlichting, schoolroute, groenPlein, afval],
  ...[oversteek, paaltjes, hondenveld, parkeren, winkelcentrum, laadpalen],
];

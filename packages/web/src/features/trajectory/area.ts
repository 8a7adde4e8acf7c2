// SPDX-License-Identifier: EUPL-1.2
import type { Translate } from '../../shared/texts/index.ts';
import type { trajectoryTexts } from './texts.ts';

export interface AreaLike {
  cityWide: boolean;
  districts: readonly { name: string }[];
  neighbourhoods?: readonly { name: string }[];
}

/** "Overvecht, Zuid" or "de hele gemeente". */
export const areaInWords = (area: AreaLike, t: Translate<(typeof trajectoryTexts.keys)[number]>): string => {
  if (area.cityWide) return t('trajectory.area.city');
  return [...area.districts, ...(area.neighbourhoods ?? [])].map(({ name }) => name).join(', ');
};

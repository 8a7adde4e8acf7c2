// SPDX-License-Identifier: EUPL-1.2
import type { DistrictId, NeighbourhoodId } from '../kernel/index.ts';

/** The part of the city that something is about: all of it, or districts (wijken) and neighbourhoods (buurten) (T1). */
export interface Area {
  cityWide: boolean;
  districtIds: DistrictId[];
  neighbourhoodIds: NeighbourhoodId[];
}

/** An area's name in one line: "Overvecht, Lombok". `wholeCity` is the tenant's word for all of it. */
export function areaName(
  area: Area,
  nameOf: (id: DistrictId | NeighbourhoodId) => string,
  wholeCity: string,
): string {
  if (area.cityWide) return wholeCity;
  return [...area.districtIds, ...area.neighbourhoodIds].map(nameOf).join(', ');
}

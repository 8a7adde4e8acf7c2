// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '@samenspel/domain/tenant';
import type { AreaInput } from './trajectory.inputs.graphql.ts';

/** The area as the domain knows it; naming a place twice is naming it once. */
export function areaOf({ cityWide, districts, neighbourhoods }: AreaInput): Area {
  return { cityWide, districtIds: [...new Set(districts)], neighbourhoodIds: [...new Set(neighbourhoods)] };
}

// SPDX-License-Identifier: EUPL-1.2
import type { NeighbourhoodId, WijkplatformId } from '../kernel/index.ts';
import type { Wijkplatform } from './wijkplatform.ts';

type WithArea = Pick<Wijkplatform, 'id' | 'neighbourhoodIds' | 'endedAt'>;

/** Another platform that chose some of the same neighbourhoods. */
export interface Overlap {
  wijkplatformId: WijkplatformId;
  neighbourhoodIds: NeighbourhoodId[];
}

/** The platforms whose area overlaps this one's, and where (P1): something to talk about, never forbidden. */
export function overlapsOf(platform: WithArea, others: readonly WithArea[]): Overlap[] {
  return others.flatMap(({ id: wijkplatformId, endedAt, neighbourhoodIds }) => {
    if (wijkplatformId === platform.id || endedAt !== undefined) return [];
    const shared = platform.neighbourhoodIds.filter((own) => neighbourhoodIds.includes(own));
    return shared.length === 0 ? [] : [{ wijkplatformId, neighbourhoodIds: shared }];
  });
}

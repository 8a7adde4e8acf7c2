// SPDX-License-Identifier: EUPL-1.2
import { accepted, event, type Outcome, type Refusal, refusal, refused } from '../../kernel/index.ts';
import type { CompassVersion } from './compass-version.ts';
import type { CompassVersionRedrawn } from './events.ts';

export const redrawCompassVersionRefusalCodes = ['VERSION_NOT_DRAFT'] as const;
export type RedrawCompassVersionRefusalCode = (typeof redrawCompassVersionRefusalCodes)[number];

/** Draws a draft anew; a published version never changes (C1). */
export function redrawCompassVersion(
  version: CompassVersion,
  { definition }: { definition: unknown },
): Outcome<CompassVersionRedrawn, Refusal<RedrawCompassVersionRefusalCode>> {
  if (version.status !== 'draft') return refused(refusal('VERSION_NOT_DRAFT', 'C1'));
  const compassVersionId = version.id;
  return accepted(event('CompassVersionRedrawn', { compassVersionId, definition }, {}));
}

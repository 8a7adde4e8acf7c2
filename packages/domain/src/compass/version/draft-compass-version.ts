// SPDX-License-Identifier: EUPL-1.2
import {
  type CompassVersionId,
  checkText,
  event,
  type Outcome,
  type Refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import type { Provenance } from './compass-version.ts';
import type { CompassVersionDrafted } from './events.ts';

export interface DraftCompassVersion {
  compassVersionId: CompassVersionId;
  name: string;
  provenance: Provenance;
  definition: unknown;
}

export const draftCompassVersionRefusalCodes = textRefusalCodes;
export type DraftCompassVersionRefusalCode = (typeof draftCompassVersionRefusalCodes)[number];

/** Begins a version of the compass; it may still lack anything (C2). */
export function draftCompassVersion(
  command: DraftCompassVersion,
): Outcome<CompassVersionDrafted, Refusal<DraftCompassVersionRefusalCode>> {
  const { compassVersionId, name, provenance, definition } = command;
  return unlessRefused(checkText(name, { at: 'name', max: textLimits.title, rule: 'C1' }), () => [
    event('CompassVersionDrafted', { compassVersionId, name: tidyText(name), provenance, definition }, {}),
  ]);
}

// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type Instant,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  tidyText,
  unlessRefused,
} from '../../kernel/index.ts';
import { checkCompass, compassFaultCodes } from '../check-compass.ts';
import type { CompassDefinition } from '../definition.ts';
import type { CompassVersion } from './compass-version.ts';
import type { CompassVersionPublished } from './events.ts';

export const publishCompassVersionRefusalCodes = [
  ...compassFaultCodes,
  'TEXT_TOO_LONG',
  'TEXT_NOT_PLAIN',
  'VERSION_NOT_DRAFT',
] as const;
export type PublishCompassVersionRefusalCode = (typeof publishCompassVersionRefusalCodes)[number];

/** Publishes a version that has no faults (C1) and names the decision that adopted it (C9). From then on it never changes. */
export function publishCompassVersion(
  version: CompassVersion,
  { adoptedBy }: { adoptedBy: string },
  now: Instant,
): Outcome<CompassVersionPublished, Refusal<PublishCompassVersionRefusalCode>> {
  if (version.status !== 'draft') return refused(refusal('VERSION_NOT_DRAFT', 'C1'));
  const refusals: Refusal<PublishCompassVersionRefusalCode>[] = [
    ...checkText(adoptedBy, { at: 'adoptedBy', max: textLimits.question, rule: 'C9' }),
    ...checkCompass(version.definition).map((fault) => ({ ...fault, at: `definition.${fault.at ?? ''}` })),
  ];
  return unlessRefused(refusals, () => [
    event(
      'CompassVersionPublished',
      { compassVersionId: version.id, definition: version.definition as CompassDefinition, publishedAt: now },
      { adoptedBy: tidyText(adoptedBy) },
    ),
  ]);
}

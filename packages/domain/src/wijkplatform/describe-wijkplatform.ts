// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  isBlank,
  type Outcome,
  type Refusal,
  refusal,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import {
  checkDescription,
  checkNotEnded,
  descriptionRefusalCodes,
  type PlatformDescription,
} from './checks.ts';
import type { WijkplatformDescribed } from './events.ts';
import type { Wijkplatform } from './wijkplatform.ts';

export interface DescribeWijkplatform extends PlatformDescription {
  /** The revision that the writer saw. */
  revision: number;
}

export const describeWijkplatformRefusalCodes = [
  ...descriptionRefusalCodes,
  'PLATFORM_ENDED',
  'EDITED_MEANWHILE',
] as const;
export type DescribeWijkplatformRefusalCode = (typeof describeWijkplatformRefusalCodes)[number];

/** Changes what a platform says of itself, and its area (P1). Saying the same changes nothing. */
export function describeWijkplatform(
  platform: Wijkplatform,
  command: DescribeWijkplatform,
): Outcome<WijkplatformDescribed, Refusal<DescribeWijkplatformRefusalCode>> {
  const { revision } = platform;
  const neighbourhoodIds = [...new Set(command.neighbourhoodIds)];
  const texts = { name: tidyText(command.name), about: saidOf(command.about), ...emailOf(command) };
  const now = { name: platform.name, about: platform.about, ...emailOf(platform) };
  if (said(texts, neighbourhoodIds) === said(now, platform.neighbourhoodIds)) return accepted();
  const refusals: Refusal<DescribeWijkplatformRefusalCode>[] = [
    ...checkNotEnded(platform),
    ...checkDescription(command),
  ];
  if (command.revision !== revision)
    refusals.push(refusal('EDITED_MEANWHILE', 'P1', { at: 'revision', details: { revision } }));
  return unlessRefused(refusals, () => [
    event('WijkplatformDescribed', { neighbourhoodIds, revision: revision + 1 }, texts),
  ]);
}

const saidOf = (text: string) => (isBlank(text) ? '' : tidyText(text));

function emailOf({ email = '' }: { email?: string | undefined }): { email: string } | Record<never, string> {
  return isBlank(email) ? {} : { email: tidyText(email) };
}

function said(texts: object, neighbourhoodIds: readonly string[]): string {
  return JSON.stringify([texts, [...neighbourhoodIds].sort()]);
}

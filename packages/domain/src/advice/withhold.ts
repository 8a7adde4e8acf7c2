// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  textLimits,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import type { Advice, AdvicePart, WithholdingGround } from './advice.ts';
import type { PartWithheld, WithholdingLifted } from './events.ts';
import { checkWords, wordsRefusalCodes } from './words.ts';

export interface Withhold {
  part: AdvicePart;
  ground: WithholdingGround;
  explanation: string;
}

export const withholdRefusalCodes = [...wordsRefusalCodes, 'PART_WITHHELD', 'EXPLANATION_MISSING'] as const;
export type WithholdRefusalCode = (typeof withholdRefusalCodes)[number];

/** A11: everything is public unless a stated ground forbids it; that ground is public then. */
export function withhold(
  advice: Advice,
  { part, ground, explanation }: Withhold,
  { now }: Moment,
): Outcome<PartWithheld, Refusal<WithholdRefusalCode>> {
  const where = { at: 'explanation', max: textLimits.reason, rule: 'A11' };
  const refusals: Refusal<WithholdRefusalCode>[] = checkWords(explanation, {
    missing: 'EXPLANATION_MISSING',
    ...where,
  });
  if (isWithheld(advice, part)) refusals.push(refusal('PART_WITHHELD', 'A11', { at: 'part' }));
  return unlessRefused(refusals, () => [
    event('PartWithheld', { part, ground, withheldAt: now }, { explanation: tidyText(explanation) }),
  ]);
}

export const liftWithholdingRefusalCodes = ['PART_NOT_WITHHELD'] as const;
export type LiftWithholdingRefusalCode = (typeof liftWithholdingRefusalCodes)[number];

/** Makes a part public again (A11). */
export function liftWithholding(
  advice: Advice,
  { part }: { part: AdvicePart },
  { now }: Moment,
): Outcome<WithholdingLifted, Refusal<LiftWithholdingRefusalCode>> {
  if (!isWithheld(advice, part)) return refused(refusal('PART_NOT_WITHHELD', 'A11', { at: 'part' }));
  return accepted(event('WithholdingLifted', { part, liftedAt: now }, {}));
}

function isWithheld({ withheld }: Advice, part: AdvicePart): boolean {
  return withheld.some((one) => one.part === part);
}

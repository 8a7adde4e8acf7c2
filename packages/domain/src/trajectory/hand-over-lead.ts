// SPDX-License-Identifier: EUPL-1.2
import {
  checkText,
  event,
  type Instant,
  isBlank,
  type Outcome,
  type PersonId,
  type Refusal,
  refusal,
  textLimits,
  textRefusalCodes,
  tidyText,
  unlessRefused,
} from '../kernel/index.ts';
import { checkRunning } from './checks.ts';
import type { LeadHandedOver } from './events.ts';
import type { Trajectory } from './trajectory.ts';

export interface HandOverLead {
  to: PersonId;
  reason?: string | undefined;
}

export const handOverLeadRefusalCodes = [
  ...textRefusalCodes,
  'TRAJECTORY_CLOSED',
  'LEAD_MISSING',
  'ALREADY_LEAD',
] as const;
export type HandOverLeadRefusalCode = (typeof handOverLeadRefusalCodes)[number];

/** Hands the lead over in one act, so that a trajectory never has none (T1). */
export function handOverLead(
  trajectory: Trajectory,
  { to, reason }: HandOverLead,
  now: Instant,
): Outcome<LeadHandedOver, Refusal<HandOverLeadRefusalCode>> {
  const from = trajectory.leadId;
  const refusals: Refusal<HandOverLeadRefusalCode>[] = [
    ...checkRunning(trajectory),
    ...checkText(reason, { at: 'reason', max: textLimits.reason, required: false, rule: 'T1' }),
  ];
  if (isBlank(to)) refusals.push(refusal('LEAD_MISSING', 'T1', { at: 'to' }));
  if (to === from) refusals.push(refusal('ALREADY_LEAD', 'T1', { at: 'to' }));
  const why = reason === undefined || isBlank(reason) ? {} : { reason: tidyText(reason) };
  return unlessRefused(refusals, () => [event('LeadHandedOver', { from, to, at: now }, why)]);
}

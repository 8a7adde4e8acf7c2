// SPDX-License-Identifier: EUPL-1.2
import {
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  unlessRefused,
} from '../kernel/index.ts';
import type { Advice } from './advice.ts';
import { type AdviceContent, checkContent, contentRefusalCodes, versionEvent } from './check-content.ts';
import type { AdviceCorrected } from './events.ts';
import { currentVersion } from './lookup.ts';

export interface CorrectAdvice extends AdviceContent {
  /** The version that it corrects, so that nobody undoes what another member corrected meanwhile. */
  corrects: number;
}

export const correctAdviceRefusalCodes = [
  ...contentRefusalCodes,
  'ADVICE_NOT_OPEN',
  'VERSION_SUPERSEDED',
] as const;
export type CorrectAdviceRefusalCode = (typeof correctAdviceRefusalCodes)[number];

/** A4: while it is open, a correction is a new version. Both stay, and the clock runs on. */
export function correctAdvice(
  advice: Advice,
  command: CorrectAdvice,
  { now }: Moment,
): Outcome<AdviceCorrected, Refusal<CorrectAdviceRefusalCode>> {
  if (advice.state !== 'open') {
    return refused(refusal('ADVICE_NOT_OPEN', 'A4', { details: { state: advice.state } }));
  }
  const { no } = currentVersion(advice);
  const refusals: Refusal<CorrectAdviceRefusalCode>[] = checkContent(command);
  if (command.corrects !== no) {
    refusals.push(refusal('VERSION_SUPERSEDED', 'A4', { at: 'corrects', details: { version: no } }));
  }
  return unlessRefused(refusals, () => {
    const { data, texts } = versionEvent(command, no + 1, now);
    return [event('AdviceCorrected', data, texts)];
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { event, type Instant } from '../../kernel/index.ts';
import type { FollowUpEnded } from './events.ts';
import type { FollowUp } from './follow-up.ts';

/** The request that it was for came to nothing, and so does the agreement (A3); no event when it had ended before. */
export function endFollowUp({ id, state }: FollowUp, now: Instant): FollowUpEnded[] {
  return state === 'ended' ? [] : [event('FollowUpEnded', { followUpId: id, endedAt: now }, {})];
}

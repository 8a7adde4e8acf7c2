// SPDX-License-Identifier: EUPL-1.2
import {
  accepted,
  type ClockId,
  event,
  type Moment,
  type Outcome,
  type Refusal,
  refusal,
  refused,
  unlessRefused,
} from '../../kernel/index.ts';
import type { Calendar } from '../../terms/index.ts';
import type { ClockStarted } from '../clock/events.ts';
import { startClock } from '../clock/start-clock.ts';
import { acceptFollowUp, acceptFollowUpRefusalCodes } from '../follow-up/accept-follow-up.ts';
import type { FollowUpAgreed } from '../follow-up/events.ts';
import { type FollowUp, latestProposal } from '../follow-up/follow-up.ts';
import type { AdviceRequest } from './advice-request.ts';
import type { AdviceRequestAccepted } from './events.ts';
import { checkOpen } from './settle-advice-request.ts';

export const acceptAdviceRequestRefusalCodes = [
  ...acceptFollowUpRefusalCodes,
  'REQUEST_NOT_OPEN',
  'AGREEMENT_MISSING',
] as const;
export type AcceptAdviceRequestRefusalCode = (typeof acceptAdviceRequestRefusalCodes)[number];
type Accepted = FollowUpAgreed | AdviceRequestAccepted | ClockStarted;

/**
 * The platform will advise (A1), and with that accepts what the municipality proposed last, unless that was agreed before
 * (A3). While its own proposal is on the table it waits for the municipality. Its own clock starts, when it has a term.
 */
export function acceptAdviceRequest(
  request: AdviceRequest,
  followUp: FollowUp,
  { clockId, calendar }: { clockId: ClockId; calendar: Calendar },
  moment: Moment,
): Outcome<Accepted, Refusal<AcceptAdviceRequestRefusalCode>> {
  const { id: requestId, adviseTerm: term } = request;
  const { now, today } = moment;
  const open = checkOpen(request, ['asked']);
  if (open.length > 0)
    return unlessRefused<Accepted, Refusal<AcceptAdviceRequestRefusalCode>>(open, () => []);
  const agreement = agree(followUp, moment);
  if (!agreement.ok) return agreement;
  return accepted<Accepted>(
    ...agreement.events,
    event('AdviceRequestAccepted', { requestId, at: now }, {}),
    ...(term ? [startClock({ clockId, kind: 'advise', subjectId: requestId, term }, calendar, today)] : []),
  );
}

function agree(
  followUp: FollowUp,
  moment: Moment,
): Outcome<FollowUpAgreed, Refusal<AcceptAdviceRequestRefusalCode>> {
  if (followUp.state === 'agreed') return accepted();
  const latest = latestProposal(followUp);
  if (latest?.side !== 'municipality') return refused(refusal('AGREEMENT_MISSING', 'A3'));
  return acceptFollowUp(followUp, { no: latest.no, side: 'platform' }, moment);
}

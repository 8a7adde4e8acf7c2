// SPDX-License-Identifier: EUPL-1.2
import type { OpenReading } from '@samenspel/domain/compass';
import type { ShownReading } from './reading-query.ts';

/**
 * The reading in the domain's own shape, so that the domain's code can run on it here (C8). Seen as open, whatever its
 * status: how it ended the screens read from the record.
 */
export const domainReading = (shown: ShownReading): OpenReading => ({
  status: 'open',
  id: shown.id,
  phaseIssueId: shown.phaseIssue.id,
  compassVersionId: shown.compassVersion.id,
  guideId: shown.guide?.id ?? '',
  ordinal: shown.ordinal,
  startedAt: shown.startedAt,
  version: shown.version,
  participants: shown.participants.map(({ id, side, party }) => ({ id, side, partyId: party.id })),
  given: shown.participantAnswers.map(({ participant, question, part, answer, reason, revision }) => ({
    participantId: participant.id,
    question,
    part,
    answer,
    reason,
    revision,
  })),
  agreed: shown.agreedAnswers.map(({ question, part, answer, reason, revision }) => ({
    question,
    part,
    answer,
    reason,
    revision,
  })),
});

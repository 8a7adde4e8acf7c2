// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { readingFragment } from './reading-query.ts';
import type { readingTexts } from './wizard-words.ts';

/** Somebody leaves the table; what they answered stays in the record (C3). */
export const removeParticipant = graphql(
  `
    mutation RemoveParticipant($input: RemoveParticipantInput!) {
      removeParticipant(input: $input) {
        __typename
        ... on ParticipantRemoved {
          reading {
            ...Reading_CompassReading
          }
        }
        ... on RemoveParticipantRefused {
          refusals {
            code
            at
            rule
            details
          }
        }
      }
    }
  `,
  [readingFragment],
);

export const removeParticipantRefusals: Record<
  CodeOf<ResultOf<typeof removeParticipant>>,
  (typeof readingTexts.keys)[number]
> = {
  READING_NOT_OPEN: 'reading.refused.notOpen',
  PARTICIPANT_UNKNOWN: 'reading.refused.participantUnknown',
  IDEMPOTENCY_KEY_REUSED: 'reading.refused.again',
};

// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { readingFragment } from './reading-query.ts';
import type { readingTexts } from './wizard-words.ts';

/** Somebody sits down at the table, on their side (C3). */
export const addParticipant = graphql(
  `
    mutation AddParticipant($input: AddParticipantInput!) {
      addParticipant(input: $input) {
        __typename
        ... on ParticipantAdded {
          reading {
            ...Reading_CompassReading
          }
        }
        ... on AddParticipantRefused {
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

export const addParticipantRefusals: Record<
  CodeOf<ResultOf<typeof addParticipant>>,
  (typeof readingTexts.keys)[number]
> = {
  READING_NOT_OPEN: 'reading.refused.notOpen',
  ALREADY_TAKES_PART: 'reading.refused.alreadyTakesPart',
  PARTY_OR_NAME: 'reading.add.missing',
  TEXT_MISSING: 'reading.add.missing',
  TEXT_TOO_LONG: 'reading.refused.nameTooLong',
  TEXT_NOT_PLAIN: 'reading.refused.textNotPlain',
  IDEMPOTENCY_KEY_REUSED: 'reading.refused.again',
};

// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { readingFragment } from './reading-query.ts';
import type { readingTexts } from './wizard-words.ts';

/** Ends a reading with the form that the compass came to; the server reads the compass again (C8). */
export const completeReading = graphql(
  `
    mutation CompleteReading($input: CompleteReadingInput!) {
      completeReading(input: $input) {
        __typename
        ... on ReadingCompleted {
          reading {
            ...Reading_CompassReading
          }
        }
        ... on CompleteReadingRefused {
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

export const completeReadingRefusals: Record<
  CodeOf<ResultOf<typeof completeReading>>,
  (typeof readingTexts.keys)[number]
> = {
  TEXT_MISSING: 'reading.refused.reasonMissing',
  TEXT_TOO_LONG: 'reading.refused.reasonTooLong',
  TEXT_NOT_PLAIN: 'reading.refused.textNotPlain',
  READING_NOT_OPEN: 'reading.refused.notOpen',
  PHASE_CLOSED: 'reading.refused.phaseClosed',
  PATH_NOT_FINISHED: 'reading.refused.pathNotFinished',
  EXPLORATION_NOT_COMPLETED: 'reading.refused.notExplored',
  MUNICIPALITY_MISSING: 'reading.refused.municipalityMissing',
  RESIDENTS_MISSING: 'reading.refused.residentsMissing',
  IDEMPOTENCY_KEY_REUSED: 'reading.refused.again',
};

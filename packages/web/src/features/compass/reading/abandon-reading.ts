// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import { readingFragment } from './reading-query.ts';
import type { readingTexts } from './wizard-words.ts';

/** Ends a reading without an outcome, with a reason; it stays in the record (C5). */
export const abandonReading = graphql(
  `
    mutation AbandonReading($input: AbandonReadingInput!) {
      abandonReading(input: $input) {
        __typename
        ... on ReadingAbandoned {
          reading {
            ...Reading_CompassReading
          }
        }
        ... on AbandonReadingRefused {
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

export const abandonReadingRefusals: Record<
  CodeOf<ResultOf<typeof abandonReading>>,
  (typeof readingTexts.keys)[number]
> = {
  TEXT_MISSING: 'reading.refused.reasonMissing',
  TEXT_TOO_LONG: 'reading.refused.reasonTooLong',
  TEXT_NOT_PLAIN: 'reading.refused.textNotPlain',
  READING_NOT_OPEN: 'reading.refused.notOpen',
  IDEMPOTENCY_KEY_REUSED: 'reading.refused.again',
};

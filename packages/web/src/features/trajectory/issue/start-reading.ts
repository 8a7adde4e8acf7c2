// SPDX-License-Identifier: EUPL-1.2
import { type CodeOf, graphql, type ResultOf } from '../../../shared/graphql/index.ts';
import type { actTexts } from './acts.texts.ts';

/** Begins a reading of the compass for an issue; who begins it guides it (C3, C5). */
export const startReading = graphql(`
  mutation StartReading($input: StartReadingInput!) {
    startReading(input: $input) {
      __typename
      ... on ReadingStarted {
        reading {
          id
          ordinal
          status
          startedAt
          phaseIssue {
            id
            readings {
              id
              ordinal
              status
            }
          }
        }
      }
      ... on StartReadingRefused {
        refusals {
          code
          at
          rule
          details
        }
      }
    }
  }
`);

export const startReadingRefusals: Record<
  CodeOf<ResultOf<typeof startReading>>,
  (typeof actTexts.keys)[number]
> = {
  PHASE_CLOSED: 'issue.refused.phaseClosed',
  READING_OPEN: 'issue.refused.readingOpen',
  VERSION_NOT_PUBLISHED: 'issue.refused.noCompass',
  IDEMPOTENCY_KEY_REUSED: 'issue.refused.again',
};

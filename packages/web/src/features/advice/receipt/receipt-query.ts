// SPDX-License-Identifier: EUPL-1.2
import { graphql, type ResultOf } from '../../../shared/graphql/index.ts';

export const receiptQuery = graphql(`
  query CheckReceipt($number: String!, $hash: String!, $isGiven: Boolean!) {
    municipality {
      id
      name
      timeZone
    }
    receipt(number: $number, hash: $hash) @include(if: $isGiven) {
      found
      seq
      submittedAt
      inChain
      head {
        on
        seq
        hash
      }
    }
    advice(number: $number) @include(if: $isGiven) {
      id
      number
      title
    }
  }
`);

export type CheckedReceipt = ResultOf<typeof receiptQuery>;

// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../graphql/index.ts';

/** What the one line of a clock needs ({@link TermClock}). Flat: every step deeper costs the API more. */
export const clockLine = graphql(`
  fragment ClockLine on Clock @_unmask {
    id
    kind
    state
    startedOn
    dueOn
    lateness
    daysLeft
    suspendedSince
    stoppedOn
    extended
  }
`);

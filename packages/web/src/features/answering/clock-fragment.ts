// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '../../shared/graphql/index.ts';

/** A clock's one line, as the screens of the municipality show it. */
export const clockLine = graphql(`
  fragment Answering_ClockLine on Clock @_unmask {
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

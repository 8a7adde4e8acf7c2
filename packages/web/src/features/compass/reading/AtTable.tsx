// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useSubscription } from 'urql';
import { Loaded } from '../../../shared/graphql/index.ts';
import { readingChanged } from './reading-query.ts';
import { type DeskAtHand, useDesk } from './use-desk.ts';
import { type FoundReading, useReading } from './use-reading.ts';

/** A reading with all that lies on its table: the record, and what was filled in and is not in it yet. */
export interface Table extends FoundReading, DeskAtHand {}

const Seated = ({ found, children }: { found: FoundReading; children: (table: Table) => ReactNode }) => {
  const { id, status } = found.reading;
  const desk = useDesk(id);
  // What others answer comes in by itself: the cache takes it up, and every screen shows it.
  useSubscription({ query: readingChanged, variables: { id }, pause: status !== 'open' });
  return children({ ...found, ...desk });
};

/** The reading that the address stands for, live, around the screen that needs it. */
export const AtTable = ({ children }: { children: (table: Table) => ReactNode }) => {
  const result = useReading();
  return (
    <Loaded result={result} subject={(data) => data.found}>
      {(found) => <Seated found={found}>{children}</Seated>}
    </Loaded>
  );
};

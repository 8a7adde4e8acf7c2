// SPDX-License-Identifier: EUPL-1.2
import { useRef } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { parseReadingAddress, useParam } from '../../../shared/routes/index.ts';
import { useLanguage } from '../../../shared/texts/index.ts';
import {
  type ReadingTrajectory,
  readingAddressQuery,
  readingQuery,
  type ShownReading,
} from './reading-query.ts';

export interface FoundReading {
  municipality: { name: string; timeZone: string };
  trajectory: ReadingTrajectory;
  reading: ShownReading;
}

const idAt = (trajectory: ReadingTrajectory | null | undefined, issue: string, address: string) => {
  const place = parseReadingAddress(address);
  return trajectory?.issues
    .find(({ ordinal }) => String(ordinal) === issue)
    ?.phaseIssues.find(({ phase }) => phase.ordinal === place?.phase)
    ?.readings.find(({ ordinal }) => ordinal === place?.reading)?.id;
};

interface Result {
  data?: { found: FoundReading | null };
  error?: CombinedError;
}

/** The reading that the address stands for; null when there is none such for this visitor. */
export const useReading = (): Result => {
  const number = useParam('number');
  const issue = useParam('issue');
  const address = useParam('reading');
  const [place] = useQuery({ query: readingAddressQuery, variables: { number, language: useLanguage() } });
  const id = idAt(place.data?.trajectory, issue, address);
  const [found] = useQuery({
    query: readingQuery,
    variables: { id: id ?? '' },
    pause: id === undefined,
    // What others did meanwhile is fetched behind the page that stands already.
    requestPolicy: typeof window === 'undefined' ? 'cache-first' : 'cache-and-network',
  });
  // Without a connection the fetch behind the page fails: what stands on the page stays.
  const last = useRef(found.data);
  last.current = found.data ?? last.current;
  const held = last.current?.reading?.id === id ? last.current : found.data;
  const failed = place.error ?? (held === undefined ? found.error : undefined);
  const error = failed && { error: failed };
  const { data } = place;
  if (data && id === undefined) return { data: { found: null }, ...error };
  if (!data?.trajectory || held === undefined) return { ...error };
  const { reading } = held;
  const { trajectory, municipality } = data;
  return { data: { found: reading && { municipality, trajectory, reading } }, ...error };
};

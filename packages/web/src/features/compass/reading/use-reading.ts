// SPDX-License-Identifier: EUPL-1.2
import { type CombinedError, useQuery } from 'urql';
import type { ResultOf } from '../../../shared/graphql/index.ts';
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

const inBrowser = typeof window !== 'undefined';
/** What this visitor saw last of each reading; in the browser only, where there is one visitor. */
const lastShown = new Map<string, ResultOf<typeof readingQuery>>();

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
    requestPolicy: inBrowser ? 'cache-and-network' : 'cache-first',
  });
  // Without a connection, or when the session has lapsed, the fetch behind the page brings nothing: what stands on the page
  // stays, and the desk says what is the matter.
  const shown = found.data?.reading ? found.data : (id && lastShown.get(id)) || found.data;
  if (inBrowser && id && shown?.reading) lastShown.set(id, shown);
  const failed = place.error ?? (shown === undefined ? found.error : undefined);
  const error = failed && { error: failed };
  const { data } = place;
  if (data && id === undefined) return { data: { found: null }, ...error };
  if (!data?.trajectory || shown === undefined) return { ...error };
  const { reading } = shown;
  const { trajectory, municipality } = data;
  return { data: { found: reading && { municipality, trajectory, reading } }, ...error };
};

// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect } from 'react';
import { useClient, useSubscription } from 'urql';
import { draftQuery, platformChanged } from './draft-query.ts';

/** How long another member's words may take to appear while nothing else says that they came. */
const every = 15_000;

/** Reads the draft again when another member may have written in it, so that two people see each other's words. */
export const useCoAuthors = (draft: string, code: string): void => {
  const client = useClient();
  const readAgain = useCallback(() => {
    if (document.visibilityState === 'visible')
      void client.query(draftQuery, { draft }, { requestPolicy: 'network-only' }).toPromise();
  }, [client, draft]);
  useSubscription({ query: platformChanged, variables: { code } }, (_, data) => {
    readAgain();
    return data;
  });
  useEffect(() => {
    const timer = setInterval(readAgain, every);
    document.addEventListener('visibilitychange', readAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', readAgain);
    };
  }, [readAgain]);
};

// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useText } from '../../../shared/texts/index.ts';
import { type Desk, type DeskState, deskOf, nothingOnTheDesk } from './desk.ts';
import { sendAll } from './send-sheet.ts';
import type { Lines, Who } from './sheets.ts';
import { readingTexts } from './wizard-words.ts';

const retryAfter = 4_000;

export interface DeskAtHand {
  desk: Desk;
  state: DeskState;
  /** Sends these lines; what the record had already is left out by the caller. */
  handIn: (who: Who, question: string, lines: Lines) => void;
  /** Tries again what is waiting. */
  retry: () => void;
}

/** The desk of a reading, which sends what was handed in as soon as the server can be reached. */
export const useDesk = (readingId: string): DeskAtHand => {
  const t = useText(readingTexts);
  const client = useClient();
  const desk = deskOf(readingId);
  const state = useSyncExternalStore(desk.subscribe, desk.state, nothingOnTheDesk);
  const retry = useCallback(() => void sendAll(client, desk, t), [client, desk, t]);
  const waiting = state.sheets.some(({ handedIn }) => handedIn !== undefined);

  useEffect(() => {
    if (!waiting) return undefined;
    retry();
    const timer = setInterval(retry, retryAfter);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [waiting, retry]);

  const handIn = useCallback(
    (who: Who, question: string, lines: Lines) => {
      const onItsWay = desk.find(who, question)?.onItsWay;
      desk.put({ who, question, lines, handedIn: crypto.randomUUID(), ...(onItsWay && { onItsWay }) });
      void sendAll(client, desk, t);
    },
    [client, desk, t],
  );
  return { desk, state, handIn, retry };
};

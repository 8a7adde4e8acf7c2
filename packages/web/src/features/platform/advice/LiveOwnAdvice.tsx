// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { VisuallyHidden } from '../../../shared/ui/index.ts';
import { ownAdviceTexts } from './own-advice.texts.ts';
import { type OwnAdvice, ownAdviceChanged } from './own-advice-query.ts';

const inBrowser = typeof window !== 'undefined';

interface LiveOwnAdviceProps {
  advice: OwnAdvice;
  refresh: () => Promise<unknown>;
}

/** Reads the open page again when its advice changes, and says aloud that it did; what changed appears in its place. */
export const LiveOwnAdvice = ({ advice: { number, state }, refresh }: LiveOwnAdviceProps) => {
  const t = useText(ownAdviceTexts);
  const a = useText(adviceTexts);
  useSubscription({ query: ownAdviceChanged, variables: { number }, pause: !inBrowser }, (_, data) => {
    void refresh();
    return data;
  });
  const known = useRef(state);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (known.current === state) return;
    known.current = state;
    setNews(t('own.news', { state: a(`advice.state.${state}`) }));
  }, [state, t, a]);
  return (
    <div role="log" aria-live="polite">
      <VisuallyHidden>{news}</VisuallyHidden>
    </div>
  );
};

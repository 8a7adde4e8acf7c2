// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { VisuallyHidden } from '../../../shared/ui/index.ts';
import { adviceChanged, type ShownAdvice } from './advice-query.ts';
import { moreTexts } from './more.texts.ts';

const inBrowser = typeof window !== 'undefined';

/** Keeps the open page up to date, and reads aloud that it changed; what changed appears in its place. */
export const LiveAdvice = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(moreTexts);
  const a = useText(adviceTexts);
  const language = useLanguage();
  const { number, state } = advice;
  useSubscription({ query: adviceChanged, variables: { number, language }, pause: !inBrowser });
  const known = useRef(state);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (known.current === state) return;
    known.current = state;
    setNews(t('adviceMore.news', { state: a(`advice.state.${state}`) }));
  }, [state, t, a]);
  return (
    <div role="log" aria-live="polite">
      <VisuallyHidden>{news}</VisuallyHidden>
    </div>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { useSearch } from 'wouter';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { VisuallyHidden } from '../../../shared/ui/index.ts';
import { adviceChanged, type ShownAdvice } from './advice-query.ts';
import { adviceHistoryTexts, historyText, isTold } from './history.texts.ts';
import { moreTexts } from './more.texts.ts';

const inBrowser = typeof window !== 'undefined';

/** Keeps the open page up to date, and reads aloud that it changed; what changed appears in its place. */
export const LiveAdvice = ({ advice }: { advice: ShownAdvice }) => {
  const t = useText(moreTexts);
  const a = useText(adviceTexts);
  const h = useText(adviceHistoryTexts);
  const language = useLanguage();
  const { number, state, history } = advice;
  const before = new URLSearchParams(useSearch()).get('before');
  const newest = history.entries.find(isTold);
  useSubscription({ query: adviceChanged, variables: { number, language, before }, pause: !inBrowser });
  const known = useRef({ state, newest: newest?.id, before });
  const [news, setNews] = useState('');
  useEffect(() => {
    const was = known.current;
    known.current = { state, newest: newest?.id, before };
    if (was.state !== state) setNews(t('adviceMore.news', { state: a(`advice.state.${state}`) }));
    else if (newest && was.newest !== newest.id && was.before === before)
      setNews(t('adviceMore.newsHistory', { what: historyText(h, newest) }));
  }, [state, newest, before, t, a, h]);
  return (
    <div role="log" aria-live="polite">
      <VisuallyHidden>{news}</VisuallyHidden>
    </div>
  );
};

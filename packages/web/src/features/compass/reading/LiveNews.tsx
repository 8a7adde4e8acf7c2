// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { VisuallyHidden } from '../../../shared/ui/index.ts';
import { numberOf } from './number-of.ts';
import type { ShownReading } from './reading-query.ts';
import { useNameOf } from './use-name-of.ts';
import { readingTexts } from './wizard-words.ts';

type Given = ShownReading['participantAnswers'][number];
const keyOf = ({ id, revision }: Given): string => `${id} ${revision}`;

/** Reads aloud what another participant answers while the page is open; on the screen it appears in its place. */
export const LiveNews = ({ reading }: { reading: ShownReading }) => {
  const t = useText(readingTexts);
  const nameOf = useNameOf();
  const known = useRef<Set<string>>(undefined);
  const [news, setNews] = useState('');
  const { participantAnswers, compassVersion } = reading;
  useEffect(() => {
    const before = known.current;
    known.current = new Set(participantAnswers.map(keyOf));
    const fresh = before
      ? participantAnswers.filter((given) => !given.participant.mine && !before.has(keyOf(given)))
      : [];
    if (fresh.length === 0) return;
    setNews(
      fresh
        .map(({ participant, question, answer }) =>
          t('reading.news', {
            name: nameOf(participant),
            number: numberOf(compassVersion.definition, question),
            answer: t(`reading.${answer}`),
          }),
        )
        .join(' '),
    );
  }, [participantAnswers, compassVersion, nameOf, t]);
  return (
    <div role="log" aria-live="polite">
      <VisuallyHidden>{news}</VisuallyHidden>
    </div>
  );
};

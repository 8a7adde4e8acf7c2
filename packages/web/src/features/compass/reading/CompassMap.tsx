// SPDX-License-Identifier: EUPL-1.2
import { textIn } from '@samenspel/domain/kernel';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Details, Heading, Link, Paragraph } from '../../../shared/ui/index.ts';
import { LazyCompassPicture } from '../PagePicture.tsx';
import { numberOf } from './number-of.ts';
import type { Walk } from './walk.ts';
import { readingTexts } from './wizard-words.ts';

/** The small map of the compass with the path so far, and what was answered before and does not count now. */
export const CompassMap = ({ walk, here }: { walk: Walk; here?: string }) => {
  const t = useText(readingTexts);
  const to = useHref();
  const language = useLanguage();
  const { definition, path, offPath, questions } = walk;
  // One is where the page is; the thick line shows where its answer leads.
  const isOnPath = here !== undefined && questions.includes(here);
  const shown = isOnPath ? { ...path, at: { question: here, missingParts: [] } } : path;
  return (
    <div className="ss-map" id="map">
      <Heading level={2} looks={4}>
        {t('reading.map')}
      </Heading>
      <LazyCompassPicture variant="map" definition={definition} path={shown} />
      <Paragraph small subtle>
        {t('reading.map.legend')}
      </Paragraph>
      {offPath.length > 0 && (
        <Details summary={t('reading.kept', { count: offPath.length })}>
          <Paragraph small>{t('reading.kept.text')}</Paragraph>
          <ul className="ss-small">
            {offPath.map((code) => {
              const question = definition.questions.find((candidate) => candidate.code === code);
              return (
                <li key={code}>
                  <Link href={to('readingQuestion', { question: code })}>
                    {numberOf(definition, code)}. {question && textIn(question.text, language)}
                  </Link>
                </li>
              );
            })}
          </ul>
        </Details>
      )}
    </div>
  );
};

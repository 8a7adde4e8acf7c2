// SPDX-License-Identifier: EUPL-1.2
import type { CompassQuestion, SideBySide as Sides } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Heading, Panel, Paragraph } from '../../../shared/ui/index.ts';
import type { ShownReading } from './reading-query.ts';
import { SideBySide } from './SideBySide.tsx';
import { standingFor } from './sheets.ts';
import { readingTexts } from './wizard-words.ts';

export interface AgreedProps {
  reading: ShownReading;
  question: CompassQuestion;
  sidesOf: (part: string) => Sides | undefined;
}

/** For who does not record them: what the others say, and what was agreed, part by part. */
export const Agreed = ({ reading, question, sidesOf }: AgreedProps) => {
  const t = useText(readingTexts);
  const language = useLanguage();
  const standing = standingFor(reading, 'table', question.code);
  const parts = question.parts.length > 0 ? question.parts.map(({ code }) => code) : [''];
  return parts.map((code) => {
    const part = question.parts.find((candidate) => candidate.code === code);
    const agreed = standing[code];
    return (
      <Panel key={code}>
        <div className="ss-stack">
          {part && (
            <Heading level={3} looks={4}>
              {textIn(part.text, language)}
            </Heading>
          )}
          <SideBySide reading={reading} sides={sidesOf(code)} />
          {agreed ? (
            <Paragraph>
              <strong>{t('reading.agreed', { answer: t(`reading.${agreed.answer}`) })}</strong>{' '}
              {agreed.reason}
            </Paragraph>
          ) : (
            <Paragraph subtle>{t('reading.agreed.notYet')}</Paragraph>
          )}
        </div>
      </Panel>
    );
  });
};

// SPDX-License-Identifier: EUPL-1.2
import { type Answer, answerValues, type SideBySide as Sides } from '@samenspel/domain/compass';
import { useText } from '../../../shared/texts/index.ts';
import { StatusBadge, VisuallyHidden } from '../../../shared/ui/index.ts';
import type { ShownReading } from './reading-query.ts';
import { useNameOf } from './use-name-of.ts';
import { readingTexts } from './wizard-words.ts';

/** Who said what, yes beside no, each with the reason; says so when the answers part (C3). */
export const SideBySide = ({ reading, sides }: { reading: ShownReading; sides: Sides | undefined }) => {
  const t = useText(readingTexts);
  const nameOf = useNameOf();
  const answers = sides?.answers ?? [];
  if (answers.length === 0) return null;
  const personOf = (id: string) =>
    reading.participantAnswers.find(({ participant }) => participant.id === id)?.participant;
  const column = (answer: Answer) => {
    const given = answers.filter((candidate) => candidate.answer === answer);
    return (
      <div key={answer} className="ss-sides__column">
        <p className="ss-sides__answer">
          {t(`reading.${answer}`)} <span className="ss-subtle">({given.length})</span>
        </p>
        <ul>
          {given.map(({ participantId, reason }) => {
            const participant = personOf(participantId);
            return (
              <li key={participantId}>
                <span className="ss-sides__who">
                  {participant && nameOf(participant)}
                  {participant?.party.name && (
                    <span className="ss-subtle"> · {t(`reading.side.short.${participant.side}`)}</span>
                  )}
                </span>
                <VisuallyHidden>: </VisuallyHidden>
                <span className="ss-sides__reason">{reason}</span>
              </li>
            );
          })}
        </ul>
      </div>
    );
  };
  return (
    <section className="ss-sides" aria-label={t('reading.sides')}>
      <p className="ss-sides__title">
        {t('reading.sides')}{' '}
        {sides?.parted ? (
          <StatusBadge tone="warning">{t('reading.sides.parted')}</StatusBadge>
        ) : (
          answers.length > 1 && <StatusBadge tone="positive">{t('reading.sides.same')}</StatusBadge>
        )}
      </p>
      <div className="ss-sides__columns">{answerValues.map(column)}</div>
    </section>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { type CompassQuestion, neededParts } from '@samenspel/domain/compass';
import { useState } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { Button, Panel, Paragraph, Section, VisuallyHidden } from '../../../shared/ui/index.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import type { Table } from './AtTable.tsx';
import type { ShownParticipant, ShownReading } from './reading-query.ts';
import { standingFor } from './sheets.ts';
import { useNameOf } from './use-name-of.ts';
import { readingTexts } from './wizard-words.ts';

const hasAnswered = (reading: ShownReading, { id }: ShownParticipant, question: CompassQuestion): boolean => {
  const standing = standingFor(reading, id, question.code);
  return neededParts(question, (part) => standing[part]?.answer).every(
    (part) => standing[part] !== undefined,
  );
};

export interface ParticipantAnswersProps {
  table: Table;
  question: CompassQuestion;
}

/** Who has answered this question and who has not; a participant's answers are entered here, one person at a time (C3). */
export const ParticipantAnswers = ({ table, question }: ParticipantAnswersProps) => {
  const t = useText(readingTexts);
  const nameOf = useNameOf();
  const { reading } = table;
  const [open, setOpen] = useState<string>();
  const mayEnter = ({ mine }: ShownParticipant): boolean =>
    mine ? reading.viewerMayGiveAnswer : reading.viewerMayGiveAnswerOnBehalf;
  return (
    <Section title={t('reading.participants')}>
      {reading.participants.length === 0 && <Paragraph subtle>{t('reading.participants.none')}</Paragraph>}
      <ul className="ss-seats">
        {reading.participants.map((participant) => {
          const answered = hasAnswered(reading, participant, question);
          const isOpen = open === participant.id;
          return (
            <li key={participant.id}>
              <span className="ss-seats__who">
                {nameOf(participant)}
                {participant.mine && ` (${t('reading.you')})`}
                <span className="ss-small ss-subtle">
                  {t(`reading.side.short.${participant.side}`)}
                  {' · '}
                  {t(answered ? 'reading.answered' : 'reading.unanswered')}
                </span>
              </span>
              {mayEnter(participant) && (
                <Button
                  variant="subtle"
                  small
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? undefined : participant.id)}
                >
                  {t(answered ? 'reading.enter.change' : 'reading.enter')}
                  <VisuallyHidden>: {nameOf(participant)}</VisuallyHidden>
                </Button>
              )}
              {isOpen && (
                <Panel quiet>
                  <AnswerSheet
                    table={table}
                    who={participant.id}
                    question={question}
                    label={t('reading.enter.label', { name: nameOf(participant) })}
                    onHandedIn={() => setOpen(undefined)}
                  >
                    <Button type="submit" variant="secondary">
                      {t('reading.enter.save', { name: nameOf(participant) })}
                    </Button>
                  </AnswerSheet>
                </Panel>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

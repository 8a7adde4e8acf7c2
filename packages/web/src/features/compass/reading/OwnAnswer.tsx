// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ButtonLink, Notice, Paragraph, Section } from '../../../shared/ui/index.ts';
import { Agreed } from './Agreed.tsx';
import { AnswerSheet } from './AnswerSheet.tsx';
import { numberOf } from './number-of.ts';
import type { QuestionProps } from './TableAnswer.tsx';
import { readingTexts } from './wizard-words.ts';

/** Once this question is agreed: where the table is now. */
const TableIsElsewhere = ({ walk, question }: Pick<QuestionProps, 'walk' | 'question'>) => {
  const t = useText(readingTexts);
  const to = useHref();
  const { at } = walk.path;
  if ('question' in at && at.question === question.code) return null;
  return (
    <Notice live title={t('reading.tableIsOn')}>
      <ButtonLink
        variant="secondary"
        href={'question' in at ? to('readingQuestion', { question: at.question }) : to('readingCheck')}
      >
        {'question' in at
          ? t('reading.goTo', { number: numberOf(walk.definition, at.question) })
          : t('reading.goToAnswers')}
      </ButtonLink>
    </Notice>
  );
};

/** For a participant: the own answer, beside those of the others; and for who only reads along: the others'. */
export const OwnAnswer = ({ table, walk, question, sidesOf }: QuestionProps) => {
  const t = useText(readingTexts);
  const [saved, setSaved] = useState(false);
  const { reading } = table;
  const me = reading.viewerParticipant;
  const onItsWay = me && table.desk.find(me.id, question.code);
  return (
    <>
      <TableIsElsewhere walk={walk} question={question} />
      {me && reading.viewerMayGiveAnswer && (
        <Section title={t('reading.own')}>
          <Paragraph subtle>{t('reading.own.text')}</Paragraph>
          <AnswerSheet
            table={table}
            who={me.id}
            question={question}
            label={t('reading.own.label')}
            onHandedIn={() => setSaved(true)}
          >
            <Button type="submit">{t('reading.own.save')}</Button>
          </AnswerSheet>
          {saved && !onItsWay && <Notice kind="success" live title={t('reading.own.saved')} />}
        </Section>
      )}
      <Section title={t('reading.others')}>
        <Agreed reading={reading} question={question} sidesOf={sidesOf} />
      </Section>
    </>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import {
  type CompassQuestion,
  findForm,
  findQuestion,
  type SideBySide as Sides,
} from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import { useLocation } from 'wouter';
import { useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { Button, Link, Section } from '../../../shared/ui/index.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import type { Table } from './AtTable.tsx';
import { numberOf } from './number-of.ts';
import { ParticipantAnswers } from './ParticipantAnswers.tsx';
import { SideBySide } from './SideBySide.tsx';
import type { Walk } from './walk.ts';
import { readingTexts } from './wizard-words.ts';

export interface QuestionProps {
  table: Table;
  walk: Walk;
  question: CompassQuestion;
  sidesOf: (part: string) => Sides | undefined;
  /** The page was opened to change one answer, from the check of them all. */
  fromCheck: boolean;
}

/** Where the answer leads, as it is filled in now; empty while parts are missing. */
const useLeadsOn = (walk: Walk, { code }: CompassQuestion): string => {
  const t = useText(readingTexts);
  const language = useLanguage();
  const { definition, questions, path } = walk;
  const nextCode = questions[questions.indexOf(code) + 1];
  const next = nextCode === undefined ? undefined : findQuestion(definition, nextCode);
  if (next)
    return t('reading.leads.question', {
      number: numberOf(definition, next.code),
      text: textIn(next.text, language),
    });
  const form = 'form' in path.at ? findForm(definition, path.at.form) : undefined;
  return form ? t('reading.leads.form', { form: textIn(form.name, language) }) : '';
};

/** For who guides the conversation: what everyone says, what is agreed, and on. */
export const TableAnswer = ({ table, walk, question, sidesOf, fromCheck }: QuestionProps) => {
  const t = useText(readingTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const leads = useLeadsOn(walk, question);
  const { questions, path } = walk;
  const place = questions.indexOf(question.code);
  const before = questions[place - 1];
  const goOn = () => {
    const next = fromCheck ? 'question' in path.at && path.at.question : questions[place + 1];
    navigate(next ? to('readingQuestion', { question: next }) : to('readingCheck'));
  };
  return (
    <>
      <ParticipantAnswers table={table} question={question} />
      <Section title={t('reading.agree')}>
        <AnswerSheet
          table={table}
          who="table"
          question={question}
          label={t('reading.agree.label')}
          between={(part) => <SideBySide reading={table.reading} sides={sidesOf(part)} />}
          onHandedIn={goOn}
        >
          <p className="ss-leads" aria-live="polite">
            {leads}
          </p>
          <Button type="submit">{t(fromCheck ? 'reading.agree.back' : 'reading.agree.on')}</Button>
          <Link href={before ? to('readingQuestion', { question: before }) : to('reading')}>
            {before ? t('reading.before') : t('reading.toStart')}
          </Link>
        </AnswerSheet>
      </Section>
    </>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import type { CompassQuestion } from '@samenspel/domain/compass';
import { textIn } from '@samenspel/domain/kernel';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { ErrorSummary, type FieldProblem } from '../../../shared/ui/index.ts';
import type { Table } from './AtTable.tsx';
import { PartAnswer } from './PartAnswer.tsx';
import type { Who } from './sheets.ts';
import { useSheet } from './use-sheet.ts';
import { readingTexts } from './wizard-words.ts';

export interface AnswerSheetProps {
  table: Table;
  who: Who;
  question: CompassQuestion;
  /** What is asked of each answer: "what do we agree?", "your answer". */
  label: string;
  /** What the participants say of a part. */
  between?: (part: string) => ReactNode;
  onHandedIn: () => void;
  /** The buttons under it; the first of them submits. */
  children: ReactNode;
}

/** The answers to one question, part by part, each with its reason; one form for the table and for a participant. */
export const AnswerSheet = ({
  table,
  who,
  question,
  label,
  between,
  onHandedIn,
  children,
}: AnswerSheetProps) => {
  const t = useText(readingTexts);
  const language = useLanguage();
  const sheet = useSheet(table, who, question);
  const withPart = ({ at, text }: FieldProblem): FieldProblem => {
    const part = question.parts.find(({ code }) => at?.startsWith(`${who}.${code}.`));
    return {
      ...(at !== undefined && { at }),
      text: part ? t('reading.problem.at', { problem: text, part: textIn(part.text, language) }) : text,
    };
  };
  const textOf = (code: string) => {
    const part = question.parts.find((candidate) => candidate.code === code);
    if (!part) return {};
    return { text: textIn(part.text, language), help: part.help && textIn(part.help, language) };
  };
  return (
    <form
      className="ss-form ss-sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sheet.handIn()) onHandedIn();
      }}
    >
      <ErrorSummary problems={sheet.problems.map(withPart)} />
      {sheet.parts.map((sheetPart) => (
        <PartAnswer
          key={sheetPart.part}
          who={who}
          sheetPart={sheetPart}
          problems={sheet.problems}
          label={label}
          {...textOf(sheetPart.part)}
        >
          {between?.(sheetPart.part)}
        </PartAnswer>
      ))}
      <div className="ss-buttons">{children}</div>
    </form>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { ReactNode } from 'react';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  classNames,
  type FieldProblem,
  Heading,
  Notice,
  Paragraph,
  RadioGroup,
  TextArea,
  VisuallyHidden,
} from '../../../shared/ui/index.ts';
import { controlId } from './answer-refusals.ts';
import type { Who } from './sheets.ts';
import type { SheetPart } from './use-sheet.ts';
import { readingTexts } from './wizard-words.ts';

export interface PartAnswerProps {
  who: Who;
  sheetPart: SheetPart;
  /** What is asked of the answer: "what do we agree?", "your answer". */
  label: string;
  /** The part's own text; a simple question's stands above the page. */
  text?: string | undefined;
  help?: string | undefined;
  /** Stands between the part and its answer: what the participants say. */
  children?: ReactNode;
  problems: readonly FieldProblem[];
}

const Meanwhile = ({ sheetPart: { theirs, takeTheirs, keepMine } }: { sheetPart: SheetPart }) => {
  const t = useText(readingTexts);
  if (!theirs) return null;
  return (
    <Notice kind="warning" live title={t('reading.meanwhile', { answer: t(`reading.${theirs.answer}`) })}>
      <blockquote className="ss-quote">{theirs.reason}</blockquote>
      <Paragraph small>{t('reading.meanwhile.text')}</Paragraph>
      <div className="ss-buttons">
        <Button variant="secondary" small onClick={takeTheirs}>
          {t('reading.meanwhile.take')}
        </Button>
        <Button variant="secondary" small onClick={keepMine}>
          {t('reading.meanwhile.keep')}
        </Button>
      </div>
    </Notice>
  );
};

/** Yes or no with its reason, for a simple question or one part of a compound one. */
export const PartAnswer = ({ who, sheetPart, label, text, help, children, problems }: PartAnswerProps) => {
  const t = useText(readingTexts);
  const { part, line, write } = sheetPart;
  const answerId = controlId(who, part, 'answer');
  const reasonId = controlId(who, part, 'reason');
  const named = (words: string) =>
    text === undefined ? (
      words
    ) : (
      <>
        {words} <VisuallyHidden>{text}</VisuallyHidden>
      </>
    );
  return (
    <div className={classNames('ss-answer', text !== undefined && 'ss-answer--part')}>
      {text !== undefined && (
        <div>
          <Heading level={3} looks={4}>
            {text}
          </Heading>
          {help && (
            <Paragraph small subtle>
              {help}
            </Paragraph>
          )}
        </div>
      )}
      {children}
      <RadioGroup
        id={answerId}
        name={answerId}
        layout="inline"
        label={named(label)}
        error={problemAt(problems, answerId)}
        choices={[
          { value: 'yes', label: t('reading.yes') },
          { value: 'no', label: t('reading.no') },
        ]}
        value={line.answer}
        onChange={(answer) => write({ answer })}
      />
      <Meanwhile sheetPart={sheetPart} />
      <TextArea
        id={reasonId}
        rows={2}
        limit={textLimits.reason}
        label={named(t('reading.why'))}
        error={problemAt(problems, reasonId)}
        value={line.reason}
        onChange={(event) => write({ reason: event.currentTarget.value })}
      />
    </div>
  );
};

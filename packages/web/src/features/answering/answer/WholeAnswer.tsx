// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { type FieldProblem, Section, TextArea } from '../../../shared/ui/index.ts';
import { answeringTexts } from '../answering.texts.ts';
import type { HandledAdvice } from '../answering-query.ts';
import { answerTexts } from './answer.texts.ts';
import { InsertPassage } from './InsertPassage.tsx';
import { Parted } from './Parted.tsx';
import type { AnswerAtHand } from './use-answer.ts';

interface WholeAnswerProps {
  advice: HandledAdvice;
  answer: AnswerAtHand;
  problems: readonly FieldProblem[];
}

/** The answer to the advice as a whole, and how its backing was weighed (A6). */
export const WholeAnswer = ({ advice, answer, problems }: WholeAnswerProps) => {
  const t = useText(answerTexts);
  const shared = useText(answeringTexts);
  const by = answer.corrects ? null : advice.responseDraft?.savedBy.name;
  const figures = advice.current.backingFigures.map(({ label, figure }) =>
    t('answer.weighing.figure', { label, figure }),
  );
  const backing = [advice.current.backing ?? shared('answering.withheldHere'), ...figures].join(' · ');
  return (
    <Section title={t('answer.whole')}>
      <TextArea
        id="overall"
        label={t('answer.overall')}
        hint={t('answer.overall.hint')}
        limit={textLimits.longText}
        error={problemAt(problems, 'overall')}
        value={answer.text('overall')}
        onChange={(event) => answer.write('overall', event.currentTarget.value)}
      />
      <Parted answer={answer} name="overall" by={by} />
      <InsertPassage id="passage-overall" into="overall" answer={answer} isWayToAll />
      <TextArea
        id="weighing"
        label={t('answer.weighing')}
        hint={t('answer.weighing.hint', { backing })}
        limit={textLimits.reason}
        error={problemAt(problems, 'weighing')}
        value={answer.text('weighing')}
        onChange={(event) => answer.write('weighing', event.currentTarget.value)}
      />
      <Parted answer={answer} name="weighing" by={by} />
    </Section>
  );
};

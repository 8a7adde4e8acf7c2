// SPDX-License-Identifier: EUPL-1.2
import { dispositions } from '@samenspel/domain/advice';
import { textLimits } from '@samenspel/domain/kernel';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Details,
  type FieldProblem,
  Heading,
  RadioGroup,
  StatusBadge,
  TextArea,
  TextInput,
} from '../../../shared/ui/index.ts';
import { answeringTexts } from '../answering.texts.ts';
import type { HandledAdvice } from '../answering-query.ts';
import { answerTexts } from './answer.texts.ts';
import { dispositionOf, nameAt } from './answer-record.ts';
import { InsertPassage } from './InsertPassage.tsx';
import { Parted } from './Parted.tsx';
import type { AnswerAtHand } from './use-answer.ts';

interface PointAnswerProps {
  advice: HandledAdvice;
  no: number;
  body: string;
  answer: AnswerAtHand;
  isDone: boolean;
  problems: readonly FieldProblem[];
}

/** What the platform found not good enough about the answer of the round before, and that answer (A9). */
const Earlier = ({ advice, no }: Pick<PointAnswerProps, 'advice' | 'no'>) => {
  const t = useText(answerTexts);
  const words = useText(adviceTexts);
  const contest = advice.contests.find(({ round }) => round === advice.round - 1);
  const reasons = contest?.points.find((point) => point.no === no)?.reasons;
  // Once it was sent back no answer stands: the one that was contested is the latest of its round.
  const earlier = advice.responses
    .filter(({ round }) => round === contest?.round)
    .sort((one, other) => (one.sentAt < other.sentAt ? 1 : -1))[0]
    ?.points.find((point) => point.no === no);
  if (!contest || !earlier) return null;
  return (
    <Details summary={t('answer.earlier')} open={reasons !== undefined}>
      <div className="ss-stack">
        <p>
          <strong>{words(`advice.disposition.${earlier.disposition}`)}</strong>
        </p>
        <p className="ss-prose">{earlier.reasons}</p>
        {reasons !== undefined && (
          <>
            <p className="ss-notice__title">{t('answer.platformReasons')}</p>
            <p className="ss-prose">{reasons}</p>
          </>
        )}
      </div>
    </Details>
  );
};

/** One point of the advice, and beside it what the municipality answers to it (A6). */
export const PointAnswer = ({ advice, no, body, answer, isDone, problems }: PointAnswerProps) => {
  const t = useText(answerTexts);
  const shared = useText(answeringTexts);
  const words = useText(adviceTexts);
  const { text, write } = answer;
  const [disposition, reasons, passedOnTo] = [
    nameAt(no, 'disposition'),
    nameAt(no, 'reasons'),
    nameAt(no, 'passedOnTo'),
  ];
  const by = answer.corrects
    ? null
    : advice.responseDraft?.points.find((point) => point.no === no)?.savedBy.name;
  const chosen = dispositionOf(text(disposition));
  const theirs = dispositionOf(answer.record[disposition] ?? '');
  return (
    <li className="ss-answer__point">
      <div className="ss-answer__asked">
        <div className="ss-state">
          <Heading level={3}>{shared('answering.point', { no })}</Heading>
          <StatusBadge tone={isDone ? 'positive' : 'neutral'}>
            {t(isDone ? 'answer.done' : 'answer.notDone')}
          </StatusBadge>
        </div>
        <p className="ss-small ss-subtle">{shared('answering.platformSays')}</p>
        <blockquote className="ss-quote ss-prose">{body}</blockquote>
        <Earlier advice={advice} no={no} />
      </div>
      <div className="ss-stack ss-stack--large">
        <RadioGroup
          id={disposition}
          name={disposition}
          layout="inline"
          label={t('answer.disposition')}
          error={problemAt(problems, disposition)}
          choices={dispositions.map((value) => ({ value, label: words(`advice.disposition.${value}`) }))}
          value={chosen ?? undefined}
          onChange={(value) => write(disposition, value)}
        />
        <Parted answer={answer} name={disposition} by={by}>
          {theirs ? words(`advice.disposition.${theirs}`) : t('answer.parted.empty')}
        </Parted>
        {chosen === 'passed_on' && (
          <TextInput
            id={passedOnTo}
            label={t('answer.passedOnTo')}
            error={problemAt(problems, passedOnTo)}
            maxLength={textLimits.title}
            value={text(passedOnTo)}
            onChange={(event) => write(passedOnTo, event.currentTarget.value)}
          />
        )}
        <Parted answer={answer} name={passedOnTo} by={by} />
        <TextArea
          id={reasons}
          label={t('answer.reasons')}
          hint={t('answer.reasons.hint')}
          limit={textLimits.reason}
          error={problemAt(problems, reasons)}
          value={text(reasons)}
          onChange={(event) => write(reasons, event.currentTarget.value)}
        />
        <Parted answer={answer} name={reasons} by={by} />
        <InsertPassage id={`passage-${no}`} into={reasons} answer={answer} />
      </div>
    </li>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { isBlank } from '@samenspel/domain/kernel';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Notice,
  Paragraph,
  Section,
  useSite,
} from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { useSentence } from '../use-answering-act.ts';
import { AnswerAside } from './AnswerAside.tsx';
import { answerTexts } from './answer.texts.ts';
import { isPointDone, type Missing, missingIn } from './answer-content.ts';
import { Commitments } from './Commitments.tsx';
import { FilesOfAnswer } from './FilesOfAnswer.tsx';
import { PointAnswer } from './PointAnswer.tsx';
import { Signing } from './Signing.tsx';
import { useAnswer } from './use-answer.ts';
import { useAnswerLabels } from './use-answer-labels.ts';
import { type SigningDraft, useSigning } from './use-signing.ts';
import { WholeAnswer } from './WholeAnswer.tsx';

/** A correction says why there is one; the rest is asked of it as of the answer itself. */
export const missingReason = (corrects: boolean, { correctionReason }: SigningDraft): Missing[] =>
  corrects && isBlank(correctionReason)
    ? [{ code: 'CORRECTION_WITHOUT_REASON', at: 'correctionReason' }]
    : [];

/** The answer, point beside point. It saves itself, and goes on to the check only when the domain would accept it (A6). */
export const AnswerForm = ({ handling }: { handling: Handling }) => {
  const t = useText(answerTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const { today } = useSite();
  const { advice } = handling;
  const answer = useAnswer(handling);
  const signing = useSigning(advice);
  const sentence = useSentence(useAnswerLabels());
  const [tried, setTried] = useState(false);
  const missing = [
    ...missingIn(advice, answer.text, signing.value, today),
    ...missingReason(answer.corrects, signing.value),
  ];
  const problems = [...(tried ? missing.map(sentence) : []), ...answer.problems];

  // "Change" on the page that checks leads to one field.
  useEffect(() => document.getElementById(location.hash.slice(1))?.focus(), []);

  const check = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || !(await answer.save())) return;
    signing.set((now) => now);
    navigate(to('answerCheck'));
  };

  return (
    <form className="ss-answer" noValidate onSubmit={(event) => void check(event)}>
      <div className="ss-answer__main">
        <Notice kind="warning" title={t(answer.corrects ? 'answer.correcting' : 'answer.unsent')} />
        {signing.value.version !== advice.version && (
          <Notice kind="warning" live title={t('answer.newVersion', { version: advice.version })}>
            <Paragraph>{t('answer.newVersion.text')}</Paragraph>
            <Button
              variant="secondary"
              small
              onClick={() => signing.set((now) => ({ ...now, version: advice.version }))}
            >
              {t('answer.newVersion.seen')}
            </Button>
          </Notice>
        )}
        <ErrorSummary problems={problems} />
        {answer.orphans.map(({ name, text }) => (
          <Notice key={name} kind="warning" title={t('answer.orphan')}>
            <blockquote className="ss-quote">{text}</blockquote>
            <Button variant="secondary" small onClick={() => answer.take(name)}>
              {t('answer.orphan.drop')}
            </Button>
          </Notice>
        ))}
        <Section title={t('answer.points')}>
          <ol className="ss-answer__points">
            {advice.current.points.map(({ no, body }) => (
              <PointAnswer
                key={no}
                advice={advice}
                no={no}
                body={body}
                answer={answer}
                isDone={isPointDone(missing, no)}
                problems={problems}
              />
            ))}
          </ol>
        </Section>
        <WholeAnswer advice={advice} answer={answer} problems={problems} />
        <FilesOfAnswer answer={answer} />
        <Commitments handling={handling} answer={answer} problems={problems} />
        <Signing
          advice={advice}
          corrects={answer.corrects}
          value={signing.value}
          onChange={(part) => signing.set((now) => ({ ...now, ...part }))}
          problems={problems}
        />
        <ButtonRow>
          <Button type="submit" busy={answer.busy}>
            {t('answer.toCheck')}
          </Button>
        </ButtonRow>
      </div>
      <AnswerAside answer={answer} handling={handling} missing={missing} />
    </form>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { momentInWords, timeInWords } from '../../../shared/formats/index.ts';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import { VisuallyHidden } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { answeringTexts } from '../answering.texts.ts';
import { answerTexts } from './answer.texts.ts';
import type { Missing } from './answer-content.ts';
import type { AnswerAtHand } from './use-answer.ts';

/** Where the text is: in the shared draft since when and by whom, or on this device and why only there. */
const SavingState = ({ answer, handling }: { answer: AnswerAtHand; handling: Handling }) => {
  const t = useText(answerTexts);
  const language = useLanguage();
  const { timeZone } = handling.municipality;
  const draft = handling.advice.responseDraft;
  const said = (): string => {
    if (answer.corrects) return t(answer.savedAt ? 'answer.keptHere' : 'answer.notBegun');
    const waits =
      answer.unsaved && !answer.problem && answer.parted.length === 0 && answer.problems.length === 0;
    if (answer.busy || waits) return t('answer.saving');
    if (answer.unsaved) return t('answer.onDevice');
    if (answer.savedAt) return t('answer.saved', { time: timeInWords(answer.savedAt, language, timeZone) });
    if (!draft) return t('answer.notBegun');
    const latest = [draft, ...draft.points].reduce((a, b) => (a.savedAt > b.savedAt ? a : b));
    const moment = momentInWords(latest.savedAt, language, timeZone);
    return t('answer.savedBy', { moment, name: latest.savedBy.name ?? t('answer.somebody') });
  };
  return (
    <div className="ss-stack">
      <p className="ss-saving" role="status">
        {said()}
      </p>
      {answer.unsaved && <ProblemNotice problem={answer.problem} />}
    </div>
  );
};

interface AnswerAsideProps {
  answer: AnswerAtHand;
  handling: Handling;
  missing: readonly Missing[];
}

/** Beside the answer: whether it is saved, and what A6 still asks, point by point, each with the way there. */
export const AnswerAside = ({ answer, handling, missing }: AnswerAsideProps) => {
  const t = useText(answerTexts);
  const shared = useText(answeringTexts);
  const firstAt = (is: (at: string) => boolean) => missing.find(({ at }) => is(at))?.at;
  const parts = [
    ...handling.advice.current.points.map(({ no }) => ({
      label: shared('answering.point', { no }),
      at: firstAt((at) => at.startsWith(`points.${no}.`)),
      otherwise: `points.${no}.disposition`,
    })),
    { label: t('answer.overall'), at: firstAt((at) => at === 'overall'), otherwise: 'overall' },
    { label: t('answer.weighing'), at: firstAt((at) => at === 'weighing'), otherwise: 'weighing' },
    { label: t('answer.signerName'), at: firstAt((at) => at === 'signerName'), otherwise: 'signerName' },
    {
      label: t('answer.commitments'),
      at: firstAt((at) => at.startsWith('commitments')),
      otherwise: 'commitments',
    },
  ];
  return (
    <div className="ss-answer__aside ss-no-print">
      <SavingState answer={answer} handling={handling} />
      <nav aria-label={t('answer.toDo')}>
        <p className="ss-notice__title">{t('answer.toDo')}</p>
        <ul className="ss-answer__todo">
          {parts.map(({ label, at, otherwise }) => (
            <li key={otherwise} className={at ? undefined : 'ss-answer__ready'}>
              <a
                className="utrecht-link"
                href={`#${at ?? otherwise}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(at ?? otherwise)?.focus();
                }}
              >
                {label}
                <VisuallyHidden>: {t(at ? 'answer.toDo.missing' : 'answer.toDo.done')}</VisuallyHidden>
              </a>
              <span aria-hidden="true">{at ? '○' : '✓'}</span>
            </li>
          ))}
        </ul>
        {missing.length === 0 && <p>{t('answer.toDo.none')}</p>}
      </nav>
    </div>
  );
};

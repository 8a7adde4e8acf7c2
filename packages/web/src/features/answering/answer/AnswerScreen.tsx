// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../shared/texts/index.ts';
import { AdvicePage } from '../AdvicePage.tsx';
import type { HandledAdvice } from '../answering-query.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { answerTexts } from './answer.texts.ts';
import '../answering.css';

/** Whether the viewer can write: the answer while the advice is open, a correction once it was answered. */
export const mayWrite = (advice: HandledAdvice): boolean =>
  advice.state === 'open' ? advice.viewerMayDraftResponse : advice.viewerMayCorrectResponse;

/** `.../adviezen/:number/antwoord`: the substantive response is written here, point beside point (A6). */
export default function AnswerScreen() {
  const t = useText(answerTexts);
  return (
    <AdvicePage
      title={({ advice }) => t(advice.state === 'open' ? 'answer.title' : 'answer.title.correct')}
      may={mayWrite}
    >
      {(handling) => <AnswerForm handling={handling} />}
    </AdvicePage>
  );
}

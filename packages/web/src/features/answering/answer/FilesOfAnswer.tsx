// SPDX-License-Identifier: EUPL-1.2
import { maxFiles } from '@samenspel/domain/advice';
import { Attachments } from '../../../shared/files/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Section } from '../../../shared/ui/index.ts';
import { answerTexts } from './answer.texts.ts';
import type { AnswerAtHand } from './use-answer.ts';

/** The files that go with the answer; of a correction those of the earlier answer can stay (A6). */
export const FilesOfAnswer = ({ answer: { corrects, attached } }: { answer: AnswerAtHand }) => {
  const t = useText(answerTexts);
  const { discard: _, files, ...acts } = attached;
  return (
    <Section title={t('answer.files')}>
      <Attachments
        id="files"
        label={t('answer.files.label')}
        hint={t(corrects ? 'answer.files.correctHint' : 'answer.files.hint')}
        files={files}
        room={maxFiles - files.length}
        {...acts}
      />
    </Section>
  );
};

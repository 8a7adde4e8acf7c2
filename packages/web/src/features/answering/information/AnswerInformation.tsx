// SPDX-License-Identifier: EUPL-1.2
import { maxFiles } from '@samenspel/domain/advice';
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
import { Attachments, isGone, type SentFile } from '../../../shared/files/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  RadioGroup,
  Select,
  TextArea,
  tellHere,
} from '../../../shared/ui/index.ts';
import { prefixed } from '../prefixed.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { informationTexts } from './information.texts.ts';
import { answerInformationMutation, refuseInformationMutation } from './settle-information.ts';

const grounds = ['personal_data', 'confidential', 'safety', 'legal', 'not_available', 'other'] as const;
type Ground = (typeof grounds)[number];

const empty: { how: 'give' | 'refuse'; ground: Ground; answer: string; files?: SentFile[] } = {
  how: 'give',
  ground: 'not_available',
  answer: '',
};

const named = (files: readonly (SentFile & { isGone: boolean })[]) =>
  files.filter((file) => !file.isGone).map(({ id: file, name }) => ({ file, name }));

interface AnswerInformationProps {
  id: string;
  number: string;
  onDone: () => Promise<unknown>;
}

/** Gives the information, or refuses it on a ground that is explained (A2). What is typed keeps itself. */
export const AnswerInformation = ({ id, number, onDone }: AnswerInformationProps) => {
  const t = useText(informationTexts);
  const words = useText(adviceTexts);
  const draft = useDraft(`information.${id}`, empty);
  const { how, ground, answer, files = [] } = draft.value;
  const attached = files.map((file) => ({ ...file, isGone: isGone(file) }));
  const change = (part: Partial<typeof empty>) => draft.set((now) => ({ ...now, ...part }));
  const labels = { answer: t('informationList.words'), ground: t('informationList.ground') };
  const giving = prefixed(useAnsweringAct(answerInformationMutation, labels), number);
  const refusing = prefixed(useAnsweringAct(refuseInformationMutation, labels), number);
  const { busy, problem, problems } = how === 'give' ? giving : refusing;

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done =
      how === 'give'
        ? await giving.submit({ request: id, answer, files: named(attached) })
        : await refusing.submit({ request: id, ground, answer });
    if (!done) return;
    draft.discard();
    await onDone();
    tellHere(t(how === 'give' ? 'informationList.answered' : 'informationList.refused'));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <RadioGroup
        name={`${number}.how`}
        label={t('informationList.how')}
        choices={[
          { value: 'give', label: t('informationList.give') },
          { value: 'refuse', label: t('informationList.refuse'), hint: t('informationList.refuseHint') },
        ]}
        value={how}
        onChange={(chosen) => change({ how: chosen })}
      />
      {how === 'refuse' && (
        <Select
          id={`${number}.ground`}
          label={labels.ground}
          error={problemAt(problems, `${number}.ground`)}
          options={grounds.map((value) => ({ value, label: words(`advice.ground.${value}`) }))}
          value={ground}
          onChange={(event) => change({ ground: event.currentTarget.value as Ground })}
        />
      )}
      <TextArea
        id={`${number}.answer`}
        label={t(how === 'give' ? 'informationList.words' : 'informationList.explanation')}
        limit={textLimits.longText}
        error={problemAt(problems, `${number}.answer`)}
        value={answer}
        onChange={(event) => change({ answer: event.currentTarget.value })}
      />
      {how === 'give' && (
        <Attachments
          id={`${number}.files`}
          label={t('informationList.files')}
          hint={t('informationList.filesHint')}
          name={`information.${id}`}
          files={attached}
          room={maxFiles - files.length}
          attach={async (file) => {
            draft.set(({ files: now = [], ...rest }) => ({ ...rest, files: [...now, file] }));
            return true;
          }}
          detach={(gone) => change({ files: files.filter((file) => file.id !== gone) })}
        />
      )}
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('informationList.send')}
        </Button>
      </ButtonRow>
    </form>
  );
};

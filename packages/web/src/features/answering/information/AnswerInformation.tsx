// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
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

const empty: { how: 'give' | 'refuse'; ground: Ground; answer: string } = {
  how: 'give',
  ground: 'not_available',
  answer: '',
};

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
  const { how, ground, answer } = draft.value;
  const change = (part: Partial<typeof empty>) => draft.set((now) => ({ ...now, ...part }));
  const labels = { answer: t('informationList.words'), ground: t('informationList.ground') };
  const giving = prefixed(useAnsweringAct(answerInformationMutation, labels), number);
  const refusing = prefixed(useAnsweringAct(refuseInformationMutation, labels), number);
  const { busy, problem, problems } = how === 'give' ? giving : refusing;

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const done =
      how === 'give'
        ? await giving.submit({ request: id, answer, files: [] })
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
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('informationList.send')}
        </Button>
      </ButtonRow>
    </form>
  );
};

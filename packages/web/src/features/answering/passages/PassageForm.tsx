// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Notice,
  Paragraph,
  TextArea,
  TextInput,
  tellHere,
} from '../../../shared/ui/index.ts';
import { answeringTexts } from '../answering.texts.ts';
import { DraftNote } from '../DraftNote.tsx';
import { prefixed } from '../prefixed.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { writePassageMutation } from './passage-acts.ts';
import { passagesTexts } from './passages.texts.ts';
import type { ShownPassage } from './passages-query.ts';

interface PassageFormProps {
  /** The one that is changed, as it stands now; null for a new one. */
  passage: ShownPassage | null;
  /** Somebody took it away while it was being changed. */
  isGone?: boolean;
  refresh: () => Promise<unknown>;
  /** Called when it was kept, or left alone; what was typed and not kept is there when it is opened again. */
  onClose?: () => void;
}

/** By which the controls of a form are found: there are several forms on the page. */
export const formOf = (passage: string | undefined): string => `passage-${passage ?? 'new'}`;

/** Writes a passage or changes one (A6). When somebody else did so meanwhile, nothing is written over and nothing typed is lost. */
export const PassageForm = ({ passage, isGone = false, refresh, onClose }: PassageFormProps) => {
  const t = useText(passagesTexts);
  const shared = useText(answeringTexts);
  const form = formOf(passage?.id);
  const stands = {
    title: passage?.title ?? '',
    body: passage?.body ?? '',
    version: passage?.version ?? null,
  };
  const draft = useDraft(`${useParam('municipality')}.${form}`, stands);
  const { title, body, version } = draft.value;
  const labels = { title: t('passages.titleField'), body: t('passages.body') };
  const act = prefixed(useAnsweringAct(writePassageMutation, labels), form);
  const isEditedMeanwhile = !isGone && act.refusals.some(({ code }) => code === 'EDITED_MEANWHILE');
  const startOver = () => {
    draft.set(stands);
    draft.discard();
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const upon =
      passage === null || isGone
        ? { passage: null, version: null }
        : // Who saves while told of the other's change has seen it, and means to.
          { passage: passage.id, version: isEditedMeanwhile ? passage.version : version };
    const done = await act.submit({ ...upon, title, body });
    await refresh();
    if (!done) return;
    startOver();
    onClose?.();
    tellHere(t('passages.kept', { title: done.passage.title }));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary problems={act.problems} />
      {isGone ? (
        <Notice kind="warning" live title={t('passages.gone')}>
          <Paragraph>{t('passages.gone.text')}</Paragraph>
        </Notice>
      ) : (
        <ProblemNotice problem={act.problem} />
      )}
      {isEditedMeanwhile && (
        <Notice kind="warning" title={t('passages.conflict')}>
          <Paragraph>{t('passages.conflict.text')}</Paragraph>
          <blockquote className="ss-quote">
            <p>
              <strong>{stands.title}</strong>
            </p>
            <p className="ss-prose">{stands.body}</p>
          </blockquote>
          <Button variant="secondary" small onClick={startOver}>
            {t('passages.conflict.take')}
          </Button>
        </Notice>
      )}
      <DraftNote draft={draft} onStartOver={startOver} />
      <TextInput
        id={`${form}.title`}
        label={labels.title}
        hint={t('passages.titleField.hint')}
        error={problemAt(act.problems, `${form}.title`)}
        value={title}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          draft.set((now) => ({ ...now, title: typed }));
        }}
      />
      <TextArea
        id={`${form}.body`}
        label={labels.body}
        limit={textLimits.reason}
        error={problemAt(act.problems, `${form}.body`)}
        value={body}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          draft.set((now) => ({ ...now, body: typed }));
        }}
      />
      <ButtonRow>
        <Button type="submit" busy={act.busy}>
          {t('passages.keep')}
        </Button>
        {onClose && (
          <Button variant="subtle" onClick={onClose}>
            {shared('answering.cancel')}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { useDraft } from '../../../shared/drafts/index.ts';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Details, TextInput, tellHere } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { prefixed } from '../prefixed.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { extendTermMutation } from './extend-term.ts';
import { handleTexts } from './handle.texts.ts';
import { ReasonForm } from './ReasonForm.tsx';

const empty = { dueOn: '', reason: '' };

/** Extends the term, once, before it ends, with a reason and a new last day (A7). */
export const ExtendTerm = ({ advice, refresh }: Handling) => {
  const t = useText(handleTexts);
  const draft = useDraft(`extend.${advice.id}.${advice.round}`, empty);
  const { dueOn, reason } = draft.value;
  const sending = useAnsweringAct(extendTermMutation, {
    dueOn: t('handle.extend.dueOn'),
    reason: t('handle.reason'),
  });
  const act = prefixed(sending, 'extend');
  const extend = async () => {
    const done = await sending.submit({ advice: advice.id, dueOn, reason });
    if (!done) return;
    draft.set(empty);
    draft.discard();
    await refresh();
    tellHere(t('handle.extend.done'));
  };
  return (
    <Details summary={t('handle.extend')}>
      <ReasonForm
        act={act}
        hint={t('handle.extend.hint')}
        id="extend.reason"
        label={t('handle.reason')}
        value={reason}
        onChange={(typed) => draft.set((now) => ({ ...now, reason: typed }))}
        submit={t('handle.extend.submit')}
        onSubmit={extend}
      >
        <TextInput
          id="extend.dueOn"
          type="date"
          required
          label={t('handle.extend.dueOn')}
          error={problemAt(act.problems, 'extend.dueOn')}
          value={dueOn}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            draft.set((now) => ({ ...now, dueOn: typed }));
          }}
        />
      </ReasonForm>
    </Details>
  );
};

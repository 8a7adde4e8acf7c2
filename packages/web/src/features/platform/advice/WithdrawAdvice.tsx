// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { useDraft } from '../../../shared/drafts/index.ts';
import { problemAt } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Paragraph, TextArea, tellHere } from '../../../shared/ui/index.ts';
import { ActInDialog } from '../ActInDialog.tsx';
import { usePlatformAct } from '../use-platform-act.ts';
import type { Own } from './OwnAdvicePage.tsx';
import { ownAdviceTexts } from './own-advice.texts.ts';
import { withdrawAdvice } from './own-advice-acts.ts';

/** Takes the advice back before it is answered (A4). */
export const WithdrawAdvice = ({ advice, refresh }: Own) => {
  const t = useText(ownAdviceTexts);
  const draft = useDraft(`advice.${advice.id}.withdraw`, '');
  const label = t('own.withdraw.reason');
  const { submit, ...state } = usePlatformAct(withdrawAdvice, { reason: label });
  const withdraw = async () => {
    const done = await submit({ advice: advice.id, reason: draft.value });
    if (!done) return false;
    draft.discard();
    await refresh();
    tellHere(t('own.withdrawn'));
    return true;
  };
  return (
    <div>
      <ActInDialog
        {...state}
        variant="subtle"
        label={t('own.withdraw')}
        title={t('own.withdraw.sure')}
        onAct={withdraw}
      >
        <Paragraph>{t('own.withdraw.text')}</Paragraph>
        <TextArea
          id="reason"
          label={label}
          hint={t('own.withdraw.reason.hint')}
          optional
          rows={3}
          limit={textLimits.reason}
          error={problemAt(state.problems, 'reason')}
          value={draft.value}
          onChange={(event) => draft.set(event.currentTarget.value)}
        />
      </ActInDialog>
    </div>
  );
};

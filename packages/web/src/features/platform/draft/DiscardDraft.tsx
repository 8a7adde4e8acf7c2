// SPDX-License-Identifier: EUPL-1.2
import { useLocation } from 'wouter';
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Paragraph, tellNextPage } from '../../../shared/ui/index.ts';
import { ActInDialog } from '../ActInDialog.tsx';
import { usePlatformAct } from '../use-platform-act.ts';
import { draftTexts } from './draft.texts.ts';
import { discardAdviceDraft } from './draft-acts.ts';

/** Throws a draft away, after asking. */
export const DiscardDraft = ({ draft }: { draft: string }) => {
  const t = useText(draftTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const { submit, ...state } = usePlatformAct(discardAdviceDraft);
  const discard = async () => {
    if (!(await submit({ draft }))) return false;
    tellNextPage(t('draft.discarded'));
    navigate(to('platformWork'));
    return true;
  };
  return (
    <ActInDialog
      {...state}
      variant="subtle"
      label={t('draft.discard')}
      title={t('draft.discard.sure')}
      onAct={discard}
    >
      <Paragraph>{t('draft.discard.text')}</Paragraph>
    </ActInDialog>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  Dialog,
  ErrorSummary,
  Paragraph,
  tellHere,
  VisuallyHidden,
} from '../../../shared/ui/index.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { removePassageMutation } from './passage-acts.ts';
import { passagesTexts } from './passages.texts.ts';
import type { ShownPassage } from './passages-query.ts';

interface RemovePassageProps {
  passage: ShownPassage;
  refresh: () => Promise<unknown>;
}

/** Takes a passage away for everybody, after asking. */
export const RemovePassage = ({ passage: { id, title }, refresh }: RemovePassageProps) => {
  const t = useText(passagesTexts);
  const [asks, setAsks] = useState(false);
  const act = useAnsweringAct(removePassageMutation);
  const remove = async () => {
    const done = await act.submit({ passage: id });
    if (!done) return;
    setAsks(false);
    await refresh();
    tellHere(t('passages.removed', { title }));
    // Its own button is gone.
    document.getElementById('passages-to-new')?.focus();
  };
  return (
    <>
      <Button variant="subtle" small onClick={() => setAsks(true)}>
        {t('passages.remove')}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
      <Dialog
        open={asks}
        title={t('passages.remove.sure')}
        onClose={() => setAsks(false)}
        actions={
          <Button busy={act.busy} onClick={() => void remove()}>
            {t('passages.remove')}
          </Button>
        }
      >
        <ErrorSummary problems={act.problems} />
        <ProblemNotice problem={act.problem} />
        <Paragraph>{t('passages.remove.text', { title })}</Paragraph>
      </Dialog>
    </>
  );
};

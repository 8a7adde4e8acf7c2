// SPDX-License-Identifier: EUPL-1.2
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ErrorSummary, Notice, tellHere } from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { useAnsweringAct } from '../use-answering-act.ts';
import { discloseResponseMutation } from './disclose-response.ts';
import { handleTexts } from './handle.texts.ts';

/** Makes an answer public that was sent to the platform only (A11). */
export const Disclose = ({ advice, refresh }: Handling) => {
  const t = useText(handleTexts);
  const { submit, busy, problem, problems } = useAnsweringAct(discloseResponseMutation);
  const disclose = async () => {
    if (!(await submit({ advice: advice.id }))) return;
    await refresh();
    tellHere(t('handle.disclose.done'));
  };
  return (
    <Notice title={t('handle.disclose.hint')}>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <Button variant="secondary" small busy={busy} onClick={() => void disclose()}>
        {t('handle.disclose')}
      </Button>
    </Notice>
  );
};

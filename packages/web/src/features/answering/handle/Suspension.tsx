// SPDX-License-Identifier: EUPL-1.2
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Notice,
  Paragraph,
  tellHere,
} from '../../../shared/ui/index.ts';
import type { Handling } from '../AdvicePage.tsx';
import { prefixed } from '../prefixed.ts';
import { useAnsweringAct } from '../use-answering-act.ts';
import { handleTexts } from './handle.texts.ts';
import { proposeSuspensionMutation } from './propose-suspension.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { resumeClockMutation } from './resume-clock.ts';

/** Asks the platform to stop the clock: both sides have to want it (A4). */
const Propose = ({ advice, refresh }: Handling) => {
  const t = useText(handleTexts);
  const draft = useDraft(`suspend.${advice.id}.${advice.round}`, '');
  const sending = useAnsweringAct(proposeSuspensionMutation, { reason: t('handle.reason') });
  const propose = async () => {
    if (!(await sending.submit({ advice: advice.id, reason: draft.value }))) return;
    draft.set('');
    draft.discard();
    await refresh();
    tellHere(t('handle.suspend.done'));
  };
  return (
    <Details summary={t('handle.suspend')}>
      <ReasonForm
        act={prefixed(sending, 'suspend')}
        hint={t('handle.suspend.hint')}
        id="suspend.reason"
        label={t('handle.reason')}
        value={draft.value}
        onChange={draft.set}
        submit={t('handle.suspend.submit')}
        onSubmit={propose}
      />
    </Details>
  );
};

const Resume = ({ advice, refresh }: Handling) => {
  const t = useText(handleTexts);
  const { submit, busy, problem, problems } = useAnsweringAct(resumeClockMutation);
  const resume = async () => {
    if (!(await submit({ advice: advice.id }))) return;
    await refresh();
    tellHere(t('handle.resume.done'));
  };
  return (
    <div className="ss-stack">
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <ButtonRow>
        <Button variant="secondary" busy={busy} onClick={() => void resume()}>
          {t('handle.resume')}
        </Button>
      </ButtonRow>
    </div>
  );
};

/** The clock's standing still: proposed, waited for, ended (A4). */
export const Suspension = (handling: Handling) => {
  const t = useText(handleTexts);
  const { advice } = handling;
  return (
    <>
      {advice.suspensionProposal !== null && (
        <Notice title={t('handle.suspend.waits')}>
          <Paragraph>{advice.suspensionProposal}</Paragraph>
        </Notice>
      )}
      {advice.viewerMayProposeSuspension && <Propose {...handling} />}
      {advice.viewerMayResumeClock && <Resume {...handling} />}
    </>
  );
};

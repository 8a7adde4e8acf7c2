// SPDX-License-Identifier: EUPL-1.2
import { ProblemNotice } from '../../../shared/graphql/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { Button, ErrorSummary, Notice, Paragraph, tellHere } from '../../../shared/ui/index.ts';
import { usePlatformAct } from '../use-platform-act.ts';
import type { Own } from './OwnAdvicePage.tsx';
import { ownAdviceTexts } from './own-advice.texts.ts';
import { acceptSuspension, declineSuspension, resumeClock } from './own-advice-acts.ts';

/** The municipality proposed to suspend the clock: only with the platform's agreement (A4). */
export const Suspension = ({ advice, refresh }: Own) => {
  const t = useText(ownAdviceTexts);
  const accept = usePlatformAct(acceptSuspension);
  const decline = usePlatformAct(declineSuspension);
  const decide = async (yes: boolean) => {
    const done = await (yes ? accept : decline).submit({ advice: advice.id });
    await refresh();
    if (done) tellHere(t(yes ? 'own.suspension.accepted' : 'own.suspension.declined'));
  };
  return (
    <Notice kind="warning" title={t('own.suspension')}>
      <div className="ss-stack">
        <Paragraph>{t('own.suspension.reason', { reason: advice.suspensionProposal ?? '' })}</Paragraph>
        <Paragraph small>{t('own.suspension.text')}</Paragraph>
        <ErrorSummary problems={[...accept.problems, ...decline.problems]} />
        <ProblemNotice problem={accept.problem ?? decline.problem} />
        <div className="ss-buttons">
          <Button variant="secondary" busy={accept.busy} onClick={() => void decide(true)}>
            {t('own.suspension.accept')}
          </Button>
          <Button variant="secondary" busy={decline.busy} onClick={() => void decide(false)}>
            {t('own.suspension.decline')}
          </Button>
        </div>
      </div>
    </Notice>
  );
};

/** Lets a suspended clock run again. */
export const Resume = ({ advice, refresh }: Own) => {
  const t = useText(ownAdviceTexts);
  const { submit, busy, problem, problems } = usePlatformAct(resumeClock);
  const resume = async () => {
    const done = await submit({ advice: advice.id });
    await refresh();
    if (done) tellHere(t('own.resumed'));
  };
  return (
    <div className="ss-stack">
      <Paragraph>{t('own.resume.text')}</Paragraph>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <div>
        <Button variant="secondary" busy={busy} onClick={() => void resume()}>
          {t('own.resume')}
        </Button>
      </div>
    </div>
  );
};

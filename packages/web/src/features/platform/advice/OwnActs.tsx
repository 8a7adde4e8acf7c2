// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Link, Paragraph, Section } from '../../../shared/ui/index.ts';
import { StartDraft } from '../draft/StartDraft.tsx';
import type { Own } from './OwnAdvicePage.tsx';
import { ownAdviceTexts } from './own-advice.texts.ts';
import { Resume, Suspension } from './Suspension.tsx';
import { WithdrawAdvice } from './WithdrawAdvice.tsx';

/** What the platform can do with its advice now; each act with what it means. */
export const OwnActs = (own: Own) => {
  const { advice } = own;
  const t = useText(ownAdviceTexts);
  const to = useHref();
  const { wijkplatform } = advice;
  const asksSuspension = advice.suspensionProposal !== null && advice.viewerMayAcceptSuspension;
  const mayCorrect = advice.viewerMayCorrect && wijkplatform.viewerMayWriteDraft;
  const nothing =
    !asksSuspension &&
    !mayCorrect &&
    !advice.viewerMayResumeClock &&
    !advice.viewerMayWithdraw &&
    !advice.viewerMayContest;
  return (
    <div className="ss-stack ss-stack--large">
      {asksSuspension && <Suspension {...own} />}
      <Section title={t('own.acts')}>
        <p>
          <Link href={to('advice')}>{t(advice.state === 'open' ? 'own.public' : 'own.answered')}</Link>
        </p>
        {nothing && <Paragraph subtle>{t('own.acts.none')}</Paragraph>}
        {advice.viewerMayContest && (
          <div className="ss-stack">
            <Paragraph>{t('own.contest.text')}</Paragraph>
            <div>
              <ButtonLink variant="secondary" href={to('contestResponse')}>
                {t('own.contest')}
              </ButtonLink>
            </div>
          </div>
        )}
        {advice.viewerMayResumeClock && <Resume {...own} />}
        {mayCorrect && (
          <div className="ss-stack">
            <Paragraph>{t('own.correct.text')}</Paragraph>
            <div>
              <StartDraft
                variant="secondary"
                wijkplatform={wijkplatform.id}
                code={wijkplatform.code}
                corrects={advice.id}
                label={t('own.correct')}
              />
            </div>
          </div>
        )}
        {advice.viewerMayWithdraw && <WithdrawAdvice {...own} />}
      </Section>
    </div>
  );
};

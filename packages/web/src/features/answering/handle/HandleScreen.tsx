// SPDX-License-Identifier: EUPL-1.2
import { useHref } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, Paragraph, Section } from '../../../shared/ui/index.ts';
import { AdvicePage, type Handling } from '../AdvicePage.tsx';
import { answeringTexts } from '../answering.texts.ts';
import type { HandledAdvice } from '../answering-query.ts';
import { AssignHandler } from './AssignHandler.tsx';
import { Commitments } from './Commitments.tsx';
import { Disclose } from './Disclose.tsx';
import { ExtendTerm } from './ExtendTerm.tsx';
import { HandleFacts } from './HandleFacts.tsx';
import { handleTexts } from './handle.texts.ts';
import { Suspension } from './Suspension.tsx';
import { Withholding } from './Withholding.tsx';
import '../answering.css';

/** Whether there is anything here for the viewer to do. */
const mayHandle = (advice: HandledAdvice): boolean =>
  [
    advice.viewerMayAssignHandler,
    advice.viewerMayDraftResponse,
    advice.viewerMayAnswer,
    advice.viewerMayCorrectResponse,
    advice.viewerMayDisclose,
    advice.viewerMayExtendTerm,
    advice.viewerMayProposeSuspension,
    advice.viewerMayResumeClock,
    advice.viewerMayDecideContest,
    advice.viewerMayWithhold,
    ...advice.commitments.map(({ viewerMaySettle }) => viewerMaySettle),
  ].includes(true);

/** Whether there is anything to say or do about its clock; a proposal to suspend it is shown to all who handle it. */
const mayTouchTerm = (advice: Handling['advice']): boolean =>
  advice.suspensionProposal !== null ||
  advice.viewerMayExtendTerm ||
  advice.viewerMayProposeSuspension ||
  advice.viewerMayResumeClock;

/** The pages on which the next step is done; what is expected comes first. */
const NextStep = ({ advice }: Handling) => {
  const t = useText(answeringTexts);
  const h = useText(handleTexts);
  const to = useHref();
  return (
    <Section title={h('handle.ways')}>
      {advice.state === 'open' && advice.viewerMayDraftResponse && (
        <Paragraph>{h(advice.responseDraft ? 'handle.answer.begun' : 'handle.answer.none')}</Paragraph>
      )}
      <div className="ss-buttons">
        {advice.viewerMayDecideContest && (
          <ButtonLink href={to('decideContest')}>{t('answering.decide')}</ButtonLink>
        )}
        {advice.state === 'open' && advice.viewerMayDraftResponse && (
          <ButtonLink href={to('answerAdvice')}>{t('answering.answer')}</ButtonLink>
        )}
        {advice.viewerMayCorrectResponse && (
          <ButtonLink variant="secondary" href={to('answerAdvice')}>
            {t('answering.correct')}
          </ButtonLink>
        )}
        <ButtonLink variant="subtle" href={to('advice')}>
          {t('answering.public')}
        </ButtonLink>
      </div>
    </Section>
  );
};

/** `.../adviezen/:number/behandelen`: everything an official does with an advice besides writing its answer. */
export default function HandleScreen() {
  const t = useText(handleTexts);
  return (
    <AdvicePage
      title={({ advice }) => t('handle.title', { title: advice.title })}
      may={mayHandle}
      aside={(handling) => <HandleFacts {...handling} />}
    >
      {(handling) => {
        const { advice } = handling;
        return (
          <div className="ss-stack ss-stack--large">
            <NextStep {...handling} />
            {advice.viewerMayDisclose && <Disclose {...handling} />}
            {advice.viewerMayAssignHandler && (
              <Section title={t('handle.handler')}>
                <AssignHandler {...handling} />
              </Section>
            )}
            {mayTouchTerm(advice) && (
              <Section title={t('handle.term')}>
                {advice.viewerMayExtendTerm && <ExtendTerm {...handling} />}
                <Suspension {...handling} />
              </Section>
            )}
            <Commitments {...handling} />
            {advice.viewerMayWithhold && <Withholding {...handling} />}
          </div>
        );
      }}
    </AdvicePage>
  );
}

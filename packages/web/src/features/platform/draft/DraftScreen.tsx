// SPDX-License-Identifier: EUPL-1.2
import type { ComponentType } from 'react';
import { useQuery } from 'urql';
import { ProblemPage } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import { ButtonLink, EmptyState, later, Page, Skeleton, Told } from '../../../shared/ui/index.ts';
import { ForMembers } from '../ForMembers.tsx';
import { BackingStep } from './BackingStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { draftTexts } from './draft.texts.ts';
import { type DraftAtHand, draftQuery } from './draft-query.ts';
import { NotSubmitted } from './NotSubmitted.tsx';
import { PointsStep } from './PointsStep.tsx';
import { SavingState } from './SavingState.tsx';
import type { StepProps } from './SheetField.tsx';
import { StepButtons, StepList } from './Steps.tsx';
import { SubjectStep } from './SubjectStep.tsx';
import { type Step, stepOf, steps } from './steps.ts';
import { useCoAuthors } from './use-co-authors.ts';
import { useSheet } from './use-sheet.ts';
import '../platform.css';

// What two sides say about a follow-up is the larger part of it, and only one step of five.
const AgreementStep = later(
  async () => ({ default: (await import('./AgreementStep.tsx')).AgreementStep }),
  Skeleton,
);

const contents: Record<Step, ComponentType<StepProps>> = {
  onderwerp: SubjectStep,
  punten: PointsStep,
  draagvlak: BackingStep,
  afspraak: AgreementStep,
  controle: CheckStep,
};

interface WritingProps {
  shown: DraftAtHand;
  step: Step;
  timeZone: string;
  personId: string;
}

const Writing = ({ shown, step, timeZone, personId }: WritingProps) => {
  const t = useText(draftTexts);
  const sheet = useSheet(shown);
  useCoAuthors(shown.id, shown.wijkplatform.code);
  const Content = contents[step];
  return (
    <div className="ss-form ss-platform-draft">
      <StepList open={step} />
      <p className="ss-page__lead">{t(`draft.lead.${step}`)}</p>
      <Content shown={shown} sheet={sheet} timeZone={timeZone} personId={personId} />
      <SavingState sheet={sheet} recordedAt={shown.savedAt} timeZone={timeZone} />
      <StepButtons open={step} />
      <p className="ss-small ss-subtle ss-no-print">{t('draft.private')}</p>
    </div>
  );
};

/** `/:municipality/wijkplatforms/:code/concepten/:draft/:step`: the members of a platform write an advice, in steps (A4, P4). */
export default function DraftScreen() {
  const t = useText(draftTexts);
  const to = useHref();
  const step = stepOf(useParam('step'));
  const code = useParam('code');
  const draft = useParam('draft');
  const [result] = useQuery({
    query: draftQuery,
    variables: { draft },
    requestPolicy: 'cache-and-network',
  });
  if (!step) return <ProblemPage problem={{ kind: 'notFound' }} />;
  return (
    <ForMembers
      result={result}
      subject={({ adviceDraft }) => (adviceDraft?.wijkplatform.code === code ? adviceDraft : null)}
    >
      {(shown, { municipality, viewer }) => {
        const platform = shown.wijkplatform.name ?? code;
        return (
          <Page
            title={t(`draft.step.${step}`)}
            kicker={t('draft.kicker', { platform })}
            lead={`${shown.title || t('draft.untitled')} · ${t('draft.step.of', {
              step: steps.indexOf(step) + 1,
              steps: steps.length,
            })}`}
            breadcrumbs={[
              { label: municipality.name, href: to('home') },
              { label: platform, href: to('platformWork') },
            ]}
          >
            <Told />
            {shown.state === 'open' ? (
              <Writing
                shown={shown}
                step={step}
                timeZone={municipality.timeZone}
                personId={viewer?.person.id ?? ''}
              />
            ) : (
              <>
                <NotSubmitted shown={shown} />
                <EmptyState
                  title={t('draft.over')}
                  action={<ButtonLink href={to('platformWork')}>{platform}</ButtonLink>}
                >
                  {t('draft.over.text')}
                </EmptyState>
              </>
            )}
          </Page>
        );
      }}
    </ForMembers>
  );
}

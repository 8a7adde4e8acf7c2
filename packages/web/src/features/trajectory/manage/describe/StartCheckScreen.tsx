// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { Loaded, ProblemNotice } from '../../../../shared/graphql/index.ts';
import { useHref } from '../../../../shared/routes/index.ts';
import { NeedsSignIn } from '../../../../shared/session/index.ts';
import { useLanguage, useText } from '../../../../shared/texts/index.ts';
import {
  Button,
  ButtonLink,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Page,
  SummaryList,
} from '../../../../shared/ui/index.ts';
import { useManageAct } from '../use-manage-act.ts';
import { type Choices, choicesQuery } from './choices-query.ts';
import { useDescriptionLabels } from './DescriptionFields.tsx';
import { describeTexts } from './describe.texts.ts';
import { areaOf, refusalsOfStart, type Start } from './description.ts';
import { startTrajectoryMutation } from './start-trajectory.ts';
import { useStartDraft } from './use-start-draft.ts';

const useAnswers = (start: Start, choices: Choices) => {
  const t = useText(describeTexts);
  const labels = useDescriptionLabels();
  const { cityWide, districts, neighbourhoods } = areaOf(start);
  const places = choices.districts.flatMap((district) => [
    ...(districts.includes(district.id) ? [district.name] : []),
    ...district.neighbourhoods.filter(({ id }) => neighbourhoods.includes(id)).map(({ name }) => name),
  ]);
  const said: [keyof typeof labels, string | undefined | null][] = [
    ['title', start.title],
    ['subject', start.subject],
    ['startedAs', start.startedAs && t(`describe.startedAs.${start.startedAs}`)],
    ['policyField', choices.policyFields.find(({ code }) => code === start.policyField)?.name],
    ['area', cityWide ? t('describe.area.city') : places.join(', ')],
    ['unit', choices.units.find(({ id }) => id === start.unit)?.name],
    ['lead', start.lead?.name],
  ];
  return said.map(([field, value]) => ({ field, term: labels[field], value: value || t('describe.none') }));
};

const Check = ({ choices }: { choices: Choices }) => {
  const t = useText(describeTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const { value: start, discard } = useStartDraft();
  const { submit, busy, problem, problems } = useManageAct(startTrajectoryMutation, {});
  const items = useAnswers(start, choices).map(({ field, ...item }) => ({
    ...item,
    changeHref: `${to('startTrajectory')}#${field}`,
  }));
  const isReady = refusalsOfStart(start).length === 0;

  const send = async () => {
    if (start.startedAs === '') return;
    const { title, subject, startedAs, policyField, unit, lead } = start;
    const done = await submit({
      title,
      subject,
      startedAs,
      policyField,
      unit,
      lead: lead?.id ?? '',
      area: areaOf(start),
    });
    if (!done) return;
    discard();
    navigate(to('trajectoryStarted', { number: done.trajectory.number }), { replace: true });
  };

  if (!isReady)
    return (
      <EmptyState
        title={t('describe.check.empty')}
        action={<ButtonLink href={to('startTrajectory')}>{t('describe.check.back')}</ButtonLink>}
      >
        {t('describe.start.lead')}
      </EmptyState>
    );
  return (
    <div className="ss-form">
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <SummaryList items={items} />
      <ButtonRow>
        <Button busy={busy} onClick={() => void send()}>
          {t('describe.check.submit')}
        </Button>
        <ButtonLink variant="subtle" href={to('startTrajectory')}>
          {t('describe.check.back')}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
};

/** `/:municipality/trajecten/starten/controle`: everything once more, before it becomes public. */
export default function StartCheckScreen() {
  const t = useText(describeTexts);
  const to = useHref();
  const language = useLanguage();
  const [result] = useQuery({ query: choicesQuery, variables: { language } });
  return (
    <Loaded result={result} subject={(data) => data.municipality}>
      {(municipality, { viewer }) =>
        viewer ? (
          <Page
            title={t('describe.check.title')}
            lead={t('describe.check.lead')}
            kicker={t('describe.start.title')}
            breadcrumbs={[{ label: municipality.name, href: to('home') }]}
          >
            <Check choices={municipality} />
          </Page>
        ) : (
          <NeedsSignIn />
        )
      }
    </Loaded>
  );
}

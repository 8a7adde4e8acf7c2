// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import { type SyntheticEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useHref, useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Section,
  Select,
  TextArea,
  TextInput,
  tellNextPage,
} from '../../../shared/ui/index.ts';
import { DraftNote } from '../DraftNote.tsx';
import { TermFields } from '../TermFields.tsx';
import { useAnsweringAct, useSentence } from '../use-answering-act.ts';
import { ChoosePlatform } from './ChoosePlatform.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import { requestAdviceTexts } from './request.texts.ts';
import { type RequestChoices, requestAdviceMutation } from './request-query.ts';
import { emptyRequest, requestInput, type TypedRequest } from './typed-request.ts';

const useLabels = () => {
  const t = useText(requestAdviceTexts);
  return {
    wijkplatform: t('requestAdvice.platform'),
    title: t('requestAdvice.subject'),
    question: t('requestAdvice.question'),
    background: t('requestAdvice.background'),
    adviseTerm: t('requestAdvice.adviseTerm'),
    whatHappens: t('requestAdvice.whatHappens'),
    signerName: t('requestAdvice.signerName'),
    term: t('requestAdvice.term'),
    dueOn: t('requestAdvice.dueOn'),
  };
};

/** A term has two controls; an error about it leads to the first. */
const atControl = <Problem extends { at?: string }>(problem: Problem): Problem =>
  problem.at === 'term' || problem.at === 'adviseTerm' ? { ...problem, at: `${problem.at}.amount` } : problem;

/** Asks for advice: which platform, about what, and what will be done with it. What is typed keeps itself. */
export const RequestForm = ({ choices }: { choices: RequestChoices }) => {
  const t = useText(requestAdviceTexts);
  const to = useHref();
  const [, navigate] = useLocation();
  const municipality = useParam('municipality');
  const asked = new URLSearchParams(useSearch());
  const platforms = choices.wijkplatforms.filter(({ viewerMayRequestAdvice }) => viewerMayRequestAdvice);
  const trajectories = choices.trajectories.nodes;
  const start: TypedRequest = {
    ...emptyRequest(choices.adviceRules),
    wijkplatform: platforms.find(({ code }) => code === asked.get('platform'))?.id ?? '',
    trajectory: trajectories.find(({ number }) => number === asked.get('trajectory'))?.id ?? '',
  };
  const draft = useDraft(`${municipality}.request-advice`, start);
  const value = draft.value;
  const change = (part: Partial<TypedRequest>) => draft.set((now) => ({ ...now, ...part }));
  const [tried, setTried] = useState(false);
  const labels = useLabels();
  const sentence = useSentence(labels);
  const { submit, busy, problem, problems: refused } = useAnsweringAct(requestAdviceMutation, labels);
  const problems =
    tried && value.wijkplatform === ''
      ? [sentence({ code: 'CHOICE_MISSING', at: 'wijkplatform' })]
      : refused.map(atControl);
  const phases = trajectories
    .find(({ id }) => id === value.trajectory)
    ?.phases.filter(({ status }) => status !== 'closed');

  const ask = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (value.wijkplatform === '') return;
    const done = await submit(requestInput(value));
    if (!done) return;
    draft.discard();
    const platform = platforms.find(({ id }) => id === value.wijkplatform)?.name ?? '';
    tellNextPage(t('requestAdvice.done', { platform }));
    navigate(to('adviceRequest', { number: done.request.number }));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void ask(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={problem} />
      <DraftNote
        draft={draft}
        onStartOver={() => {
          draft.set(start);
          draft.discard();
        }}
      />
      <ChoosePlatform
        platforms={platforms}
        warnFrom={choices.adviceRules.openRequestsWarning}
        value={value.wijkplatform}
        error={problemAt(problems, 'wijkplatform')}
        onChange={(wijkplatform) => change({ wijkplatform })}
      />
      <Section title={t('requestAdvice.about')}>
        <Select
          id="trajectory"
          optional
          label={t('requestAdvice.trajectory')}
          empty={t('requestAdvice.trajectory.none')}
          options={trajectories.map(({ id, number, title }) => ({ value: id, label: `${number}: ${title}` }))}
          value={value.trajectory}
          onChange={(event) => change({ trajectory: event.currentTarget.value, phase: '' })}
        />
        {phases && phases.length > 0 && (
          <Select
            id="phase"
            optional
            label={t('requestAdvice.phase')}
            empty={t('requestAdvice.phase.none')}
            options={phases.map(({ id, ordinal, title }) => ({
              value: id,
              label: t('requestAdvice.phase.option', { ordinal, title }),
            }))}
            value={value.phase}
            onChange={(event) => change({ phase: event.currentTarget.value })}
          />
        )}
        <TextInput
          id="title"
          label={labels.title}
          maxLength={textLimits.title}
          error={problemAt(problems, 'title')}
          value={value.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextArea
          id="question"
          rows={3}
          label={labels.question}
          limit={textLimits.reason}
          error={problemAt(problems, 'question')}
          value={value.question}
          onChange={(event) => change({ question: event.currentTarget.value })}
        />
        <TextArea
          id="background"
          optional
          label={labels.background}
          hint={t('requestAdvice.background.hint')}
          limit={textLimits.longText}
          error={problemAt(problems, 'background')}
          value={value.background}
          onChange={(event) => change({ background: event.currentTarget.value })}
        />
        <TermFields
          id="adviseTerm"
          optional
          label={labels.adviseTerm}
          hint={t('requestAdvice.adviseTerm.hint')}
          value={value.adviseTerm}
          onChange={(adviseTerm) => change({ adviseTerm })}
          problems={problems}
        />
      </Section>
      <FollowUpFields value={value} onChange={change} problems={problems} />
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('requestAdvice.submit')}
        </Button>
      </ButtonRow>
    </form>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { signers } from '@samenspel/domain/advice';
import { textLimits } from '@samenspel/domain/kernel';
import type { SyntheticEvent } from 'react';
import { adviceTexts } from '../../../shared/advice/index.ts';
import { useDraft } from '../../../shared/drafts/index.ts';
import { ProblemNotice, problemAt } from '../../../shared/graphql/index.ts';
import { useParam } from '../../../shared/routes/index.ts';
import { useText } from '../../../shared/texts/index.ts';
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Notice,
  Paragraph,
  RadioGroup,
  Section,
  Select,
  TextInput,
  tellHere,
} from '../../../shared/ui/index.ts';
import { DraftNote } from '../DraftNote.tsx';
import { TermFields } from '../TermFields.tsx';
import { useAnsweringAct } from '../use-answering-act.ts';
import { changeAdviceRulesMutation } from './change-rules.ts';
import { Escalation } from './Escalation.tsx';
import { rulesTexts } from './rules.texts.ts';
import type { ShownRules } from './rules-query.ts';
import { rulesInput, type TypedRules, termNames, typedRules } from './typed-rules.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const amounts = ['soonDays', 'openRequestsWarning'] as const;

/** A place in the settings, as the control that stands for it. */
const controlAt = (at: string): string => {
  if (termNames.some((name) => name === at)) return `${at}.amount`;
  return at.startsWith('reminders') ? 'reminders' : at;
};

const useLabels = () => {
  const t = useText(rulesTexts);
  return (at: string): string | undefined => {
    const step = /^escalation\.(\d+)/.exec(at)?.[1];
    if (step) return t('rules.step', { no: Number(step) + 1 });
    const name = at.split('.')[0] ?? '';
    const known = rulesTexts.keys.find((key) => key === `rules.${name}`);
    return known && t(known);
  };
};

interface RulesFormProps {
  rules: ShownRules;
  refresh: () => Promise<unknown>;
}

/** What a municipality sets for the advice right (+). When somebody else did so meanwhile, nothing is written over. */
export const RulesForm = ({ rules, refresh }: RulesFormProps) => {
  const t = useText(rulesTexts);
  const words = useText(adviceTexts);
  const stands = typedRules(rules);
  const draft = useDraft<TypedRules>(`${useParam('municipality')}.advice-rules`, stands);
  const value = draft.value;
  const change = (part: Partial<TypedRules>) => draft.set((now) => ({ ...now, ...part }));
  const act = useAnsweringAct(changeAdviceRulesMutation, useLabels());
  const problems = act.problems.map((one) =>
    one.at === undefined ? one : { ...one, at: controlAt(one.at) },
  );
  const isEditedMeanwhile = act.refusals.some(({ code }) => code === 'EDITED_MEANWHILE');
  const startOver = () => {
    draft.set(stands);
    draft.discard();
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    // Who saves while told of the other's change has seen it, and means to.
    const upon = isEditedMeanwhile ? rules.version : value.version;
    const done = await act.submit({ ...rulesInput(value), version: upon });
    await refresh();
    if (!done) return;
    draft.set((now) => ({ ...now, version: done.rules.version }));
    draft.discard();
    tellHere(t('rules.saved'));
  };

  return (
    <form className="ss-form" onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary problems={problems} />
      <ProblemNotice problem={act.problem} />
      {isEditedMeanwhile && (
        <Notice kind="warning" title={t('rules.conflict')}>
          <Paragraph>{t('rules.conflict.text')}</Paragraph>
          <Button variant="secondary" small onClick={startOver}>
            {t('rules.conflict.take')}
          </Button>
        </Notice>
      )}
      <DraftNote draft={draft} onStartOver={startOver} />
      <Section title={t('rules.terms')}>
        <p className="ss-field__hint">{t('rules.terms.hint')}</p>
        {termNames.map((name) => (
          <TermFields
            key={name}
            id={name}
            optional
            label={t(`rules.${name}`)}
            {...(name === 'answerTerm' && { hint: t('rules.answerTerm.hint') })}
            value={value[name]}
            onChange={(term) => change({ [name]: term })}
            problems={problems}
          />
        ))}
        <div className="ss-columns-of-choices">
          <CheckboxGroup
            id="workingWeekdays"
            name="workingWeekdays"
            label={t('rules.workingWeekdays')}
            error={problemAt(problems, 'workingWeekdays')}
            choices={weekdays.map((day) => ({ value: day, label: t(`rules.weekday.${day}`) }))}
            value={weekdays.filter((day) => value.workingWeekdays.includes(day))}
            onChange={(days) => change({ workingWeekdays: days })}
          />
        </div>
        <RadioGroup
          name="extendOverFreeDays"
          label={t('rules.extendOverFreeDays')}
          choices={[
            { value: 'yes', label: t('rules.extendOverFreeDays.yes') },
            { value: 'no', label: t('rules.extendOverFreeDays.no') },
          ]}
          value={value.extendOverFreeDays ? 'yes' : 'no'}
          onChange={(chosen) => change({ extendOverFreeDays: chosen === 'yes' })}
        />
      </Section>
      <Section title={t('rules.warnings')}>
        <TextInput
          id="reminders"
          label={t('rules.reminders')}
          hint={t('rules.reminders.hint')}
          error={problemAt(problems, 'reminders')}
          value={value.reminders}
          onChange={(event) => change({ reminders: event.currentTarget.value })}
        />
        {amounts.map((name) => (
          <TextInput
            key={name}
            id={name}
            inputMode="numeric"
            maxLength={4}
            label={t(`rules.${name}`)}
            error={problemAt(problems, name)}
            value={value[name]}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        ))}
        <Escalation
          steps={value.escalation}
          onChange={(escalation) => change({ escalation })}
          problems={problems}
        />
      </Section>
      <Section title={t('rules.signing')}>
        <Select
          id="signer"
          label={t('rules.signer')}
          options={signers.map((signer) => ({ value: signer, label: words(`advice.signer.${signer}`) }))}
          value={value.signer}
          onChange={(event) => {
            const signer = signers.find((known) => known === event.currentTarget.value);
            if (signer) change({ signer });
          }}
        />
        <TextInput
          id="signerName"
          optional
          maxLength={textLimits.title}
          label={t('rules.signerName')}
          error={problemAt(problems, 'signerName')}
          value={value.signerName}
          onChange={(event) => change({ signerName: event.currentTarget.value })}
        />
      </Section>
      <ButtonRow>
        <Button type="submit" busy={act.busy}>
          {t('rules.save')}
        </Button>
      </ButtonRow>
    </form>
  );
};

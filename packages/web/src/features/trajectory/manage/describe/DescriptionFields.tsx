// SPDX-License-Identifier: EUPL-1.2
import { textLimits } from '@samenspel/domain/kernel';
import type { ReactNode } from 'react';
import { problemAt } from '../../../../shared/graphql/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { type FieldProblem, Select, TextArea, TextInput } from '../../../../shared/ui/index.ts';
import { AreaFields } from './AreaFields.tsx';
import type { Choices } from './choices-query.ts';
import { describeTexts } from './describe.texts.ts';
import type { Description } from './description.ts';

interface DescriptionFieldsProps {
  choices: Choices;
  value: Description;
  onChange: (change: Partial<Description>) => void;
  problems: readonly FieldProblem[];
  /** What a start asks besides, between subject and policy field. */
  children?: ReactNode;
}

/** The labels of the fields, for the sentences about them. */
export const useDescriptionLabels = () => {
  const t = useText(describeTexts);
  return {
    title: t('describe.field.title'),
    subject: t('describe.field.subject'),
    startedAs: t('describe.field.startedAs'),
    policyField: t('describe.field.policyField'),
    area: t('describe.field.area'),
    unit: t('describe.field.unit'),
    lead: t('describe.field.lead'),
  };
};

/** Title, subject, policy field, area and unit: what a trajectory names (T1). */
export const DescriptionFields = ({
  choices,
  value,
  onChange,
  problems,
  children,
}: DescriptionFieldsProps) => {
  const t = useText(describeTexts);
  const labels = useDescriptionLabels();
  return (
    <>
      <TextInput
        id="title"
        label={labels.title}
        hint={t('describe.field.titleHint')}
        error={problemAt(problems, 'title')}
        value={value.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextArea
        id="subject"
        label={labels.subject}
        hint={t('describe.field.subjectHint')}
        error={problemAt(problems, 'subject')}
        limit={textLimits.reason}
        value={value.subject}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      {children}
      <Select
        id="policyField"
        label={labels.policyField}
        error={problemAt(problems, 'policyField')}
        empty={t('describe.choose')}
        options={choices.policyFields.map(({ code, name }) => ({ value: code, label: name }))}
        value={value.policyField}
        onChange={(event) => onChange({ policyField: event.currentTarget.value })}
      />
      <AreaFields
        districts={choices.districts}
        value={value}
        onChange={onChange}
        error={problemAt(problems, 'area')}
      />
      <Select
        id="unit"
        label={labels.unit}
        error={problemAt(problems, 'unit')}
        empty={t('describe.choose')}
        options={choices.units.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
        value={value.unit}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
    </>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { type CollaborationForm, type CompassDefinition } from '@samenspel/domain/compass';
import { textIn, textLimits } from '@samenspel/domain/kernel';
import { problemAt } from '../../../shared/graphql/index.ts';
import { type ReadingAddress, readingAddress, useHref } from '../../../shared/routes/index.ts';
import { useLanguage, useText } from '../../../shared/texts/index.ts';
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  type FieldProblem,
  Link,
  Notice,
  Paragraph,
  RadioGroup,
  Say,
  StatusBadge,
  TextArea,
} from '../../../shared/ui/index.ts';
import { OwnerFields } from '../owners/OwnerFields.tsx';
import type { Candidates } from '../owners/parties.ts';
import type { Chosen, FilledIn } from './filled-in.ts';
import { formTexts } from './texts.ts';

export interface FormFieldsProps {
  definition: CompassDefinition;
  chosen: Chosen;
  candidates: Candidates;
  problems: readonly FieldProblem[];
  reading: ReadingAddress;
  set: (change: Partial<FilledIn>) => void;
  onSubmit: () => void;
}

/** The outcome first: it advises. Then the others, in the order of the compass. */
const withOutcomeFirst = (forms: readonly CollaborationForm[], outcome: string): CollaborationForm[] => [
  ...forms.filter(({ code }) => code === outcome),
  ...forms.filter(({ code }) => code !== outcome),
];

/** Which form, why when it departs, what beside it, who does what and who owns it. */
export const FormFields = ({
  definition,
  chosen,
  candidates,
  problems,
  reading,
  set,
  onSubmit,
}: FormFieldsProps) => {
  const t = useText(formTexts);
  const to = useHref();
  const language = useLanguage();
  const { outcome, main, departs } = chosen;
  const role = (name: 'municipalityRole' | 'residentsRole') => (
    <TextArea
      id={name}
      label={t(`form.${name}`)}
      hint={t('form.role.hint')}
      rows={3}
      limit={textLimits.reason}
      error={problemAt(problems, name)}
      value={chosen[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form
      className="ss-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary problems={problems} />
      <Paragraph>
        {t('form.outcome', { form: textIn(outcome.name, language) })}{' '}
        <Link href={to('readingOutcome', { reading: readingAddress(reading) })}>{t('form.outcome.why')}</Link>
      </Paragraph>
      <RadioGroup
        id="form"
        name="form"
        layout="boxed"
        label={t('form.main')}
        error={problemAt(problems, 'form')}
        value={chosen.form}
        // Roles that were not edited follow the form.
        onChange={(form) => set({ form })}
        choices={withOutcomeFirst(definition.forms, outcome.code).map((form) => ({
          value: form.code,
          label: (
            <>
              <Say compact say={form.say} form={textIn(form.name, language)} />{' '}
              {form.code === outcome.code && <StatusBadge tone="accent">{t('form.isOutcome')}</StatusBadge>}
            </>
          ),
          hint: textIn(form.summary, language),
        }))}
      />
      {departs && (
        <div className="ss-stack">
          <Notice kind="warning" live title={t('form.departs')}>
            <Paragraph>
              {t('form.departs.text', {
                outcome: textIn(outcome.name, language),
                form: textIn(main.name, language),
              })}
            </Paragraph>
          </Notice>
          <TextArea
            id="reason"
            label={t('form.reason')}
            hint={t('form.reason.hint')}
            rows={4}
            limit={textLimits.reason}
            error={problemAt(problems, 'reason')}
            value={chosen.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        </div>
      )}
      <CheckboxGroup
        id="supporting"
        name="supporting"
        optional
        label={t('form.supporting')}
        hint={t('form.supporting.hint')}
        value={chosen.supporting}
        onChange={(supporting) => set({ supporting })}
        choices={definition.forms
          .filter(({ code, collaboration }) => collaboration && code !== main.code)
          .map((form) => ({ value: form.code, label: textIn(form.name, language) }))}
      />
      {role('municipalityRole')}
      {role('residentsRole')}
      <OwnerFields
        ownership={main.ownership}
        candidates={candidates}
        value={chosen.owners}
        onChange={(owners) => set({ owners })}
      />
      {!departs && (
        <TextArea
          id="reason"
          optional
          label={t('form.explanation')}
          rows={3}
          limit={textLimits.reason}
          error={problemAt(problems, 'reason')}
          value={chosen.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      )}
      <div className="ss-buttons">
        <Button type="submit">{t('form.toCheck')}</Button>
        <Link href={to('issue')}>{t('form.toIssue')}</Link>
      </div>
    </form>
  );
};

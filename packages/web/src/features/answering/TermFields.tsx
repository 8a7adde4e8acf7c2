// SPDX-License-Identifier: EUPL-1.2
import { problemAt } from '../../shared/graphql/index.ts';
import { useText } from '../../shared/texts/index.ts';
import { type FieldProblem, Select, TextInput, VisuallyHidden } from '../../shared/ui/index.ts';
import { termTexts } from './term.texts.ts';
import { type TypedTerm, termUnits, unitOf } from './typed-term.ts';

interface TermFieldsProps {
  /** The ids begin with it: `answerTerm.amount`, `answerTerm.unit`. */
  id: string;
  label: string;
  hint?: string;
  optional?: boolean;
  value: TypedTerm;
  onChange: (term: TypedTerm) => void;
  problems: readonly FieldProblem[];
}

/** A term: so many weeks, days or working days (A5). An empty amount is no term. */
export const TermFields = ({ id, label, hint, optional, value, onChange, problems }: TermFieldsProps) => {
  const t = useText(termTexts);
  const error = problemAt(problems, `${id}.amount`) ?? problemAt(problems, id);
  return (
    <div className="ss-answer__term">
      <TextInput
        id={`${id}.amount`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        label={label}
        {...(hint && { hint })}
        {...(optional && { optional })}
        error={error}
        value={value.amount}
        onChange={(event) => onChange({ ...value, amount: event.currentTarget.value })}
      />
      <Select
        id={`${id}.unit`}
        label={
          <>
            {t('term.unit')}
            <VisuallyHidden>: {label}</VisuallyHidden>
          </>
        }
        options={termUnits.map((unit) => ({ value: unit, label: t(`term.${unit}`) }))}
        value={value.unit}
        onChange={(event) => onChange({ ...value, unit: unitOf(event.currentTarget.value) })}
      />
    </div>
  );
};

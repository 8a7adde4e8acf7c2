// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export interface Option {
  value: string;
  label: string;
}

export type SelectProps = FieldTexts &
  Omit<ComponentProps<'select'>, keyof FieldTexts | 'children'> & {
    options: readonly Option[];
    /** The first, empty choice: "Alle wijken", "Kies een vorm". */
    empty?: string;
  };

export const Select = ({ label, hint, error, optional, id, options, empty, ...select }: SelectProps) => (
  <Field
    label={label}
    {...(id && { id })}
    {...(optional && { optional })}
    {...(hint && { hint })}
    error={error}
  >
    {(control) => (
      <select className="utrecht-select utrecht-select--html-select" {...select} {...control}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);

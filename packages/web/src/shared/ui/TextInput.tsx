// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export type TextInputProps = FieldTexts & Omit<ComponentProps<'input'>, keyof FieldTexts>;

export const TextInput = ({ label, hint, error, optional, id, ...input }: TextInputProps) => (
  <Field
    label={label}
    {...(id && { id })}
    {...(optional && { optional })}
    {...(hint && { hint })}
    error={error}
  >
    {(control) => (
      <input type="text" className="utrecht-textbox utrecht-textbox--html-input" {...input} {...control} />
    )}
  </Field>
);

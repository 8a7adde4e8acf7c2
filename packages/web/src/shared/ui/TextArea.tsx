// SPDX-License-Identifier: EUPL-1.2
import { type ComponentProps, useState } from 'react';
import { useText } from '../texts/index.ts';
import { classNames } from './class-names.ts';
import { Field, type FieldTexts } from './Field.tsx';
import { uiTexts } from './texts.ts';

export type TextAreaProps = FieldTexts &
  Omit<ComponentProps<'textarea'>, keyof FieldTexts | 'maxLength'> & {
    /** Counted, never cut off: what was typed too much stays, and is said. */
    limit?: number;
  };

const lengthOf = (value: TextAreaProps['value']): number => (value === undefined ? 0 : String(value).length);

/** A multi-line text; says how much room is left once four fifths are used. */
export const TextArea = ({ label, hint, error, optional, id, limit, onChange, ...area }: TextAreaProps) => {
  const t = useText(uiTexts);
  const [typed, setTyped] = useState(lengthOf(area.defaultValue));
  const length = area.value === undefined ? typed : lengthOf(area.value);
  const left = (limit ?? Number.POSITIVE_INFINITY) - length;
  const tells = limit !== undefined && length > limit * 0.8;
  return (
    <Field
      label={label}
      {...(id && { id })}
      {...(optional && { optional })}
      {...(hint && { hint })}
      error={error}
    >
      {(control) => (
        <>
          <textarea
            rows={5}
            className="utrecht-textarea utrecht-textarea--html-textarea"
            {...area}
            {...control}
            onChange={(event) => {
              setTyped(event.currentTarget.value.length);
              onChange?.(event);
            }}
          />
          <span
            className={classNames('ss-field__count', left < 0 && 'ss-field__count--over')}
            aria-live="polite"
          >
            {tells && t(left < 0 ? 'ui.charactersOver' : 'ui.charactersLeft', { count: Math.abs(left) })}
          </span>
        </>
      )}
    </Field>
  );
};

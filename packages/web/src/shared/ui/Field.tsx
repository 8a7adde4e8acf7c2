// SPDX-License-Identifier: EUPL-1.2
import { CircleAlert } from 'lucide';
import { type ReactNode, useId } from 'react';
import { useText } from '../texts/index.ts';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { uiTexts } from './texts.ts';

export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with it, as a sentence; shown at the field. */
  error?: string | undefined;
  optional?: boolean;
  /** The control's id, where the error summary's link leads. Give it for every field that can be wrong. */
  id?: string;
}

/** What a control must carry so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps extends FieldTexts {
  children: (control: ControlProps) => ReactNode;
}

export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <span id={id} className="ss-field__error">
    <Icon drawing={CircleAlert} size={20} /> {children}
  </span>
);

/** Label above, hint before the field, error at the field: in that order, for eyes and for screen readers. */
export const Field = ({ label, hint, error, optional, id: given, children }: FieldProps) => {
  const t = useText(uiTexts);
  const own = useId();
  const id = given ?? own;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames('ss-field', error && 'ss-field--invalid')}>
      <label className="ss-field__label" htmlFor={id}>
        {label} {optional && <span className="ss-field__optional">({t('ui.optional')})</span>}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="ss-field__hint">
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true }),
      })}
    </div>
  );
};

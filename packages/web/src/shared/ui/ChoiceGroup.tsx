// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react';
import { useText } from '../texts/index.ts';
import { classNames } from './class-names.ts';
import { FieldError, type FieldTexts } from './Field.tsx';
import { uiTexts } from './texts.ts';

export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

type Layout = 'list' | 'boxed' | 'inline';

interface GroupProps<Value extends string> extends FieldTexts {
  name: string;
  choices: readonly Choice<Value>[];
  /** `inline` for yes/no side by side, `boxed` for choices that need explaining. */
  layout?: Layout;
}

const layouts: Record<Layout, string> = {
  list: '',
  boxed: 'ss-choices--boxed',
  inline: 'ss-choices--boxed ss-choices--inline',
};

interface ChoicesProps<Value extends string> extends GroupProps<Value> {
  type: 'radio' | 'checkbox';
  isChosen: (value: Value) => boolean;
  onToggle?: ((value: Value, chosen: boolean) => void) | undefined;
  isDefault: (value: Value) => boolean;
  controlled: boolean;
}

const Choices = <Value extends string>({
  type,
  label,
  hint,
  error,
  optional,
  id: given,
  name,
  choices,
  layout = 'list',
  isChosen,
  isDefault,
  controlled,
  onToggle,
}: ChoicesProps<Value>) => {
  const t = useText(uiTexts);
  const own = useId();
  const id = given ?? own;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={classNames('ss-field', error && 'ss-field--invalid')} aria-describedby={describedBy}>
      <legend>
        {label} {optional && <span className="ss-field__optional">({t('ui.optional')})</span>}
      </legend>
      {hint && (
        <span id={`${id}-hint`} className="ss-field__hint">
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={layouts[layout]}>
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? id : `${id}-${index}`;
          return (
            <label key={choice.value} className="ss-choice" htmlFor={choiceId}>
              <input
                type={type}
                id={choiceId}
                name={name}
                value={choice.value}
                // The hint is in the label, so that it can be clicked; it describes and is no part of the name.
                {...(choice.hint && {
                  'aria-labelledby': `${choiceId}-name`,
                  'aria-describedby': `${choiceId}-about`,
                })}
                {...(controlled
                  ? { checked: isChosen(choice.value) }
                  : { defaultChecked: isDefault(choice.value) })}
                onChange={(event) => onToggle?.(choice.value, event.currentTarget.checked)}
              />
              <span id={`${choiceId}-name`}>{choice.label}</span>
              {choice.hint && (
                <span className="ss-choice__hint" id={`${choiceId}-about`}>
                  {choice.hint}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

export interface RadioGroupProps<Value extends string> extends GroupProps<Value> {
  value?: Value | undefined;
  defaultValue?: Value;
  onChange?: (value: Value) => void;
}

/** One of several. Controlled when `onChange` is given. */
export const RadioGroup = <Value extends string>({
  value,
  defaultValue,
  onChange,
  ...group
}: RadioGroupProps<Value>) => (
  <Choices
    {...group}
    type="radio"
    controlled={onChange !== undefined}
    isChosen={(choice) => choice === value}
    isDefault={(choice) => choice === defaultValue}
    onToggle={(choice) => onChange?.(choice)}
  />
);

export interface CheckboxGroupProps<Value extends string> extends GroupProps<Value> {
  value?: readonly Value[];
  defaultValue?: readonly Value[];
  onChange?: (value: Value[]) => void;
}

/** Any of several. Controlled when `onChange` is given. */
export const CheckboxGroup = <Value extends string>({
  value = [],
  defaultValue = [],
  onChange,
  ...group
}: CheckboxGroupProps<Value>) => (
  <Choices
    {...group}
    type="checkbox"
    controlled={onChange !== undefined}
    isChosen={(choice) => value.includes(choice)}
    isDefault={(choice) => defaultValue.includes(choice)}
    onToggle={(choice, chosen) =>
      onChange?.(chosen ? [...value, choice] : value.filter((other) => other !== choice))
    }
  />
);

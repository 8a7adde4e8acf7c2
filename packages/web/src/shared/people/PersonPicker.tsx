// SPDX-License-Identifier: EUPL-1.2
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useText } from '../texts/index.ts';
import { RadioGroup, TextInput } from '../ui/index.ts';
import { type Picked, peopleQuery } from './people-query.ts';
import { peopleTexts } from './texts.ts';

const shown = 8;

export interface PersonPickerProps {
  /** What is asked: "Nieuwe projectleider". */
  label: string;
  /** The id of the first control, where an error leads. */
  id: string;
  value: Picked | undefined;
  onChange: (person: Picked) => void;
  error?: string | undefined;
  /** Who cannot be chosen here. */
  without?: readonly string[];
}

/** Finds one person of the municipality by name: a search field and, below it, the people found as choices. */
export const PersonPicker = ({ label, id, value, onChange, error, without = [] }: PersonPickerProps) => {
  const t = useText(peopleTexts);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [{ data }] = useQuery({ query: peopleQuery, variables: { search } });
  const found = data?.municipality.people.filter((person) => !without.includes(person.id)) ?? [];
  // Of a large municipality the first eight by the alphabet say nothing: they come once something was typed.
  const isAsked = search !== '' || found.length <= shown;
  const others = isAsked ? found.filter((person) => person.id !== value?.id).slice(0, shown) : [];
  const choices = [...(value ? [value] : []), ...others];
  return (
    <fieldset className="ss-field ss-picker">
      <legend>{label}</legend>
      <TextInput
        type="search"
        autoComplete="off"
        id={choices.length === 0 ? id : `${id}-search`}
        error={choices.length === 0 ? error : undefined}
        label={t('people.search')}
        hint={t('people.searchHint')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" className="ss-field__hint">
        {data && isAsked && t('people.found', { count: found.length })}
        {isAsked && found.length > shown && ` ${t('people.more')}`}
      </p>
      {choices.length > 0 && (
        <RadioGroup
          id={id}
          name={id}
          label={t('people.choose')}
          error={error}
          choices={choices.map((person) => ({
            value: person.id,
            label: person.name ?? t('people.nameless'),
          }))}
          value={value?.id}
          onChange={(chosen) => {
            const person = choices.find((choice) => choice.id === chosen);
            if (person) onChange({ id: person.id, name: person.name });
          }}
        />
      )}
    </fieldset>
  );
};

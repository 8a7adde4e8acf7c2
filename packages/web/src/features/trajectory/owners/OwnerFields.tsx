// SPDX-License-Identifier: EUPL-1.2
import type { Ownership } from '@samenspel/domain/compass';
import { isBlank } from '@samenspel/domain/kernel';
import { owningSides } from '@samenspel/domain/trajectory';
import { useState } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { Button, CheckboxGroup, TextInput, VisuallyHidden } from '../../../shared/ui/index.ts';
import type { OwnersFilledIn } from './owners-filled-in.ts';
import type { Candidates } from './parties.ts';
import { ownersTexts } from './texts.ts';
import './owners.css';

export interface OwnerFieldsProps {
  ownership: Ownership;
  candidates: Candidates;
  value: OwnersFilledIn;
  onChange: (next: OwnersFilledIn) => void;
  errors?: Partial<Record<'municipality' | 'residents', string | undefined>>;
}

/** Who owns it, by name, on the sides that the form's ownership asks for (T3). */
export const OwnerFields = ({ ownership, candidates, value, onChange, errors = {} }: OwnerFieldsProps) => {
  const t = useText(ownersTexts);
  const [name, setName] = useState('');
  const sides = owningSides(ownership);
  const addName = () => {
    const typed = name.trim();
    if (isBlank(typed)) return;
    if (!value.names.includes(typed)) onChange({ ...value, names: [...value.names, typed] });
    setName('');
  };
  return (
    <>
      {sides.map((side) => (
        <CheckboxGroup
          key={side}
          id={`owners.${side}`}
          name={`owners.${side}`}
          label={t(`owners.${side}`)}
          hint={candidates[side].length === 0 ? t('owners.nobodyYet') : undefined}
          error={errors[side]}
          choices={candidates[side]}
          value={value[side]}
          onChange={(chosen) => onChange({ ...value, [side]: chosen })}
        />
      ))}
      {sides.includes('residents') && (
        <div className="ss-owner-names">
          {value.names.length > 0 && (
            <ul>
              {value.names.map((one) => (
                <li key={one}>
                  {one}{' '}
                  <Button
                    variant="subtle"
                    small
                    onClick={() =>
                      onChange({ ...value, names: value.names.filter((other) => other !== one) })
                    }
                  >
                    {t('owners.remove')}
                    <VisuallyHidden>: {one}</VisuallyHidden>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <div className="ss-owner-names__add">
            <TextInput
              id="owners.name"
              label={t('owners.name')}
              hint={t('owners.name.hint')}
              maxLength={160}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                addName();
              }}
              onBlur={addName}
            />
            <Button variant="secondary" onClick={addName}>
              {t('owners.add')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
};

// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { PersonPicker, type Picked } from '../../../../shared/people/index.ts';
import { useText } from '../../../../shared/texts/index.ts';
import { CheckboxGroup, Details } from '../../../../shared/ui/index.ts';
import { manageTexts } from '../manage.texts.ts';
import type { Side } from './candidates.ts';
import { ownerTexts } from './owners.texts.ts';

interface OwnersOnSideProps {
  id: string;
  side: Side;
  candidates: readonly Picked[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error: string | undefined;
}

/** Who owns it on one side: ticked among those who come to mind, or found by name. */
export const OwnersOnSide = ({ id, side, candidates, value, onChange, error }: OwnersOnSideProps) => {
  const t = useText(ownerTexts);
  const m = useText(manageTexts);
  const [found, setFound] = useState<Picked[]>([]);
  const known = candidates.map((party) => party.id);
  const all = [...candidates, ...found.filter((party) => !known.includes(party.id))];
  return (
    <div className="ss-stack">
      {all.length > 0 && (
        <CheckboxGroup
          id={id}
          name={id}
          label={t(`owner.${side}`)}
          error={error}
          choices={all.map((party) => ({ value: party.id, label: party.name ?? m('manage.nobody') }))}
          value={value}
          onChange={onChange}
        />
      )}
      <Details summary={t('owner.addOther')} open={all.length === 0}>
        <PersonPicker
          id={`${id}-other`}
          label={t('owner.other')}
          without={all.map((party) => party.id)}
          value={undefined}
          onChange={(person) => {
            setFound((now) => [...now, person]);
            onChange([...value, person.id]);
          }}
        />
      </Details>
    </div>
  );
};

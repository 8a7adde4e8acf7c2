// SPDX-License-Identifier: EUPL-1.2
import { useText } from '../../../../shared/texts/index.ts';
import { CheckboxGroup, Details, RadioGroup } from '../../../../shared/ui/index.ts';
import type { Choices } from './choices-query.ts';
import { describeTexts } from './describe.texts.ts';
import type { Description } from './description.ts';

interface AreaFieldsProps {
  districts: Choices['districts'];
  value: Description;
  onChange: (change: Partial<Description>) => void;
  error: string | undefined;
}

const named = (items: readonly { id: string; name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, label: name }));

/** Where it takes place: the whole municipality, whole districts, or single neighbourhoods (T1). */
export const AreaFields = ({ districts, value, onChange, error }: AreaFieldsProps) => {
  const t = useText(describeTexts);
  return (
    <>
      <RadioGroup
        id="area"
        name="area"
        label={t('describe.field.area')}
        error={error}
        choices={[
          { value: 'city', label: t('describe.area.city') },
          { value: 'part', label: t('describe.area.part') },
        ]}
        value={value.where || undefined}
        onChange={(where) => onChange({ where })}
      />
      {value.where === 'part' && (
        <div className="ss-columns-of-choices ss-stack">
          <CheckboxGroup
            name="districts"
            label={t('describe.area.districts')}
            choices={named(districts)}
            value={value.districts}
            onChange={(chosen) => onChange({ districts: chosen })}
          />
          <Details
            summary={t('describe.area.neighbourhoods', { count: value.neighbourhoods.length })}
            open={value.neighbourhoods.length > 0}
          >
            {districts
              .filter(({ neighbourhoods }) => neighbourhoods.length > 0)
              .map(({ id, name, neighbourhoods }) => (
                <CheckboxGroup
                  key={id}
                  name={`neighbourhoods-${id}`}
                  label={t('describe.area.inDistrict', { district: name })}
                  choices={named(neighbourhoods)}
                  value={value.neighbourhoods}
                  onChange={(chosen) => onChange({ neighbourhoods: chosen })}
                />
              ))}
          </Details>
        </div>
      )}
    </>
  );
};

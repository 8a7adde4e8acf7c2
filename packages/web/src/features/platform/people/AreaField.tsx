// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useText } from '../../../shared/texts/index.ts';
import { CheckboxGroup, Details, Notice, Paragraph } from '../../../shared/ui/index.ts';
import { platformTexts } from '../platform.texts.ts';
import { peopleOfPlatformTexts } from './people.texts.ts';
import type { DistrictChoice, OtherPlatform } from './platform-query.ts';

export interface AreaFieldProps {
  districts: readonly DistrictChoice[];
  /** The other platforms, of whom some may work in the same neighbourhoods. */
  others: readonly OtherPlatform[];
  /** Ids of neighbourhoods. */
  chosen: string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Which neighbourhoods a platform works for, free of the borders of districts; an overlap is shown, never forbidden (P1). */
export const AreaField = ({ districts, others, chosen, error, onChange }: AreaFieldProps) => {
  const t = useText(peopleOfPlatformTexts);
  const p = useText(platformTexts);
  // What was open stays open while somebody takes choices away.
  const [chosenAtFirst] = useState(chosen);
  const overlaps = others
    .map((other) => ({
      id: other.id,
      platform: other.name ?? p('platform.nameless'),
      shared: other.neighbourhoods.filter(({ id }) => chosen.includes(id)),
    }))
    .filter(({ shared }) => shared.length > 0);
  const lists = districts.filter(({ neighbourhoods }) => neighbourhoods.length > 0);
  return (
    <fieldset className="ss-field">
      <legend>{t('pdescribe.area')}</legend>
      <p className="ss-field__hint">{t('pdescribe.area.hint')}</p>
      <div className="ss-stack">
        {lists.map(({ id, name, neighbourhoods }, index) => {
          const count = neighbourhoods.filter((one) => chosen.includes(one.id)).length;
          const isFirst = index === 0;
          return (
            <Details
              key={id}
              summary={t('pdescribe.area.chosen', { district: name, count })}
              open={
                neighbourhoods.some((one) => chosenAtFirst.includes(one.id)) ||
                (isFirst && error !== undefined)
              }
            >
              <CheckboxGroup
                {...(isFirst && { id: 'neighbourhoods' })}
                name={`neighbourhoods-${id}`}
                label={t('pdescribe.area.of', { district: name })}
                error={isFirst ? error : undefined}
                choices={neighbourhoods.map((one) => ({ value: one.id, label: one.name }))}
                value={chosen}
                onChange={onChange}
              />
            </Details>
          );
        })}
      </div>
      {overlaps.length > 0 && (
        <Notice title={t('pdescribe.overlap')}>
          <ul>
            {overlaps.map(({ id, platform, shared }) => (
              <li key={id}>
                {t('pdescribe.overlap.with', {
                  platform,
                  neighbourhoods: shared.map(({ name }) => name).join(', '),
                })}
              </li>
            ))}
          </ul>
          <Paragraph small>{t('pdescribe.overlap.text')}</Paragraph>
        </Notice>
      )}
    </fieldset>
  );
};
